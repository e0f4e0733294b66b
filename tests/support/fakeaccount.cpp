// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccount.h"

#include "tests/support/fakecloudanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Minute = 60;
const QString ResetDate = u"2027-01-01T00:00:00Z"_s;

qint64 nowSeconds() { return QDateTime::currentSecsSinceEpoch(); }

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QJsonObject planRow(const QString &name, const QString &shown, double price, int scans,
                    int securityScans, int perMinute, bool pdf)
{
    return {{u"name"_s, name},
            {u"display_name"_s, shown},
            {u"price_monthly_usd"_s, price},
            {u"monthly_scan_quota"_s, scans},
            {u"monthly_security_scan_quota"_s, securityScans},
            {u"rate_limit_per_minute"_s, perMinute},
            {u"max_concurrent_scans"_s, name == "free"_L1 ? 1 : 5},
            {u"features"_s,
             QJsonObject {{u"export_pdf"_s, pdf},
                          {u"api_specs"_s, name == "enterprise"_L1 ? -1 : 5},
                          {u"modules"_s, QJsonArray {u"functional"_s, u"accessibility"_s}},
                          {u"scheduled_scans"_s,
                           QJsonObject {{u"enabled"_s, pdf}, {u"max_schedules"_s, 3}}}}}};
}

} // namespace

void FakeAccount::setQuota(int used, int limit)
{
    m_used = used;
    m_limit = limit;
}

void FakeAccount::setSecurityQuota(int used, int limit)
{
    m_securityUsed = used;
    m_securityLimit = limit;
}

void FakeAccount::setRateLimit(int perMinute, Pause pause)
{
    m_perMinute = perMinute;
    m_pause = pause;
    m_requests = 0;
    m_window = nowSeconds();
}

std::optional<ServerResponse> FakeAccount::countRequest()
{
    if (nowSeconds() >= m_window + Minute) {
        m_window = nowSeconds();
        m_requests = 0;
    }
    if (m_requests < m_perMinute) {
        ++m_requests;
        return {};
    }
    const qint64 left = std::max<qint64>(1, m_window + Minute - nowSeconds());
    QJsonObject body {{u"error"_s, u"RATE_LIMITED"_s},
                      {u"message"_s, u"Rate limit exceeded"_s},
                      {u"status"_s, 429}};
    if (m_pause == Pause::Body)
        body.insert(u"retry_after"_s, left);
    ServerResponse response = objectAnswer(body, 429);
    if (m_pause == Pause::Seconds)
        response.headers.emplaceBack("Retry-After", QByteArray::number(left));
    else if (m_pause == Pause::Date)
        response.headers.emplaceBack("Retry-After",
                                     httpDate(QDateTime::currentDateTimeUtc().addSecs(left)));
    else if (m_pause == Pause::Absurd)
        response.headers.emplaceBack("Retry-After", "999999999999");
    addRateHeaders(response);
    return response;
}

void FakeAccount::addRateHeaders(ServerResponse &response) const
{
    response.headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(m_perMinute));
    response.headers.emplaceBack("X-RateLimit-Remaining",
                                 QByteArray::number(m_perMinute - m_requests));
    response.headers.emplaceBack("X-RateLimit-Reset", QByteArray::number(m_window + Minute));
}

void FakeAccount::addQuotaHeaders(ServerResponse &response) const
{
    response.headers.emplaceBack("X-NAT-Quota-Remaining",
                                 QByteArray::number(std::max(0, m_limit - m_used)));
    if (m_used * 10 >= m_limit * 8)
        response.headers.emplaceBack("X-NAT-Usage-Warning",
                                     "You have used most of your monthly scans");
}

ServerResponse FakeAccount::quotaExceeded(const QString &scanType, int used, int limit) const
{
    return objectAnswer(
        {{u"error"_s, u"QUOTA_EXCEEDED"_s},
         {u"message"_s, u"Monthly scan limit reached (%1/%2)"_s.arg(used).arg(limit)},
         {u"status"_s, 402},
         {u"quota_reset_date"_s, ResetDate},
         {u"details"_s,
          QJsonObject {{u"scan_type"_s, scanType},
                       {u"used"_s, used},
                       {u"limit"_s, limit},
                       {u"plan"_s, m_plan},
                       {u"upgrade_url"_s, u"https://app.nat-testing.io/dashboard"_s}}}},
        402);
}

std::optional<ServerResponse> FakeAccount::countScan(const QString &mode, int running)
{
    const bool security = mode == "security"_L1;
    if (security && m_securityLimit == 0)
        return objectAnswer(
            {{u"error"_s, u"FEATURE_NOT_AVAILABLE"_s},
             {u"message"_s, u"Security scans are not part of this plan"_s},
             {u"status"_s, 403},
             {u"details"_s,
              QJsonObject {{u"feature"_s, u"security_scans"_s}, {u"plan"_s, m_plan}}}},
            403);
    int &used = security ? m_securityUsed : m_used;
    const int limit = security ? m_securityLimit : m_limit;
    if (used >= limit)
        return quotaExceeded(security ? u"security"_s : u"functional"_s, used, limit);
    if (running >= m_concurrent)
        return objectAnswer(
            {{u"error"_s, u"CONCURRENT_LIMIT"_s},
             {u"message"_s, u"Maximum concurrent scans reached"_s},
             {u"status"_s, 429},
             {u"details"_s,
              QJsonObject {
                  {u"active_scans"_s, running}, {u"limit"_s, m_concurrent}, {u"plan"_s, m_plan}}}},
            429);
    ++used;
    return {};
}

