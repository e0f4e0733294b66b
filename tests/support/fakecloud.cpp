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

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

FakeCloud::FakeCloud(QObject *parent)
    : QObject(parent), m_results(jsonFixture(u"replies/documented-results.json"_s))
{
    addRoutes();
}

QUrl FakeCloud::base() const { return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_server.port())); }

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
    route("GET", u"/health"_s, &FakeCloud::health, Access::Open);
    route("GET", u"/openapi.json"_s, &FakeCloud::description, Access::Open);
    route("POST", u"/scan"_s, &FakeCloud::start);
    route("GET", u"/scan/{id}"_s, &FakeCloud::status);
    route("DELETE", u"/scan/{id}"_s, &FakeCloud::cancel);
    route("GET", u"/scan/{id}/results"_s, &FakeCloud::results);
    route("GET", u"/scan/{id}/export"_s, &FakeCloud::exported);
    route("GET", u"/scan/{id}/captures/{sha256}"_s, &FakeCloud::capture);
    route("GET", u"/scans"_s, &FakeCloud::list);
    route("GET", u"/scan/{id}/root-causes"_s, &FakeCloud::rootCauses);
    route("GET", u"/badges"_s, &FakeCloud::badges);
    route("GET", u"/badge/{framework}"_s, &FakeCloud::badge);
    route("GET", u"/pictures/{name}"_s, &FakeCloud::comparisonPicture);
    addAccountRoutes();
}

void FakeCloud::addAccountRoutes()
{
    const auto get = [this](const QString &path, ServerResponse (FakeAccount::*answer)() const) {
        route(
            "GET", path, [this, answer](const ServerRequest &) { return (m_account.*answer)(); },
            Access::WithKey);
    };
    get(u"/usage"_s, &FakeAccount::usage);
    get(u"/usage/alerts"_s, &FakeAccount::alerts);
    get(u"/me"_s, &FakeAccount::me);
    get(u"/plans"_s, &FakeAccount::plans);
    const auto history = [this](const ServerRequest &request) {
        return m_account.history(request.query.queryItemValue(u"months"_s).toInt());
    };
    const auto checkout
        = [this](const ServerRequest &request) { return m_account.checkout(request, base()); };
    const auto portal = [this](const ServerRequest &) { return m_account.portal(base()); };
    route("GET", u"/usage/history"_s, history, Access::WithKey);
    route("POST", u"/billing/checkout"_s, checkout, Access::WithKey);
    route("POST", u"/billing/portal"_s, portal, Access::WithKey);
}

void FakeCloud::route(const QByteArray &verb, const QString &path, Member answer, Access access)
{
    route(verb, path,
          Answer([this, answer](const ServerRequest &request) { return (this->*answer)(request); }),
          access);
}

void FakeCloud::route(const QByteArray &verb, const QString &path, const Answer &answer,
                      Access access)
{
    const auto handle
        = [this, answer, access](const ServerRequest &request, const Responder &client) {
              const ServerResponse response = answerTo(request, answer, access);
              if (m_log)
                  m_log(m_seen.constLast(), response.status);
              if (m_delay.count() == 0)
                  return client.answer(response);
              QTimer::singleShot(m_delay, this, [client, response] { client.answer(response); });
          };
    m_server.route(verb, u"/api/v1"_s + path, handle, 28 * 1024 * 1024);
}

ServerResponse FakeCloud::answerTo(const ServerRequest &request, const Answer &answer,
                                   Access access)
{
    const QString path = request.path.mid(u"/api/v1"_s.size());
    m_seen.append(QString::fromLatin1(request.verb) + u' ' + path);
    if (m_failure.left > 0 && request.path.contains(m_failure.part)) {
        --m_failure.left;
        return failureAnswer(m_failure.status);
    }
    if (access == Access::WithKey && request.headers.value("x-api-key") != m_key)
        return failureAnswer(401);
    if (const auto refusal = access == Access::WithKey ? m_account.countRequest() : std::nullopt)
        return *refusal;
    ServerResponse response = answer(request);
    if (access == Access::WithKey)
        m_account.addRateHeaders(response);
    response.headers.emplaceBack("X-Request-ID", request.headers.value("x-request-id"));
    return response;
}

/// As far as it takes to see how a scan is started here.
ServerResponse FakeCloud::description(const ServerRequest &)
{
    const QJsonObject content {{u"application/json"_s, QJsonObject {}}};
    const QJsonObject post {{u"requestBody"_s, QJsonObject {{u"content"_s, content}}}};
    return objectAnswer(
        {{u"openapi"_s, u"3.0.3"_s},
         {u"paths"_s, QJsonObject {{u"/api/v1/scan"_s, QJsonObject {{u"post"_s, post}}}}}});
}

ServerResponse FakeCloud::health(const ServerRequest &)
{
    QJsonObject body {{u"status"_s, u"ok"_s}, {u"version"_s, m_version}};
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
    m_lastStart = body.object();
    const QString mode = m_lastStart.value("mode"_L1).toString(u"security"_s);
    if (const auto refusal = m_account.countScan(mode, running()))
        return *refusal;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    m_scans.append(Scan {.id = u"scan_%1"_s.arg(m_scans.size() + 1),
                         .createdAt = now,
                         .target = m_lastStart.value("url"_L1).toString()});
    ServerResponse response = objectAnswer(
        {{u"scan_id"_s, m_scans.last().id}, {u"status"_s, u"running"_s}, {u"created_at"_s, now}},
        202);
    m_account.addQuotaHeaders(response);
    return response;
}

