// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/vitals.h"

#include "app/score/performance.h"

using namespace Qt::Literals::StringLiterals;

QList<Metric> metricsFrom(const QJsonObject &vitals)
{
    QList<Metric> metrics;
    for (const QString &name : {u"LCP"_s, u"CLS"_s, u"FCP"_s, u"TBT"_s, u"TTFB"_s}) {
        Metric metric;
        metric.name = name;
        metric.unit = name == "CLS"_L1 ? QString() : u"ms"_s;
        const QJsonValue value = vitals.value(name);
        if (value.isDouble()) {
            metric.value = value.toDouble();
            metric.rating = vitalRating(name, *metric.value);
        }
        metric.indicative = true;
        metrics.append(metric);
    }
    return metrics;
}
