// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

// Lighthouse's performance arithmetic, version 10 and later (scoring.md 5.1, 5.4): bit-equal to its
// own code, with the same polynomial for erf and the same rounding.

enum class Device { Mobile, Desktop };

/// 0 to 1, floored to two decimals; nothing for a metric that has no curve.
/// `name`: FCP, SI, LCP, TBT, TTI, INP (ms) or CLS.
std::optional<double> metricScore(QStringView name, double value, Device device);

/// Lighthouse's performance score of one page, 0–100. Nothing unless FCP, SI, LCP, TBT and CLS were
/// all measured: without a Speed Index there is no Lighthouse score.
std::optional<double> lighthousePerformance(const QList<Metric> &metricsOfOnePage, Device device);

/// "Lab score" of one page, 0–100: FCP, LCP, TBT and CLS by Lighthouse's weights without Speed
/// Index (11.1, 27.8, 33.3, 27.8 %). Nothing unless all four were measured.
std::optional<double> labScore(const QList<Metric> &metricsOfOnePage, Device device);

/// Lab score of every page that has one, as mean. Pages are told apart by address and viewport;
/// viewports narrower than 600 px are scored as mobile.
std::optional<double> meanLabScore(const QList<Metric> &metrics);

/// good, needs-improvement or poor: by the thresholds of web-vitals 6 for LCP, INP, CLS, FCP and
/// TTFB, by the points of Lighthouse's mobile curve for TBT and SI; empty for other metrics.
/// Exactly on a threshold counts as the better.
QString vitalRating(QStringView name, double value);
