// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/usagewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

class UsageTexts
{
    Q_DECLARE_TR_FUNCTIONS(UsageTexts)
};

constexpr double LowPercent = 80;
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString counted(int number) { return QLocale().toString(number); }

/// "scheduled_scans" → "Scheduled scans": names that we do not know are still readable.
QString readableName(const QString &name)
{
    QString words = name;
    words.replace(u'_', u' ');
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString featureName(const QString &name)
{
    if (name == "export_pdf"_L1)
        return UsageTexts::tr("PDF export");
    if (name == "security_scans"_L1)
        return UsageTexts::tr("Security scans");
    if (name == "api_specs"_L1)
        return UsageTexts::tr("API descriptions");
    if (name == "modules"_L1)
        return UsageTexts::tr("Checks");
    if (name == "scheduled_scans"_L1)
        return UsageTexts::tr("Scheduled scans");
    return readableName(name);
}

} // namespace

QuotaLevel quotaLevel(const Meter &meter)
{
    if (!meter.inPlan)
        return QuotaLevel::NotInPlan;
    if (meter.unlimited)
        return QuotaLevel::Unlimited;
    const std::optional<double> percent = meter.percent();
    if (!percent)
        return QuotaLevel::Unknown;
    return *percent >= 100       ? QuotaLevel::UsedUp
        : *percent >= LowPercent ? QuotaLevel::Low
                                 : QuotaLevel::Fine;
}

bool isUsedUp(const Usage &usage)
{
    return quotaLevel(usage.scans) == QuotaLevel::UsedUp
        || quotaLevel(usage.securityScans) == QuotaLevel::UsedUp;
}

QString quotaLevelWord(QuotaLevel level)
{
    switch (level) {
    case QuotaLevel::NotInPlan:
        return UsageTexts::tr("Not in this plan");
    case QuotaLevel::Unlimited:
        return UsageTexts::tr("Unlimited");
    case QuotaLevel::Low:
        return UsageTexts::tr("Getting low");
    case QuotaLevel::UsedUp:
        return UsageTexts::tr("Used up");
    default:
        return {};
    }
}

QString meterText(const Meter &meter)
{
    if (!meter.inPlan)
        return quotaLevelWord(QuotaLevel::NotInPlan);
    if (!meter.used)
        return UsageTexts::tr("Not reported by this server");
    if (meter.unlimited)
        return UsageTexts::tr("%1, unlimited").arg(counted(*meter.used));
    if (meter.limit)
        //: how much of a quota is used: "23 of 30"
        return UsageTexts::tr("%1 of %2").arg(counted(*meter.used), counted(*meter.limit));
    return UsageTexts::tr("%1 used").arg(counted(*meter.used));
}

QString leftText(const Meter &meter)
{
    const std::optional<int> left = meter.inPlan ? meter.remaining() : std::nullopt;
    return left ? UsageTexts::tr("%1 left").arg(counted(*left)) : QString();
}

