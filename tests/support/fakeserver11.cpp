// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver11.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

ServerResponse answerJson(const QJsonValue &body, int status = 200)
{
    const QJsonDocument document
        = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return {.status = status, .body = document.toJson(QJsonDocument::Compact)};
}

ServerResponse refusal(int status, const QString &message)
{
    return answerJson(QJsonObject {{u"error"_s,
                                    QJsonObject {{u"code"_s, QString::number(status)},
                                                 {u"message"_s, message},
                                                 {u"details"_s, QJsonObject {}}}}},
                      status);
}

} // namespace

FakeServer11::FakeServer11(QObject *parent) : QObject(parent)
{
    route("GET", u"/health"_s, [](const ServerRequest &) {
        return answerJson(QJsonObject {{u"status"_s, u"ok"_s}, {u"version"_s, u"1.1.14"_s}});
    });
    route("GET", u"/openapi.json"_s, [this](const ServerRequest &) {
        if (!m_hasDescription)
            return answerJson(QJsonObject {{u"detail"_s, u"Not Found"_s}}, 404);
        const QJsonObject content {{u"multipart/form-data"_s, QJsonObject {}}};
        const QJsonObject post {{u"requestBody"_s, QJsonObject {{u"content"_s, content}}}};
        return answerJson(QJsonObject {
            {u"paths"_s, QJsonObject {{u"/api/v1/scan"_s, QJsonObject {{u"post"_s, post}}}}}});
    });
    route("POST", u"/scan"_s,
          [this](const ServerRequest &request) { return start(request, u"test"_s); });
    route("POST", u"/security-scan"_s,
          [this](const ServerRequest &request) { return start(request, u"sec"_s); });
    route("GET", u"/scans"_s, [this](const ServerRequest &) { return list(u"test"_s); });
    route("GET", u"/security-scans"_s, [this](const ServerRequest &) { return list(u"sec"_s); });
    route("GET", u"/scan/{id}"_s, [this](const ServerRequest &request) {
        const auto scan = m_scans.find(request.captures.constFirst());
        if (scan == m_scans.end())
            return refusal(404, u"Scan not found"_s);
        step(*scan);
        return answerJson(row(scan.key(), *scan));
    });
    route("DELETE", u"/scan/{id}"_s, [this](const ServerRequest &request) {
        m_scans[request.captures.constFirst()].word = u"cancelled"_s;
        return answerJson(QJsonObject {{u"scan_id"_s, request.captures.constFirst()},
                                       {u"status"_s, u"cancelled"_s}});
    });
    route("GET", u"/scan/{id}/results"_s,
          [this](const ServerRequest &request) { return results(request); });
    route("GET", u"/security-scan/{id}"_s,
          [this](const ServerRequest &request) { return securityReport(request); });
    route("GET", u"/scan/{id}/export"_s, [](const ServerRequest &) {
        return answerJson(QJsonObject {{u"error"_s, u"'float' object has no attribute 'x'"_s}});
    });
    route("GET", u"/scan/{id}/root-causes"_s,
          [this](const ServerRequest &request) { return rootCauses(request); });
    route("GET", u"/badges"_s, [](const ServerRequest &) { return badges(); });
    route("GET", u"/badge/{framework}"_s, badge);
}

QUrl FakeServer11::base() const
{
    return QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_server.port()));
}

void FakeServer11::route(const QByteArray &verb, const QString &path, const Answer &answer)
{
    m_server.route(
        verb, u"/api/v1"_s + path,
        [this, path, answer](const ServerRequest &request, const Responder &client) {
            m_seen.append(QString::fromLatin1(request.verb) + u' '
                          + request.path.mid(u"/api/v1"_s.size()));
            const int status = m_refused.value(QString::fromLatin1(request.verb) + u' ' + path);
            client.answer(status ? refusal(status, u"Refused for a test"_s) : answer(request));
        });
}

