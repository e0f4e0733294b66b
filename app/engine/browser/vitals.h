// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QJsonObject>

/// The web-vitals class of a value: "good", "needs-improvement" or "poor" for LCP, CLS, FCP and
/// TTFB by the thresholds of web-vitals 6, for TBT by Lighthouse's. Exactly on one counts as the
/// better class; empty for other names.
QString vitalRating(QStringView name, double value);

/// What resources/page/vitals.js answered, as LCP, CLS, FCP, TBT, TTFB in this order. A null there
/// is an absent value here. url and viewport are the caller's to fill in.
QList<Metric> metricsFrom(const QJsonObject &vitals);