QString FakeCloud::addScan(const QString &target, const QString &word)
{
    m_scans.append(Scan {.id = u"scan_%1"_s.arg(m_scans.size() + 1),
                         .createdAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                         .target = target,
                         .word = word});
    return m_scans.constLast().id;
}

void FakeCloud::goOn(Scan &scan) const
{
    if (scan.word == "running"_L1 && ++scan.polls >= m_polls)
        scan.word = m_end;
}

int FakeCloud::running() const
{
    return int(std::count_if(m_scans.begin(), m_scans.end(),
                             [](const Scan &scan) { return scan.word == "running"_L1; }));
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
    goOn(*scan);
    QJsonObject body {{u"scan_id"_s, scan->id},
                      {u"status"_s, scan->word},
                      {u"created_at"_s, scan->createdAt},
                      {u"updated_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    if (m_features.contains(u"progress"_s) && scan->word == "running"_L1)
        body.insert(u"progress"_s,
                    QJsonObject {{u"stage"_s, u"checking"_s},
                                 {u"pages_done"_s, scan->polls},
                                 {u"pages_total"_s, m_polls},
                                 {u"findings"_s, 2 * scan->polls}});
    return objectAnswer(body);
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
    const QString format = request.query.queryItemValue(u"format"_s);
    if (format == "pdf"_L1 && m_account.plan() == "free"_L1)
        return failureAnswer(403);
    return exportAnswer(scan->id, resultsOf(*scan), format);
}

ServerResponse FakeCloud::rootCauses(const ServerRequest &request)
{
    if (!scanOf(request))
        return failureAnswer(404);
    const QJsonObject cause {{u"failure_id"_s, u"task-2"_s},
                             {u"url"_s, u"https://shop.example.com/cart"_s},
                             {u"error"_s, u"Button not found"_s},
                             {u"severity"_s, u"medium"_s},
                             {u"likely_cause"_s, u"The button was renamed"_s},
                             {u"suggested_fix"_s, u"Use its accessible name"_s},
                             {u"confidence"_s, 0.7},
                             {u"files_to_check"_s, QJsonArray {u"cart.html"_s}}};
    return objectAnswer({{u"scan_id"_s, request.captures.constFirst()},
                         {u"status"_s, u"completed"_s},
                         {u"analyzed_count"_s, 1},
                         {u"suggestions"_s, QJsonArray {cause}}});
}

ServerResponse FakeCloud::badges(const ServerRequest &)
{
    const QJsonObject badge {{u"display_name"_s, u"OWASP API Top 10"_s},
                             {u"version"_s, u"2023"_s},
                             {u"score_label"_s, u"8/10 passing"_s}};
    return objectAnswer(
        {{u"badges"_s, QJsonObject {{u"owasp-api-top10"_s, badge}}}, {u"count"_s, 1}});
}

ServerResponse FakeCloud::badge(const ServerRequest &request)
{
    if (request.captures.constFirst() != "owasp-api-top10"_L1)
        return failureAnswer(404);
    const auto check = [](const QString &id, const QString &name, int findings) {
        return QJsonObject {{u"check_id"_s, id},
                            {u"check_name"_s, name},
                            {u"passing"_s, findings == 0},
                            {u"finding_count"_s, findings}};
    };
    return objectAnswer({{u"framework"_s, u"owasp-api-top10"_s},
                         {u"display_name"_s, u"OWASP API Top 10"_s},
                         {u"version"_s, u"2023"_s},
                         {u"total_checks"_s, 10},
                         {u"passing"_s, 8},
                         {u"failing"_s, 2},
                         {u"score_label"_s, u"8/10 passing"_s},
                         {u"color"_s, u"orange"_s},
                         {u"checks"_s,
                          QJsonArray {check(u"API1"_s, u"Broken Object Level Authorization"_s, 0),
                                      check(u"API2"_s, u"Broken Authentication"_s, 1),
                                      check(u"API8"_s, u"Security Misconfiguration"_s, 1)}}});
}

ServerResponse FakeCloud::comparisonPicture(const ServerRequest &request)
{
    const auto picture = m_comparisonPictures.constFind(request.captures.constFirst());
    return picture == m_comparisonPictures.constEnd() ? failureAnswer(404) : *picture;
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
    if (!m_hasList)
        return failureAnswer(404);
    const auto number = [&](const QString &name, int fallback) {
        const int value = request.query.queryItemValue(name).toInt();
        return value > 0 ? value : fallback;
    };
    const qsizetype perPage = number(u"per_page"_s, 20);
    const qsizetype first = (number(u"page"_s, 1) - qsizetype(1)) * perPage;
    QJsonArray rows; // newest first
    for (qsizetype i = first; i < std::min(first + perPage, m_scans.size()); ++i) {
        Scan &scan = m_scans[m_scans.size() - 1 - i];
        goOn(scan);
        QJsonObject row {
            {u"scan_id"_s, scan.id}, {u"status"_s, scan.word}, {u"created_at"_s, scan.createdAt}};
        if (m_listsTargets)
            row.insert(u"url"_s, scan.target);
        rows.append(row);
    }
    return {.body = QJsonDocument(rows).toJson(QJsonDocument::Compact)};
}
