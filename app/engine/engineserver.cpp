// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineserver.h"

#include "app/api/resultsjson.h"
#include "app/engine/answers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxRequest = 28 * 1024 * 1024; ///< an OpenAPI description of 20 MB in base64
constexpr qsizetype MaxEnded = 20; ///< scans that ended and are still answered for
constexpr int MaxPerPage = 100;
const QString Base = u"/api/v1"_s;

/// Takes as long for a wrong key as for the right one.
bool sameKey(const QByteArray &given, const QByteArray &key)
{
    if (given.size() != key.size() || key.isEmpty())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < key.size(); ++i)
        difference |= given[i] ^ key[i];
    return difference == 0;
}

ServerResponse health()
{
    return jsonAnswer(
        {{u"status"_s, u"ok"_s},
         {u"version"_s, QCoreApplication::applicationVersion()},
         {u"features"_s,
          QJsonArray {u"engine"_s, u"progress"_s, u"captures"_s, u"list"_s, u"cancel"_s}}});
}

ServerResponse unknownScan() { return errorAnswer(404, u"NOT_FOUND"_s, u"no such scan"_s); }

} // namespace

EngineServer::EngineServer(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_allowance(options.limits, options.dataDir),
      m_journal(options.dataDir), m_browser(options.browser),
      m_server(HttpServer::Options {.localOnly = true})
{
    addRoutes();
}

EngineServer::~EngineServer() = default;

Result<quint16> EngineServer::listen()
{
    if (const Result<Done> &usable = m_journal.state(); !usable)
        return usable.error();
    if (!m_server.listen(QHostAddress::LocalHost, m_options.port))
        return Error {.kind = ErrorKind::EngineDown, .detail = m_server.errorString()};
    QMetaObject::invokeMethod(this, &EngineServer::adopt, Qt::QueuedConnection);
    return m_server.port();
}

void EngineServer::adopt()
{
    if (std::exchange(m_adopted, true))
        return;
    const QList<EarlierScan> earlier = m_journal.adopt();
    for (const EarlierScan &scan : earlier)
        m_jobs.push_back(
            std::make_unique<ScanJob>(scan, ScanJob::Tools {m_browser, m_http, m_journal}));
}

void EngineServer::addRoutes()
{
    m_server.route("GET", Base + u"/health"_s,
                   [](const ServerRequest &, const Responder &client) { client.answer(health()); });
    route("POST", u"/scan"_s, &EngineServer::startScan, MaxRequest);
    route("GET", u"/scan/{id}"_s, &EngineServer::status);
    route("DELETE", u"/scan/{id}"_s, &EngineServer::cancel);
    route("GET", u"/scan/{id}/results"_s, &EngineServer::results);
    route("GET", u"/scan/{id}/export"_s, &EngineServer::exported);
    route("GET", u"/scan/{id}/captures/{sha256}"_s, &EngineServer::capture);
    route("GET", u"/scans"_s, &EngineServer::list);
    route("GET", u"/usage"_s, &EngineServer::usage);
    route("POST", u"/billing/checkout"_s, &EngineServer::sellNothing);
    route("POST", u"/billing/portal"_s, &EngineServer::sellNothing);
}

void EngineServer::route(const QByteArray &verb, const QString &path, Answer answer, qint64 maxBody)
{
    m_server.route(
        verb, Base + path,
        [this, answer](const ServerRequest &request, const Responder &client) {
            if (!isAllowed(request))
                return client.answer(
                    errorAnswer(401, u"UNAUTHORIZED"_s, u"missing or wrong X-API-Key"_s));
            if (const std::optional<ServerResponse> refusal = m_allowance.countRequest())
                return client.answer(*refusal);
            adopt(); // whoever asks for an earlier scan must not come too soon
            ServerResponse response = (this->*answer)(request);
            m_allowance.addRateHeaders(response);
            client.answer(response);
        },
        maxBody);
}

bool EngineServer::isAllowed(const ServerRequest &request) const
{
    return sameKey(request.headers.value("x-api-key"), m_options.key);
}

void EngineServer::startNext()
{
    for (const std::unique_ptr<ScanJob> &job : m_jobs) {
        if (job->hasEnded())
            continue;
        ScanJob *next = job.get();
        if (next->isQueued()) {
            forgetOld(); // while nothing runs, and no picture is on its way to the disk
            next->start();
        }
        return;
    }
}

void EngineServer::forgetOld()
{
    qsizetype surplus = std::count_if(m_jobs.begin(), m_jobs.end(),
                                      [](const auto &job) { return job->hasEnded(); })
        - MaxEnded;
    for (auto job = m_jobs.begin(); surplus > 0 && job != m_jobs.end();) {
        if (!(*job)->hasEnded()) {
            ++job;
            continue;
        }
        forget(**job);
        job = m_jobs.erase(job);
        --surplus;
    }
}

/// Pages that look the same share a picture, over scans too.
void EngineServer::forget(const ScanJob &job)
{
    const QStringList captures = job.captures();
    QSet<QString> alone(captures.begin(), captures.end());
    for (const std::unique_ptr<ScanJob> &other : m_jobs) {
        if (other.get() == &job)
            continue;
        const QStringList shared = other->captures();
        for (const QString &sha256 : shared)
            alone.remove(sha256);
    }
    m_journal.forget(job.id(), alone.values());
}

ScanJob *EngineServer::jobOf(const ServerRequest &request) const
{
    for (const std::unique_ptr<ScanJob> &job : m_jobs) {
        if (job->id() == request.captures.constFirst())
            return job.get();
    }
    return nullptr;
}

ServerResponse EngineServer::status(const ServerRequest &request)
{
    const ScanJob *job = jobOf(request);
    return job ? jsonAnswer(toJson(job->status())) : unknownScan();
}

ServerResponse EngineServer::results(const ServerRequest &request)
{
    const ScanJob *job = jobOf(request);
    return job ? jsonAnswer(toJson(job->results())) : unknownScan();
}

ServerResponse EngineServer::cancel(const ServerRequest &request)
{
    ScanJob *job = jobOf(request);
    if (!job)
        return unknownScan();
    if (job->hasEnded())
        return errorAnswer(409, u"CONFLICT"_s, u"the scan has ended"_s);
    job->cancel();
    return jsonAnswer({{u"scan_id"_s, job->id()}, {u"status"_s, u"cancelled"_s}});
}

ServerResponse EngineServer::list(const ServerRequest &request)
{
    const auto number = [&](const QString &name, int fallback) {
        bool ok = false;
        const int value = request.query.queryItemValue(name).toInt(&ok);
        return ok && value > 0 ? value : fallback;
    };
    const qsizetype perPage = std::min(number(u"per_page"_s, 20), MaxPerPage);
    const qsizetype first = (number(u"page"_s, 1) - qsizetype(1)) * perPage;
    QJsonArray scans; // newest first
    for (qsizetype i = first; i < first + perPage && i < std::ssize(m_jobs); ++i) {
        QJsonObject scan
            = toJson(m_jobs[m_jobs.size() - 1 - static_cast<std::size_t>(i)]->status());
        scan.remove(u"progress"_s);
        scans.append(scan);
    }
    return {.body = QJsonDocument(scans).toJson(QJsonDocument::Compact)};
}

ServerResponse EngineServer::capture(const ServerRequest &request)
{
    QFile file(m_journal.capturePath(request.captures.at(1)));
    if (!jobOf(request) || !file.open(QIODevice::ReadOnly))
        return errorAnswer(404, u"NOT_FOUND"_s, u"no such capture"_s);
    return {.contentType = "image/png", .body = file.readAll()};
}

ServerResponse EngineServer::usage(const ServerRequest &) { return m_allowance.usage(); }

ServerResponse EngineServer::sellNothing(const ServerRequest &)
{
    return errorAnswer(503, u"BILLING_NOT_CONFIGURED"_s, u"this engine sells no plans"_s);
}
