// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

/// One vital over all pages of a report.
struct VitalSummary
{
    QString name; ///< LCP, CLS, FCP, TBT, TTFB, INP, SI
    double median = 0; ///< over the pages on which it was measured; ms, or no unit for CLS
    double worst = 0;
    QString worstUrl;
    QString unit; ///< "ms" or ""
    QString rating; ///< of the median: good, needs-improvement, poor; empty when it has no limits
    int pages = 0;
    bool indicative = false; ///< at least one was measured beside other pages
};

/// In the order people know them; a vital that was measured nowhere is absent.
QList<VitalSummary> vitalSummaries(const QList<Metric> &metrics);
