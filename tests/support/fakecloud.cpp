// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecloud.h"

#include "tests/support/fakecloudanswers.h"
#include "tests/support/fixtures.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSize>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

FakeCloud::FakeCloud(QObject *parent)
    : QObject(parent), m_results(jsonFixture(u"replies/documented-results.json"_s))
{
    addRoutes();
}

QUrl FakeCloud::base() const { return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_server.port())); }

void FakeCloud::setQuota(int used, int limit)
{
    m_used = used;
    m_limit = limit;
}

QString FakeCloud::addCapture(const QByteArray &png, const QString &url, const QSize &pixels)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    m_pictures.insert(sha256, png);
    QJsonArray captures = m_results.value("captures"_L1).toArray();
    captures.append(QJsonObject {{u"sha256"_s, sha256},
                                 {u"url"_s, url},
                                 {u"viewport"_s, u"1280x800"_s},
                                 {u"width"_s, pixels.width()},
                                 {u"height"_s, pixels.height()},
                                 {u"device_pixel_ratio"_s, 1}});
    m_results.insert(u"captures"_s, captures);
    return sha256;
}

void FakeCloud::failWith(int status, const QString &part, int times)
{
    m_failure = {status, part, times};
}

void FakeCloud::addRoutes()
{
    route("GET", u"/health"_s, &FakeCloud::health);
    route("POST", u"/scan"_s, &FakeCloud::start);
    route("GET", u"/scan/{id}"_s, &FakeCloud::status);
    route("DELETE", u"/scan/{id}"_s, &FakeCloud::cancel);
    route("GET", u"/scan/{id}/results"_s, &FakeCloud::results);
    route("GET", u"/scan/{id}/export"_s, &FakeCloud::exported);
    route("GET", u"/scan/{id}/captures/{sha256}"_s, &FakeCloud::capture);
    route("GET", u"/scans"_s, &FakeCloud::list);
    route("GET", u"/usage"_s, &FakeCloud::usage);
}

void FakeCloud::route(const QByteArray &verb, const QString &path, Answer answer)
{
    const auto handle = [this, answer](const ServerRequest &request, const Responder &client) {
        const ServerResponse response = answerTo(request, answer);
        if (m_delay.count() == 0)
            return client.answer(response);
        QTimer::singleShot(m_delay, this, [client, response] { client.answer(response); });
    };
    m_server.route(verb, u"/api/v1"_s + path, handle, 28 * 1024 * 1024);
}

ServerResponse FakeCloud::answerTo(const ServerRequest &request, Answer answer)
{
    const QString path = request.path.mid(u"/api/v1"_s.size());
    m_seen.append(QString::fromLatin1(request.verb) + u' ' + path);
    if (m_failure.left > 0 && request.path.contains(m_failure.part)) {
        --m_failure.left;
        return failureAnswer(m_failure.status);
    }
    if (answer != &FakeCloud::health && request.headers.value("x-api-key") != m_key)
        return failureAnswer(401);
    ServerResponse response = (this->*answer)(request);
    response.headers.emplaceBack("X-RateLimit-Limit", "60");
    response.headers.emplaceBack("X-RateLimit-Remaining", "59");
    response.headers.emplaceBack("X-Request-ID", request.headers.value("x-request-id"));
    return response;
}

ServerResponse FakeCloud::health(const ServerRequest &)
{
    QJsonObject body {{u"status"_s, u"ok"_s}, {u"version"_s, u"2026.11"_s}};
    if (!m_features.isEmpty())
        body.insert(u"features"_s, QJsonArray::fromStringList(m_features));
    return objectAnswer(body);
}

ServerResponse FakeCloud::start(const ServerRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return failureAnswer(400);
    if (const QString field = invalidStartField(body.object()); !field.isEmpty())
        return validationAnswer(field);
    if (m_used >= m_limit)
        return failureAnswer(402);
    ++m_used;
    m_lastStart = body.object();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    m_scans.append(Scan {.id = u"scan_%1"_s.arg(m_scans.size() + 1), .createdAt = now});
    return objectAnswer(
        {{u"scan_id"_s, m_scans.last().id}, {u"status"_s, u"running"_s}, {u"created_at"_s, now}},
        202);
}

