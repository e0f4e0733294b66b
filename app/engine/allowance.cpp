// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/allowance.h"

#include "app/base/log.h"
#include "app/engine/answers.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 WindowSeconds = 60;
constexpr int NoLimit = 999'999; ///< what NAT servers say for it

QString thisMonth() { return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM"_s); }

QString nextMonth()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return QDate(today.year(), today.month(), 1).addMonths(1).toString(Qt::ISODate)
        + u"T00:00:00Z"_s;
}

} // namespace

Allowance::Allowance(const Limits &limits, const QString &dataDir)
    : m_limits(limits), m_dataDir(dataDir)
{
    QFile file(fileName());
    if (m_limits.scansPerMonth == 0 || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.read(1024)).object();
    m_month = kept.value("month"_L1).toString();
    m_used = std::clamp(kept.value("scans"_L1).toInt(), 0, NoLimit);
}

QString Allowance::fileName() const { return m_dataDir + u"/usage.json"_s; }

std::optional<ServerResponse> Allowance::countRequest()
{
    if (m_limits.requestsPerMinute == 0)
        return {};
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now >= m_window + WindowSeconds || now < m_window) { // or the clock was set back
        m_window = now;
        m_requests = 0;
    }
    if (m_requests < m_limits.requestsPerMinute) {
        ++m_requests;
        return {};
    }
    const qint64 wait = std::max<qint64>(1, m_window + WindowSeconds - now);
    ServerResponse refusal = jsonAnswer(
        {{u"error"_s, u"RATE_LIMITED"_s},
         {u"message"_s, u"more than %1 requests a minute"_s.arg(m_limits.requestsPerMinute)},
         {u"status"_s, 429},
         {u"retry_after"_s, wait}},
        429);
    refusal.headers.emplaceBack("Retry-After", QByteArray::number(wait));
    addRateHeaders(refusal);
    return refusal;
}

void Allowance::addRateHeaders(ServerResponse &response) const
{
    if (m_limits.requestsPerMinute == 0)
        return;
    const auto add = [&response](const QByteArray &name, qint64 value) {
        response.headers.emplaceBack(name, QByteArray::number(value));
    };
    add("X-RateLimit-Limit", m_limits.requestsPerMinute);
    add("X-RateLimit-Remaining", m_limits.requestsPerMinute - m_requests);
    add("X-RateLimit-Reset", m_window + WindowSeconds);
}

int Allowance::used() const { return m_month == thisMonth() ? m_used : 0; }

std::optional<ServerResponse> Allowance::refusedScan() const
{
    if (m_limits.scansPerMonth == 0 || used() < m_limits.scansPerMonth)
        return {};
    const QString message
        = u"monthly scan limit reached (%1/%2)"_s.arg(used()).arg(m_limits.scansPerMonth);
    return jsonAnswer({{u"error"_s, u"QUOTA_EXCEEDED"_s},
                       {u"message"_s, message},
                       {u"status"_s, 402},
                       {u"quota_reset_date"_s, nextMonth()},
                       {u"details"_s,
                        QJsonObject {{u"scan_type"_s, u"functional"_s},
                                     {u"used"_s, used()},
                                     {u"limit"_s, m_limits.scansPerMonth},
                                     {u"plan"_s, u"local"_s}}}},
                      402);
}

void Allowance::countScan()
{
    m_used = used() + 1;
    m_month = thisMonth();
    if (m_limits.scansPerMonth == 0)
        return;
    QSaveFile file(fileName());
    const QJsonObject kept {{u"month"_s, m_month}, {u"scans"_s, m_used}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(kept).toJson()) < 0
        || !file.commit())
        qCWarning(logEngine) << "the scans of this month could not be written down:"
                             << file.errorString();
}

void Allowance::addQuotaHeader(ServerResponse &response) const
{
    if (m_limits.scansPerMonth > 0)
        response.headers.emplaceBack(
            "X-NAT-Quota-Remaining",
            QByteArray::number(std::max(0, m_limits.scansPerMonth - used())));
}

ServerResponse Allowance::usage() const
{
    const bool limited = m_limits.scansPerMonth > 0;
    QJsonObject body {
        {u"plan"_s, u"local"_s},
        {u"scans_used"_s, used()},
        {u"scans_limit"_s, limited ? m_limits.scansPerMonth : NoLimit},
        {u"security_scan_count"_s, 0},
        {u"monthly_security_scan_quota"_s, NoLimit},
        {u"approaching_limit"_s, limited && used() * 10 >= m_limits.scansPerMonth * 8}};
    if (limited)
        body.insert(u"quota_reset_date"_s, nextMonth());
    return jsonAnswer(body);
}
