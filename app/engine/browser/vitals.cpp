// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/vitals.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Threshold
{
    QLatin1StringView name;
    double good;
    double poor;
};

constexpr std::array Thresholds {
    Threshold {"LCP"_L1, 2500, 4000}, Threshold {"CLS"_L1, 0.1, 0.25},
    Threshold {"FCP"_L1, 1800, 3000}, Threshold {"TBT"_L1, 200, 600},
    Threshold {"TTFB"_L1, 800, 1800},
};

} // namespace

QString vitalRating(QStringView name, double value)
{
    const auto *found = std::find_if(Thresholds.begin(), Thresholds.end(),
                                     [name](const Threshold &t) { return name == t.name; });
    if (found == Thresholds.end())
        return {};
    if (value > found->poor)
        return u"poor"_s;
    return value > found->good ? u"needs-improvement"_s : u"good"_s;
}

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
