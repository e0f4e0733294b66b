// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecloudanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(int status)
{
    switch (status) {
    case 400:
        return u"BAD_REQUEST"_s;
    case 401:
        return u"UNAUTHORIZED"_s;
    case 402:
        return u"QUOTA_EXCEEDED"_s;
    case 403:
        return u"FEATURE_NOT_AVAILABLE"_s;
    case 404:
        return u"NOT_FOUND"_s;
    case 409:
        return u"CONFLICT"_s;
    case 422:
        return u"VALIDATION_ERROR"_s;
    case 429:
        return u"RATE_LIMITED"_s;
    default:
        return u"INTERNAL_ERROR"_s;
    }
}

QByteArray csvOf(const QJsonObject &results)
{
    QByteArray csv = "url,status\r\n";
    const QJsonArray tasks = results.value("tasks"_L1).toArray();
    for (const QJsonValue &task : tasks) {
        const QJsonObject row = task.toObject();
        csv += row.value("url"_L1).toString().toUtf8() + ','
            + row.value("status"_L1).toString().toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace

ServerResponse objectAnswer(const QJsonObject &body, int status)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ServerResponse failureAnswer(int status)
{
    QJsonObject body {{u"error"_s, codeOf(status)},
                      {u"message"_s, u"Refused with %1 for a test"_s.arg(status)},
                      {u"status"_s, status}};
    ServerResponse response;
    if (status == 402)
        body.insert(u"quota_reset_date"_s, u"2027-01-01T00:00:00Z"_s);
    if (status == 429) {
        body.insert(u"retry_after"_s, 1);
        response.headers.emplaceBack("Retry-After", "1");
    }
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

ServerResponse validationAnswer(const QString &field)
{
    const QJsonObject place {{u"loc"_s, QJsonArray {u"body"_s, field}},
                             {u"msg"_s, u"missing or not understood"_s}};
    return objectAnswer(
        {{u"error"_s,
          QJsonObject {{u"code"_s, u"VALIDATION_ERROR"_s},
                       {u"message"_s, u"Request validation failed"_s},
                       {u"details"_s, QJsonObject {{u"fields"_s, QJsonArray {place}}}}}}},
        422);
}

ServerResponse exportAnswer(const QString &scanId, const QJsonObject &results,
                            const QString &format)
{
    ServerResponse response;
    if (format == "json"_L1) {
        response = objectAnswer(results);
    } else if (format == "csv"_L1) {
        response = {.contentType = "text/csv; charset=utf-8", .body = csvOf(results)};
    } else if (format == "html"_L1) {
        response = {.contentType = "text/html; charset=utf-8",
                    .body = "<!doctype html><html lang=\"en\"><title>NAT report</title><h1>"
                        + scanId.toUtf8() + "</h1></html>\n"};
    } else if (format == "pdf"_L1) {
        response = {.contentType = "application/pdf", .body = "%PDF-1.4\n%%EOF\n"};
    } else {
        return failureAnswer(400);
    }
    response.headers.append(
        {"Content-Disposition",
         "attachment; filename=\"" + scanId.toUtf8() + '.' + format.toUtf8() + '"'});
    return response;
}

QString invalidStartField(const QJsonObject &request)
{
    const QUrl url(request.value("url"_L1).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
        return u"url"_s;
    const QString mode = request.value("mode"_L1).toString(u"security"_s);
    if (!request.value("mode"_L1).isUndefined()
        && !QStringList {u"security"_s, u"functional"_s, u"full"_s}.contains(mode))
        return u"mode"_s;
    const QJsonObject options = request.value("options"_L1).toObject();
    const QJsonValue timeout = options.value("timeout"_L1);
    if (!timeout.isUndefined() && timeout.toDouble() < 1)
        return u"timeout"_s;
    return {};
}
