// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/accountjson.h"

#include "app/api/apitransport.h"
#include "app/api/fieldreader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Unlimited = 999'999; ///< of quotas; features say −1
constexpr qsizetype MaxMonths = 60;
constexpr qsizetype MaxDays = 366;
constexpr qsizetype MaxFeatures = 100;
constexpr qsizetype LongestLink = 2048;

QUrl linkIn(const FieldReader &reader, FieldReader::Names names)
{
    return QUrl(reader.text(names, LongestLink), QUrl::StrictMode);
}

Meter meterOf(std::optional<int> used, std::optional<int> limit)
{
    Meter meter;
    if (used)
        meter.used = std::max(0, *used);
    meter.unlimited = limit && (*limit >= Unlimited || *limit < 0);
    meter.inPlan = limit != 0;
    if (!meter.unlimited)
        meter.limit = limit;
    return meter;
}

/// {used, limit} of server 1.1
Meter meterIn(const QJsonObject &object, const QString &path, QStringList &unread)
{
    const FieldReader part(object, path, unread);
    return meterOf(part.integer({"used"}), part.integer({"limit"}));
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() < 0 || value.toDouble() >= Unlimited
            ? u"unlimited"_s
            : QString::number(value.toDouble(), 'g', 10);
    if (value.isArray()) {
        QStringList words;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(items.size(), 20); ++i)
            words.append(items.at(i).toString().left(60));
        return words.join(u", "_s);
    }
    return value.toString().left(200);
}

PlanFeature featureOf(const QString &name, const QJsonValue &value)
{
    PlanFeature feature {.name = name.left(60), .included = true, .value = {}};
    if (value.isBool()) {
        feature.included = value.toBool();
        return feature;
    }
    feature.value = valueText(value);
    feature.included = !feature.value.isEmpty() && feature.value != "0"_L1;
    return feature;
}

QDate dayIn(const FieldReader &reader, FieldReader::Names names)
{
    return QDate::fromString(reader.text(names, 10), Qt::ISODate);
}

QList<Usage::Day> readDays(const QJsonArray &array, QStringList &unread)
{
    QList<Usage::Day> days;
    for (qsizetype i = 0; i < std::min(array.size(), MaxDays); ++i) {
        const FieldReader row(array.at(i).toObject(), u"usage.daily_breakdown[%1]"_s.arg(i),
                              unread);
        const QDate date = dayIn(row, {"date"});
        if (date.isValid())
            days.append({date, row.integer({"functional", "scans"}),
                         row.integer({"security", "security_scans"})});
        else
            noteUnread(unread, row.path());
    }
    std::sort(days.begin(), days.end(),
              [](const Usage::Day &a, const Usage::Day &b) { return a.date < b.date; });
    return days;
}

void readMeters(const FieldReader &top, Usage &usage)
{
    if (top.has({"functional_scans"}) || top.has({"security_scans"})) {
        usage.scans
            = meterIn(top.object({"functional_scans"}), u"usage.functional_scans"_s, usage.unread);
        usage.securityScans
            = meterIn(top.object({"security_scans"}), u"usage.security_scans"_s, usage.unread);
        return;
    }
    usage.scans = meterOf(top.integer({"scans_used"}), top.integer({"scans_limit"}));
    usage.securityScans = meterOf(top.integer({"security_scan_count"}),
                                  top.integer({"monthly_security_scan_quota"}));
}

} // namespace

std::optional<int> Meter::remaining() const
{
    if (!used || !limit)
        return {};
    return std::max(0, *limit - *used);
}

std::optional<double> Meter::percent() const
{
    if (!used || !limit || *limit <= 0)
        return {};
    return 100.0 * *used / *limit;
}

bool asksForPriceId(const Error &error)
{
    const auto named = [](const RefusedField &field) { return field.name == "price_id"_L1; };
    return error.kind == ErrorKind::Invalid
        && (error.code == "INVALID_PRICE_ID"_L1
            || std::any_of(error.fields.begin(), error.fields.end(), named)
            || error.message.contains("price_id"_L1));
}

QList<PlanFeature> readFeatures(const QJsonObject &features)
{
    QList<PlanFeature> list;
    for (auto item = features.begin(); item != features.end(); ++item) {
        if (list.size() >= MaxFeatures)
            break;
        if (!item.value().isObject()) {
            list.append(featureOf(item.key(), item.value()));
            continue;
        }
        // {enabled, max_schedules}: one feature with a number
        const QJsonObject parts = item.value().toObject();
        PlanFeature feature = featureOf(item.key(), parts.value("enabled"_L1));
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.value().isDouble())
                feature.value = valueText(part.value());
        }
        feature.included = parts.value("enabled"_L1).toBool(!feature.value.isEmpty());
        list.append(feature);
    }
    return list;
}