FakeCloud::Scan *FakeCloud::scanOf(const ServerRequest &request)
{
    for (Scan &scan : m_scans) {
        if (scan.id == request.captures.constFirst())
            return &scan;
    }
    return nullptr;
}

ServerResponse FakeCloud::status(const ServerRequest &request)
{
    Scan *scan = scanOf(request);
    if (!scan)
        return failureAnswer(404);
    if (scan->word == "running"_L1 && ++scan->polls >= m_polls)
        scan->word = m_end;
    return objectAnswer({{u"scan_id"_s, scan->id},
                         {u"status"_s, scan->word},
                         {u"created_at"_s, scan->createdAt},
                         {u"updated_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
}

QJsonObject FakeCloud::resultsOf(const Scan &scan) const
{
    if (scan.word == "running"_L1 || scan.word == "cancelled"_L1)
        return {{u"status"_s, scan.word}, {u"tasks"_s, QJsonArray()}};
    QJsonObject results = m_results;
    results.insert(u"status"_s, scan.word);
    return results;
}

ServerResponse FakeCloud::results(const ServerRequest &request)
{
    const Scan *scan = scanOf(request);
    return scan ? objectAnswer(resultsOf(*scan)) : failureAnswer(404);
}

ServerResponse FakeCloud::exported(const ServerRequest &request)
{
    const Scan *scan = scanOf(request);
    if (!scan)
        return failureAnswer(404);
    return exportAnswer(scan->id, resultsOf(*scan), request.query.queryItemValue(u"format"_s));
}

ServerResponse FakeCloud::capture(const ServerRequest &request)
{
    const auto picture = m_pictures.constFind(request.captures.at(1));
    if (!scanOf(request) || picture == m_pictures.constEnd())
        return failureAnswer(404);
    return {.contentType = "image/png", .body = *picture};
}

ServerResponse FakeCloud::cancel(const ServerRequest &request)
{
    Scan *scan = scanOf(request);
    if (!scan)
        return failureAnswer(404);
    if (!m_canCancel)
        return failureAnswer(405);
    if (scan->word != "running"_L1)
        return failureAnswer(409);
    scan->word = u"cancelled"_s;
    return objectAnswer({{u"scan_id"_s, scan->id}, {u"status"_s, scan->word}});
}

ServerResponse FakeCloud::list(const ServerRequest &request)
{
    const auto number = [&](const QString &name, int fallback) {
        const int value = request.query.queryItemValue(name).toInt();
        return value > 0 ? value : fallback;
    };
    const qsizetype perPage = number(u"per_page"_s, 20);
    const qsizetype first = (number(u"page"_s, 1) - qsizetype(1)) * perPage;
    QJsonArray rows; // newest first
    for (qsizetype i = first; i < std::min(first + perPage, m_scans.size()); ++i) {
        const Scan &scan = m_scans.at(m_scans.size() - 1 - i);
        rows.append(QJsonObject {
            {u"scan_id"_s, scan.id}, {u"status"_s, scan.word}, {u"created_at"_s, scan.createdAt}});
    }
    return {.body = QJsonDocument(rows).toJson(QJsonDocument::Compact)};
}

ServerResponse FakeCloud::usage(const ServerRequest &)
{
    return objectAnswer({{u"plan"_s, u"free"_s},
                         {u"scans_used"_s, m_used},
                         {u"scans_limit"_s, m_limit},
                         {u"security_scan_count"_s, 0},
                         {u"monthly_security_scan_quota"_s, 0},
                         {u"approaching_limit"_s, m_used * 10 >= m_limit * 8},
                         {u"quota_reset_date"_s, u"2027-01-01T00:00:00Z"_s}});
}