QString usedAndLeftText(const Meter &meter)
{
    QStringList parts {meterText(meter), leftText(meter)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString quotaText(const Meter &limit)
{
    if (!limit.inPlan)
        //: a plan that has none of these scans
        return UsageTexts::tr("None");
    if (limit.unlimited)
        return quotaLevelWord(QuotaLevel::Unlimited);
    return limit.limit ? counted(*limit.limit) : u"–"_s;
}

QString countdownText(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(moment);
    if (seconds < Minute)
        return UsageTexts::tr("now");
    // Rounded down: nobody should count on a day that is not whole.
    if (seconds < Hour)
        return UsageTexts::tr("in %n minute(s)", nullptr, int(seconds / Minute));
    if (seconds < 2 * Day)
        return UsageTexts::tr("in %n hour(s)", nullptr, int(seconds / Hour));
    return UsageTexts::tr("in %n day(s)", nullptr, int(seconds / Day));
}

QString dateText(QDate date)
{
    //: how a date is written, as QDate::toString() has it: "1 December 2026"
    return QLocale().toString(date, UsageTexts::tr("d MMMM yyyy"));
}

QString resetMomentText(const QDateTime &resetsAt, const QDateTime &now)
{
    if (!resetsAt.isValid())
        return {};
    const QDateTime local = resetsAt.toLocalTime();
    //: date, time, countdown: "1 December 2026 at 01:00, in 6 days"
    return UsageTexts::tr("%1 at %2, %3")
        .arg(dateText(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat),
             countdownText(resetsAt, now));
}

QString resetText(const QDateTime &resetsAt, const QDateTime &now)
{
    const QString moment = resetMomentText(resetsAt, now);
    //: "1 December 2026 at 01:00, in 6 days"
    return moment.isEmpty() ? moment : UsageTexts::tr("Starts over on %1").arg(moment);
}

QString asOfText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        //: a time of day: when figures were asked for
        return UsageTexts::tr("As of %1").arg(time);
    //: date and time: when figures were asked for
    return UsageTexts::tr("As of %1, %2").arg(dateText(local.date()), time);
}

QString quotasText(const Usage &usage, const QDateTime &now)
{
    QStringList sentences;
    if (usage.scans.percent())
        //: how much of a quota: "23 of 30"
        sentences.append(UsageTexts::tr("Scans: %1.").arg(meterText(usage.scans)));
    if (usage.securityScans.percent())
        //: how much of a quota: "23 of 30"
        sentences.append(UsageTexts::tr("Security scans: %1.").arg(meterText(usage.securityScans)));
    const QString reset = resetText(usage.resetsAt, now);
    if (!reset.isEmpty())
        sentences.append(reset + u'.');
    sentences.append(UsageTexts::tr("Scans on this computer stay free."));
    return sentences.join(u' ');
}

QString costText(const Usage &usage, ScanMode mode, const QDateTime &now)
{
    const bool security = mode == ScanMode::Security;
    const Meter &meter = security ? usage.securityScans : usage.scans;
    if (!usage.counted || (meter.inPlan && !meter.isReported()))
        return {};
    if (!meter.inPlan)
        return UsageTexts::tr("Scans of this kind are not in the plan.");
    if (meter.unlimited)
        return UsageTexts::tr("Scans of this plan are unlimited.");
    const std::optional<int> left = meter.remaining();
    if (!left)
        return {};
    const QString reset = resetText(usage.resetsAt, now);
    const QString cost = *left == 0 ? UsageTexts::tr("No scan of this plan is left.")
        : security
        //: %n security scans are left of a plan
        ? UsageTexts::tr("Uses 1 of %n security scan(s) left.", nullptr, *left)
        //: %n scans are left of a plan
        : UsageTexts::tr("Uses 1 of %n scan(s) left.", nullptr, *left);
    return reset.isEmpty() ? cost : cost + u' ' + reset + u'.';
}

QString planName(const QString &plan)
{
    return plan.isEmpty() ? plan : plan.at(0).toUpper() + plan.mid(1);
}

QString featureText(const PlanFeature &feature)
{
    const QString name = featureName(feature.name);
    if (feature.value.isEmpty())
        return name;
    const QString value
        = feature.value == "unlimited"_L1 ? UsageTexts::tr("unlimited") : feature.value;
    //: a feature of a plan and how much of it: "API descriptions: 5"
    return UsageTexts::tr("%1: %2").arg(name, value);
}

QString featuresText(const QList<PlanFeature> &features)
{
    QStringList texts;
    for (const PlanFeature &feature : features) {
        if (feature.included)
            texts.append(featureText(feature));
    }
    return texts.join(u" · "_s);
}

QString currentPlanText(const QString &name)
{
    //: the plan that somebody has: "Pro (your plan)"
    return UsageTexts::tr("%1 (your plan)").arg(name);
}

QString priceText(const std::optional<double> &monthlyUsd)
{
    if (!monthlyUsd)
        return u"–"_s;
    if (*monthlyUsd == 0)
        //: a plan that costs nothing
        return UsageTexts::tr("Free of charge");
    const bool whole = *monthlyUsd == double(qint64(*monthlyUsd));
    return u"US$ "_s + QLocale().toString(*monthlyUsd, 'f', whole ? 0 : 2);
}