Result<Usage> readUsage(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    Usage usage;
    usage.document = *object;
    const FieldReader top(*object, u"usage"_s, usage.unread);
    usage.plan = top.text({"plan"}, 60);
    usage.message = top.text({"message"}, 500);
    readMeters(top, usage);
    usage.counted = usage.plan != "legacy"_L1;
    if (usage.counted && usage.plan.isEmpty() && !usage.scans.isReported())
        return Error {.kind = ErrorKind::BadReply, .detail = u"usage: no plan and no figures"_s};
    usage.tenantId = top.text({"tenant_id"}, 100);
    usage.tenantName = top.text({"tenant_name"}, 200);
    usage.approachingLimit = top.flag({"approaching_limit"});
    usage.periodStart = top.time({"period_start"});
    usage.periodEnd = top.time({"period_end"});
    usage.resetsAt = top.time({"quota_reset_date"});
    usage.upgradeUrl = linkIn(top, {"upgrade_url"});
    const FieldReader rates(top.object({"rate_limits"}), u"usage.rate_limits"_s, usage.unread);
    usage.requestsPerMinute = rates.integer({"requests_per_minute"});
    usage.concurrentScans = rates.integer({"concurrent_scans"});
    usage.activeScans = rates.integer({"active_scans"});
    usage.features = readFeatures(top.object({"features"}));
    usage.days = readDays(top.array({"daily_breakdown"}), usage.unread);
    return usage;
}

Result<QList<UsageAlert>> readUsageAlerts(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QStringList unread;
    QList<UsageAlert> alerts;
    const QJsonArray rows = object->value("alerts"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 20); ++i) {
        const FieldReader row(rows.at(i).toObject(), u"alerts"_s, unread);
        alerts.append({.type = row.text({"type"}, 60),
                       .scanType = row.text({"scan_type"}, 60),
                       .message = row.text({"message"}),
                       .percentUsed = row.number({"percent_used"}),
                       .upgradeUrl = linkIn(row, {"upgrade_url"})});
    }
    return alerts;
}

Result<QList<UsageMonth>> readUsageHistory(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QStringList unread;
    QList<UsageMonth> months;
    const QJsonArray rows = object->value("history"_L1).toArray();
    for (qsizetype i = 0; i < std::min(rows.size(), MaxMonths); ++i) {
        const FieldReader row(rows.at(i).toObject(), u"history"_s, unread);
        const QDate month
            = QDate::fromString(row.text({"period", "month"}, 7) + u"-01"_s, Qt::ISODate);
        if (month.isValid())
            months.append({month, row.integer({"functional_scans", "scans"}),
                           row.integer({"security_scans"})});
    }
    std::sort(months.begin(), months.end(),
              [](const UsageMonth &a, const UsageMonth &b) { return a.month < b.month; });
    return months;
}

Result<Account> readAccount(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QStringList unread;
    const FieldReader top(*object, u"me"_s, unread);
    Account account {.tenantId = top.text({"tenant_id"}, 100),
                     .name = top.text({"name"}, 200),
                     .email = top.text({"email"}, 254),
                     .plan = top.text({"plan"}, 60),
                     .createdAt = top.time({"created_at"}),
                     .keyPrefix = top.text({"api_key_prefix"}, 20),
                     .keyLastUsedAt = top.time({"api_key_last_used_at"})};
    if (account.tenantId.isEmpty() && account.plan.isEmpty())
        return Error {.kind = ErrorKind::BadReply, .detail = u"me: no tenant and no plan"_s};
    return account;
}

Result<QList<Plan>> readPlans(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QStringList unread;
    QList<Plan> plans;
    const QJsonArray rows = object->value("plans"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 20); ++i) {
        const FieldReader row(rows.at(i).toObject(), u"plans"_s, unread);
        Plan plan {.name = row.text({"name"}, 60),
                   .displayName = row.text({"display_name"}, 60),
                   .priceMonthlyUsd = row.number({"price_monthly_usd"}),
                   .scans = meterOf({}, row.integer({"monthly_scan_quota"})),
                   .securityScans = meterOf({}, row.integer({"monthly_security_scan_quota"})),
                   .requestsPerMinute = row.integer({"rate_limit_per_minute"}),
                   .concurrentScans = row.integer({"max_concurrent_scans"}),
                   .features = readFeatures(row.object({"features"}))};
        if (plan.displayName.isEmpty())
            plan.displayName = plan.name;
        if (!plan.name.isEmpty())
            plans.append(plan);
    }
    if (plans.isEmpty())
        return Error {.kind = ErrorKind::BadReply, .detail = u"plans: none in the answer"_s};
    return plans;
}

Result<Checkout> readCheckout(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QStringList unread;
    const FieldReader top(*object, u"checkout"_s, unread);
    Checkout checkout {.url = linkIn(top, {"checkout_url", "url"}),
                       .apiKey = top.text({"api_key"}, 500).toUtf8(),
                       .plan = top.text({"plan"}, 60),
                       .message = top.text({"message"})};
    if (checkout.url.isEmpty() && checkout.apiKey.isEmpty())
        return Error {.kind = ErrorKind::BadReply, .detail = u"checkout: no checkout_url"_s};
    return checkout;
}

Result<QUrl> readPortal(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return object.error();
    QStringList unread;
    const QUrl link = linkIn(FieldReader(*object, u"portal"_s, unread), {"portal_url", "url"});
    if (link.isEmpty())
        return Error {.kind = ErrorKind::BadReply, .detail = u"portal: no portal_url"_s};
    return link;
}