ServerResponse FakeServer11::start(const ServerRequest &request, const QString &prefix)
{
    m_lastBody = request.body;
    m_lastType = request.headers.value("content-type");
    if (prefix == "test"_L1 && !m_lastType.startsWith("multipart/form-data")) {
        QJsonArray fields;
        for (const QString &name : {u"spec_file"_s, u"base_url"_s})
            fields.append(QJsonObject {{u"loc"_s, QJsonArray {u"body"_s, name}},
                                       {u"msg"_s, u"Field required"_s}});
        return answerJson(
            QJsonObject {{u"error"_s,
                          QJsonObject {{u"code"_s, u"VALIDATION_ERROR"_s},
                                       {u"message"_s, u"Request validation failed"_s},
                                       {u"details"_s, QJsonObject {{u"fields"_s, fields}}}}}},
            422);
    }
    const QString id = u"%1-%2"_s.arg(prefix).arg(m_scans.size() + 1);
    m_scans.insert(id, {});
    m_order.prepend(id);
    ServerResponse response = answerJson(QJsonObject {{u"scan_id"_s, id},
                                                      {u"status"_s, u"pending"_s},
                                                      {u"message"_s, u"Scan started"_s}},
                                         202);
    response.headers.emplaceBack("X-NAT-Quota-Remaining", "7");
    return response;
}

void FakeServer11::step(Scan &scan) const
{
    if (scan.word == "pending"_L1 || scan.word == "running"_L1)
        scan.word = ++scan.polls < 2 ? u"running"_s : m_end;
}

/// Counts are 0 until the end, and so said.
QJsonObject FakeServer11::row(const QString &id, const Scan &scan) const
{
    const bool ended = scan.word == "completed"_L1;
    return {{u"scan_id"_s, id},
            {u"status"_s, scan.word},
            {u"created_at"_s, u"2026-11-24T10:02:%1.813776+00:00"_s.arg(10 + m_order.indexOf(id))},
            {u"completed_at"_s,
             ended ? QJsonValue(u"2026-11-24T10:03:13.001200+00:00"_s) : QJsonValue()},
            {u"base_url"_s, u"http://127.0.0.1:9000"_s},
            {u"spec_name"_s, u"shop.json"_s},
            {u"error"_s, scan.word == "failed"_L1 ? QJsonValue(u"checker broke"_s) : QJsonValue()},
            {u"total"_s, ended ? 3 : 0},
            {u"passed"_s, ended ? 1 : 0},
            {u"failed"_s, ended ? 1 : 0},
            {u"errored"_s, ended ? 1 : 0}};
}

ServerResponse FakeServer11::list(const QString &prefix)
{
    QJsonArray rows;
    for (const QString &id : std::as_const(m_order)) {
        if (!id.startsWith(prefix))
            continue;
        step(m_scans[id]);
        rows.append(row(id, m_scans.value(id)));
    }
    return answerJson(rows);
}

ServerResponse FakeServer11::results(const ServerRequest &request)
{
    const QString id = request.captures.constFirst();
    const Scan scan = m_scans.value(id);
    QJsonArray rows;
    const auto add = [&rows](const QString &test, const QJsonValue &error) {
        rows.append(QJsonObject {{u"test_id"_s, test},
                                 {u"target"_s, u"/orders"_s},
                                 {u"passed"_s, error.isNull()},
                                 {u"execution_time_ms"_s, 12.5},
                                 {u"error"_s, error},
                                 {u"actual_output"_s, QJsonValue()}});
    };
    if (scan.word == "completed"_L1 && m_targetIsDown) {
        add(u"a"_s, u"Connection error: All connection attempts failed"_s);
        add(u"b"_s, u"Connection error: All connection attempts failed"_s);
    } else if (scan.word == "completed"_L1) {
        add(u"a"_s, QJsonValue());
        add(u"b"_s, u"Unexpected status 500"_s);
        add(u"c"_s, u"Connection error: reset"_s);
    }
    return answerJson(
        QJsonObject {{u"scan_id"_s, id}, {u"status"_s, scan.word}, {u"results"_s, rows}});
}

