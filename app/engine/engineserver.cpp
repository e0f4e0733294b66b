// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineserver.h"

#include "app/api/resultsjson.h"
#include "app/engine/answers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxRequest = 28 * 1024 * 1024; ///< an OpenAPI description of 20 MB in base64
constexpr std::size_t MaxJobs = 50;
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
    : QObject(parent), m_options(options), m_journal(options.dataDir), m_browser(options.browser),
      m_server(HttpServer::Options {.localOnly = true})
{
    addRoutes();
    const QList<EarlierScan> earlier = m_journal.adopt();
    for (const EarlierScan &scan : earlier)
        m_jobs.push_back(
            std::make_unique<ScanJob>(scan, ScanJob::Tools {m_browser, m_http, m_journal}));
}

EngineServer::~EngineServer() = default;

Result<quint16> EngineServer::listen()
{
    if (const Result<Done> &usable = m_journal.state(); !usable)
        return usable.error();
    if (!m_server.listen(QHostAddress::LocalHost, m_options.port))
        return Error {.kind = ErrorKind::EngineDown, .detail = m_server.errorString()};
    return m_server.port();
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
}

void EngineServer::route(const QByteArray &verb, const QString &path, Answer answer, qint64 maxBody)
{
    m_server.route(
        verb, Base + path,
        [this, answer](const ServerRequest &request, const Responder &client) {
            if (isAllowed(request))
                client.answer((this->*answer)(request));
            else
                client.answer(errorAnswer(401, u"UNAUTHORIZED"_s, u"missing or wrong X-API-Key"_s));
        },
        maxBody);
}

bool EngineServer::isAllowed(const ServerRequest &request) const
{
    return sameKey(request.headers.value("x-api-key"), m_options.key);
}

ServerResponse EngineServer::startScan(const ServerRequest &request)
{
    QJsonParseError bad;
    const QJsonDocument body = QJsonDocument::fromJson(request.body, &bad);
    if (!body.isObject())
        return errorAnswer(400, u"BAD_REQUEST"_s, u"the body is no JSON object"_s);
    const Result<ScanRequest> scan = readScanRequest(body.object());
    if (!scan)
        return invalidAnswer(scan.error().code, scan.error().message);
    if (scan->mode != ScanMode::Functional)
        return invalidAnswer(u"mode"_s, u"this engine checks websites only: functional"_s);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto job = std::make_unique<ScanJob>(id, *scan, ScanJob::Tools {m_browser, m_http, m_journal});
    connect(job.get(), &ScanJob::ended, this, &EngineServer::startNext, Qt::QueuedConnection);
    m_jobs.push_back(std::move(job));
    forgetOld();
    startNext();
    const ScanStatus status = m_jobs.back()->status();
    QJsonObject answer = toJson(status);
    answer.remove(u"progress"_s);
    return jsonAnswer(answer, 202);
}

void EngineServer::startNext()
{
    for (const std::unique_ptr<ScanJob> &job : m_jobs) {
        if (job->isQueued())
            return job->start();
        if (!job->hasEnded())
            return;
    }
}

void EngineServer::forgetOld()
{
    for (auto job = m_jobs.begin(); m_jobs.size() > MaxJobs && job != m_jobs.end();)
        job = (*job)->hasEnded() ? m_jobs.erase(job) : job + 1;
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

ServerResponse EngineServer::usage(const ServerRequest &)
{
    // Nothing is counted here, and nothing runs out.
    return jsonAnswer({{u"plan"_s, u"local"_s},
                       {u"scans_used"_s, 0},
                       {u"scans_limit"_s, 999999},
                       {u"security_scan_count"_s, 0},
                       {u"monthly_security_scan_quota"_s, 999999},
                       {u"approaching_limit"_s, false}});
}
