// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"

// Quotas and plans in the language of the moment. Names that a server gives are quoted.

/// How far a quota is used; what meters are coloured by, always beside a word.
enum class QuotaLevel {
    Unknown, ///< the server did not report it
    NotInPlan,
    Unlimited,
    Fine,
    Low, ///< 80 % and more
    UsedUp,
};
QuotaLevel quotaLevel(const Meter &meter);
bool isUsedUp(const Usage &usage); ///< one of its quotas
QString quotaLevelWord(QuotaLevel level); ///< "Getting low"; empty for Fine and Unknown

/// "23 of 30", "23, unlimited", "Not in this plan", "Not reported by this server".
QString meterText(const Meter &meter);
QString leftText(const Meter &meter); ///< "7 left"; empty without a limit
QString usedAndLeftText(const Meter &meter); ///< "23 of 30, 7 left"
QString quotaText(const Meter &limit); ///< of a plan: "500", "Unlimited", "None", "–"

/// "Starts over on 1 December 2026 at 01:00, in 6 days"; empty for an invalid moment.
QString resetText(const QDateTime &resetsAt, const QDateTime &now);
QString resetMomentText(const QDateTime &resetsAt, const QDateTime &now); ///< "1 December 2026 …"
QString dateText(QDate date); ///< "1 December 2026"
/// "in 6 days", "in 5 hours", "in 12 minutes", "now"
QString countdownText(const QDateTime &moment, const QDateTime &now);

/// "As of 14:20", "As of 23 November 2026, 14:20"; empty for an invalid moment.
QString asOfText(const QDateTime &moment, const QDateTime &now);
/// What of which quota is used, when it starts over, and what is free anyway: one paragraph.
QString quotasText(const Usage &usage, const QDateTime &now);
/// What a scan of this kind takes from the plan: "Uses 1 of the 7 scans left. Starts over …".
/// Empty where nothing is counted or the server told no number.
QString costText(const Usage &usage, ScanMode mode, const QDateTime &now);

QString planName(const QString &plan); ///< "pro" → "Pro"
QString featureText(const PlanFeature &feature); ///< "PDF export", "API descriptions: 5"
/// Those that are included, as one line; empty when there are none.
QString featuresText(const QList<PlanFeature> &features);
QString currentPlanText(const QString &name); ///< "Pro (your plan)"
QString priceText(const std::optional<double> &monthlyUsd); ///< "Free", "$49.00", "–"