ServerResponse FakeAccount::usage() const
{
    QJsonObject usage {{u"plan"_s, m_plan},
                       {u"scans_used"_s, m_used},
                       {u"scans_limit"_s, m_limit},
                       {u"scans_remaining"_s, std::max(0, m_limit - m_used)},
                       {u"security_scan_count"_s, m_securityUsed},
                       {u"monthly_security_scan_quota"_s, m_securityLimit},
                       {u"approaching_limit"_s, m_used * 10 >= m_limit * 8},
                       {u"quota_reset_date"_s, ResetDate}};
    for (auto field = m_more.begin(); field != m_more.end(); ++field)
        usage.insert(field.key(), field.value());
    return objectAnswer(usage);
}

ServerResponse FakeAccount::alerts() const
{
    QJsonArray alerts;
    if (m_used * 10 >= m_limit * 8)
        alerts.append(
            QJsonObject {{u"type"_s, m_used >= m_limit ? u"exhausted"_s : u"warning"_s},
                         {u"scan_type"_s, u"functional"_s},
                         {u"message"_s, u"You have used %1 of %2 scans"_s.arg(m_used).arg(m_limit)},
                         {u"percent_used"_s, 100.0 * m_used / std::max(1, m_limit)},
                         {u"upgrade_url"_s, u"https://app.nat-testing.io/dashboard"_s}});
    return objectAnswer({{u"alerts"_s, alerts}});
}

ServerResponse FakeAccount::history(int months) const
{
    QJsonArray rows; // newest first
    QDate month(2026, 11, 1);
    for (int i = 0; i < months; ++i, month = month.addMonths(-1))
        rows.append(QJsonObject {{u"period"_s, month.toString(u"yyyy-MM"_s)},
                                 {u"functional_scans"_s, i == 0 ? m_used : 10 + i},
                                 {u"security_scans"_s, i == 0 ? m_securityUsed : i}});
    return objectAnswer({{u"tenant_id"_s, u"tenant-1"_s}, {u"history"_s, rows}});
}

ServerResponse FakeAccount::me() const
{
    return objectAnswer({{u"tenant_id"_s, u"tenant-1"_s},
                         {u"name"_s, u"Example Ltd"_s},
                         {u"email"_s, u"qa@shop.example"_s},
                         {u"plan"_s, m_plan},
                         {u"created_at"_s, u"2026-03-01T09:30:00.123456+00:00"_s},
                         {u"api_key_prefix"_s, u"nat_pk_0"_s},
                         {u"api_key_last_used_at"_s, QJsonValue()}});
}

ServerResponse FakeAccount::plans() const
{
    return objectAnswer({{u"plans"_s,
                          QJsonArray {planRow(u"free"_s, u"Free"_s, 0, 50, 0, 10, false),
                                      planRow(u"pro"_s, u"Pro"_s, 49, 500, 100, 60, true),
                                      planRow(u"enterprise"_s, u"Enterprise"_s, 499, 999999, 999999,
                                              1000, true)}}});
}

ServerResponse FakeAccount::checkout(const ServerRequest &request, const QUrl &origin)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (m_shop == Shop::None)
        return objectAnswer({{u"error"_s, u"STRIPE_NOT_CONFIGURED"_s},
                             {u"message"_s, u"Billing is not configured"_s},
                             {u"status"_s, 503}},
                            503);
    if (m_shop == Shop::ByPriceId && !body.contains("price_id"_L1))
        return objectAnswer({{u"error"_s, u"INVALID_PRICE_ID"_s},
                             {u"message"_s, u"price_id is required"_s},
                             {u"status"_s, 400}},
                            400);
    m_ordered = body.value("plan"_L1).toString(u"pro"_s);
    m_priceId = body.value("price_id"_L1).toString();
    if (!m_newKey.isEmpty())
        return objectAnswer({{u"checkout_url"_s, QJsonValue()},
                             {u"api_key"_s, QString::fromLatin1(m_newKey)},
                             {u"plan"_s, m_ordered}});
    const QUrl own = origin.resolved(QUrl(u"/checkout/session-1"_s));
    return objectAnswer({{u"checkout_url"_s, (m_payAt.isEmpty() ? own : m_payAt).toString()}});
}

ServerResponse FakeAccount::portal(const QUrl &origin) const
{
    if (m_plan == "free"_L1)
        return failureAnswer(404);
    return objectAnswer({{u"portal_url"_s, origin.resolved(QUrl(u"/portal/1"_s)).toString()}});
}

void FakeAccount::pay()
{
    m_plan = m_ordered;
    m_limit = m_plan == "enterprise"_L1 ? 999999 : 500;
    m_securityLimit = m_plan == "enterprise"_L1 ? 999999 : 100;
}
