// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"

#include "app/api/fieldreader.h"
#include "app/net/httpclient.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxMessage = 2000;
constexpr std::chrono::seconds MaxWait = 15min;

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorKind::Invalid;
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::QuotaExceeded;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 405:
    case 501:
        return ErrorKind::Unsupported;
    case 409:
        return ErrorKind::Conflict;
    case 413:
    case 414:
    case 431:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return ErrorKind::Server;
    }
}

std::chrono::seconds bounded(qint64 seconds)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, MaxWait.count()));
}

/// Server 1.1 prints an inner map as text: "{'code': 'X', 'message': 'Y', …}".
QString innerField(const QString &text, const QString &name)
{
    const QRegularExpression field(u"'%1':\\s*(['\"])(.*?)\\1\\s*[,}]"_s.arg(name));
    return field.match(text).captured(2);
}

/// Which fields of the request were refused: details.fields[{loc}] or FastAPI's detail[{loc}].
QString refusedFields(const QJsonObject &details, const QJsonObject &body)
{
    QStringList names;
    QJsonArray fields = details.value("fields"_L1).toArray();
    if (fields.isEmpty())
        fields = body.value("detail"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(fields.size(), 20); ++i) {
        const QJsonArray place = fields.at(i).toObject().value("loc"_L1).toArray();
        if (!place.isEmpty())
            names.append(place.last().toVariant().toString().left(60));
    }
    return names.isEmpty() ? QString() : u", refused: "_s + names.join(u", "_s);
}

void readBody(const QJsonObject &body, Error &error, std::optional<double> &wait)
{
    QStringList unread;
    const FieldReader top(body, u"error"_s, unread);
    const QJsonValue inner = body.value("error"_L1);
    const FieldReader reader(inner.isObject() ? inner.toObject() : body, u"error"_s, unread);
    error.code = inner.isString() ? inner.toString().left(60) : reader.text({"code"}, 60);
    error.message = reader.text({"message"}, MaxMessage);
    const QJsonValue detail = body.value("detail"_L1);
    if (error.message.isEmpty() && detail.isString())
        error.message = detail.toString().left(MaxMessage);
    else if (error.message.isEmpty() && detail.isArray())
        error.message
            = detail.toArray().first().toObject().value("msg"_L1).toString().left(MaxMessage);
    if (error.message.startsWith(u"{'"_s)) {
        const QString code = innerField(error.message, u"code"_s);
        const QString message = innerField(error.message, u"message"_s);
        if (!code.isEmpty())
            error.code = code.left(60);
        if (!message.isEmpty())
            error.message = message;
    }
    error.detail += refusedFields(reader.json().value("details"_L1).toObject(), body);
    wait = top.number({"retry_after"});
    if (!wait)
        wait = FieldReader(reader.json().value("details"_L1).toObject(), u"details"_s, unread)
                   .number({"retry_after"});
}

} // namespace

Error errorOf(const HttpResponse &response)
{
    Error error {.kind = kindOfStatus(response.status), .status = response.status};
    std::optional<double> wait;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    error.detail = u"HTTP %1"_s.arg(response.status);
    if (document.isObject())
        readBody(document.object(), error, wait);
    else if (!response.body.trimmed().startsWith('<')) // a proxy's page of HTML says nothing
        error.message = QString::fromUtf8(response.body.left(MaxMessage)).simplified();
    error.retryAfter
        = retryAfter(response.headers.value("retry-after"), QDateTime::currentDateTimeUtc());
    if (!error.retryAfter && wait)
        error.retryAfter = bounded(static_cast<qint64>(std::clamp(*wait, 0.0, 1e6)));
    const QByteArray request = response.headers.value("x-request-id").left(100);
    if (!request.isEmpty())
        error.detail += u", request "_s + QString::fromLatin1(request);
    return error;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return bounded(static_cast<qint64>(std::clamp(seconds, 0.0, 1e6)));
    // Qt reads neither "GMT" nor the two-digit years of RFC 850, so both forms are taken apart
    // here.
    static const QRegularExpression form(
        u"^\\w+, (\\d\\d)[ -](\\w{3})[ -](\\d\\d(?:\\d\\d)?) (\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(text.left(64)));
    if (!match.hasMatch())
        return {};
    int year = match.capturedView(3).toInt();
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate date = QLocale::c().toDate(
        u"%1 %2 %3"_s.arg(match.captured(1), match.captured(2), QString::number(year)),
        u"dd MMM yyyy"_s);
    const QDateTime moment(date, QTime::fromString(match.captured(4), u"HH:mm:ss"_s), Qt::UTC);
    if (!moment.isValid())
        return {};
    return bounded(now.secsTo(moment));
}