/// 202 with an error while it runs, and for ever after a failure.
ServerResponse FakeServer11::securityReport(const ServerRequest &request)
{
    const Scan scan = m_scans.value(request.captures.constFirst());
    if (scan.word != "completed"_L1)
        return refusal(202, u"Scan status: "_s + scan.word);
    return answerJson(
        QJsonObject {{u"scan_id"_s, u"another-id"_s},
                     {u"target_url"_s, u"http://127.0.0.1:9000"_s},
                     {u"total_endpoints_scanned"_s, 4},
                     {u"findings"_s,
                      QJsonArray {QJsonObject {{u"check_id"_s, u"API2:2023"_s},
                                               {u"check_name"_s, u"Broken Authentication"_s},
                                               {u"severity"_s, u"critical"_s},
                                               {u"endpoint"_s, u"GET /orders"_s},
                                               {u"title"_s, u"Answers without a key"_s},
                                               {u"description"_s, u"200 without credentials"_s},
                                               {u"evidence"_s, u"HTTP 200"_s},
                                               {u"remediation"_s, u"Ask for one"_s},
                                               {u"cwe_id"_s, u"CWE-306"_s},
                                               {u"confidence"_s, 0.9}}}},
                     {u"summary"_s, QJsonObject {{u"critical"_s, 1}}}});
}

ServerResponse FakeServer11::rootCauses(const ServerRequest &request) const
{
    if (!m_hasAccounts)
        return refusal(401, u"Authentication required"_s);
    const QJsonObject cause {{u"failure_id"_s, u"b"_s},
                             {u"failure_type"_s, u"functional"_s},
                             {u"url"_s, u"/orders"_s},
                             {u"error"_s, u"Unexpected status 500"_s},
                             {u"severity"_s, u"medium"_s},
                             {u"likely_cause"_s, u"An order without lines is not expected"_s},
                             {u"suggested_fix"_s, u"Answer 422 to an empty order"_s},
                             {u"confidence"_s, 0.6},
                             {u"files_to_check"_s, QJsonArray {u"orders/views.py"_s}},
                             {u"quota_limited"_s, false}};
    return answerJson(QJsonObject {{u"scan_id"_s, request.captures.constFirst()},
                                   {u"status"_s, u"completed"_s},
                                   {u"analyzed_count"_s, 1},
                                   {u"quota_limited_count"_s, 0},
                                   {u"quota"_s, -1},
                                   {u"suggestions"_s, QJsonArray {cause}},
                                   {u"analyzed_at"_s, u"2026-11-24T10:10:03.307844+00:00"_s}});
}

ServerResponse FakeServer11::badges()
{
    const auto badge = [](const QString &name, const QString &version, const QString &label) {
        return QJsonObject {{u"display_name"_s, name},
                            {u"version"_s, version},
                            {u"score_label"_s, label},
                            {u"color"_s, u"red"_s},
                            {u"url"_s, u"https://img.shields.io/badge/x"_s}};
    };
    const QJsonObject all {
        {u"owasp-api-top10"_s, badge(u"OWASP API Top 10"_s, u"2023"_s, u"9/10 passing"_s)},
        {u"soc2"_s, badge(u"SOC 2"_s, u"Type II"_s, u"6/6 passing"_s)}};
    return answerJson(QJsonObject {{u"badges"_s, all}, {u"count"_s, all.size()}});
}

ServerResponse FakeServer11::badge(const ServerRequest &request)
{
    const QString framework = request.captures.constFirst();
    const bool isOwasp = framework == "owasp-api-top10"_L1;
    if (!isOwasp && framework != "soc2"_L1)
        return refusal(404, u"Unknown framework"_s);
    const int total = isOwasp ? 10 : 6;
    const int failing = isOwasp ? 1 : 0;
    const QJsonObject check {{u"check_id"_s, isOwasp ? u"API2"_s : u"CC6.1"_s},
                             {u"check_name"_s, u"Broken Authentication"_s},
                             {u"passing"_s, !isOwasp},
                             {u"finding_count"_s, failing}};
    return answerJson(
        QJsonObject {{u"framework"_s, framework},
                     {u"display_name"_s, isOwasp ? u"OWASP API Top 10"_s : u"SOC 2"_s},
                     {u"version"_s, isOwasp ? u"2023"_s : u"Type II"_s},
                     {u"total_checks"_s, total},
                     {u"passing"_s, total - failing},
                     {u"failing"_s, failing},
                     {u"score_label"_s, isOwasp ? u"9/10 passing"_s : u"6/6 passing"_s},
                     {u"color"_s, isOwasp ? u"yellow"_s : u"green"_s},
                     {u"checks"_s, QJsonArray {check}}});
}
