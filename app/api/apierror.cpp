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
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxMessage = 2000;
constexpr qsizetype MaxLink = 2000;
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
    const QRegularExpression field(u"'%1':\\s*(['\"])((?:\\\\.|(?!\\1).)*)\\1\\s*[,}]"_s.arg(name));
    QString value = field.match(text).captured(2);
    return value.replace(u"\\'"_s, u"'"_s).replace(u"\\\""_s, u"\""_s);
}

void readPrintedMap(Error &error)
{
    const QString text = std::exchange(error.message, {});
    error.message = innerField(text, u"message"_s);
    const QString code = innerField(text, u"code"_s);
    if (!code.isEmpty())
        error.code = code.left(60);
    if (error.message.isEmpty())
        error.message = text;
    error.plan = innerField(text, u"plan"_s).left(60);
    error.upgradeUrl = QUrl(innerField(text, u"upgrade_url"_s).left(MaxLink), QUrl::StrictMode);
}

/// Which fields of the request were refused: details.fields[{loc}] or FastAPI's detail[{loc}].
QList<RefusedField> refusedFields(const QJsonObject &details, const QJsonObject &body)
{
    QList<RefusedField> refused;
    QJsonArray fields = details.value("fields"_L1).toArray();
    if (fields.isEmpty())
        fields = body.value("detail"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(fields.size(), 20); ++i) {
        const QJsonObject field = fields.at(i).toObject();
        const QJsonArray place = field.value("loc"_L1).toArray();
        if (!place.isEmpty())
            refused.append({place.last().toVariant().toString().left(60),
                            field.value("msg"_L1).toString().left(300)});
    }
    return refused;
}

/// A text, or the first of a list of refused fields.
QString detailOf(const QJsonValue &detail)
{
    if (detail.isString())
        return detail.toString().left(MaxMessage);
    return detail.toArray().first().toObject().value("msg"_L1).toString().left(MaxMessage);
}

void readBody(const QJsonObject &body, Error &error, std::optional<double> &wait)
{
    QStringList unread;
    const FieldReader top(body, u"error"_s, unread);
    const QJsonValue inner = body.value("error"_L1);
    const FieldReader reader(inner.isObject() ? inner.toObject() : body, u"error"_s, unread);
    const FieldReader details(reader.json().value("details"_L1).toObject(), u"details"_s, unread);
    error.code = inner.isString() ? inner.toString().left(60) : reader.text({"code"}, 60);
    error.message = reader.text({"message"}, MaxMessage);
    if (error.message.isEmpty())
        error.message = detailOf(body.value("detail"_L1));
    error.plan = details.text({"plan"}, 60);
    error.upgradeUrl = QUrl(details.text({"upgrade_url"}, MaxLink), QUrl::StrictMode);
    if (error.message.startsWith(u"{'"_s))
        readPrintedMap(error);
    error.fields = refusedFields(details.json(), body);
    error.resetsAt = top.time({"quota_reset_date"});
    wait = top.number({"retry_after"});
    if (!wait)
        wait = details.number({"retry_after"});
}

/// Some of a status mean something of their own.
ErrorKind refinedKind(const Error &error)
{
    if (error.status == 429) {
        const bool queueIsFull = !error.retryAfter && error.message.contains(u"queue is full"_s);
        const bool noPlace
            = error.code == "CONCURRENT_LIMIT"_L1 || error.code == "QUEUE_FULL"_L1 || queueIsFull;
        return noPlace ? ErrorKind::Busy : error.kind;
    }
    const bool noShop
        = error.code == "STRIPE_NOT_CONFIGURED"_L1 || error.code == "BILLING_NOT_CONFIGURED"_L1;
    return error.status == 503 && noShop ? ErrorKind::NoBilling : error.kind;
}

QString detailOf(const Error &error)
{
    QString detail = u"HTTP %1"_s.arg(error.status);
    QStringList names;
    for (const RefusedField &field : error.fields)
        names.append(field.name);
    if (!names.isEmpty())
        detail += u", refused: "_s + names.join(u", "_s);
    if (!error.requestId.isEmpty())
        detail += u", request "_s + error.requestId;
    return detail;
}

} // namespace

Error errorOf(const HttpResponse &response)
{
    Error error {.kind = kindOfStatus(response.status), .status = response.status};
    std::optional<double> wait;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isObject())
        readBody(document.object(), error, wait);
    else if (!response.body.trimmed().startsWith('<')) // a proxy's page of HTML says nothing
        error.message = QString::fromUtf8(response.body.left(MaxMessage)).simplified();
    error.retryAfter
        = retryAfter(response.headers.value("retry-after"), QDateTime::currentDateTimeUtc());
    if (!error.retryAfter && wait)
        error.retryAfter = bounded(static_cast<qint64>(std::clamp(*wait, 0.0, 1e6)));
    if (error.upgradeUrl.isEmpty())
        error.upgradeUrl = QUrl::fromEncoded(
            response.headers.value("x-nat-upgrade-url").left(MaxLink), QUrl::StrictMode);
    error.requestId = QString::fromLatin1(response.headers.value("x-request-id").left(100));
    error.kind = refinedKind(error);
    error.detail = detailOf(error);
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
