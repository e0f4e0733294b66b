// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/vitals.h"

#include "app/score/performance.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order people know them.
constexpr std::array VitalNames {"LCP"_L1, "CLS"_L1, "INP"_L1, "FCP"_L1,
                                 "TBT"_L1, "SI"_L1,  "TTFB"_L1};

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace

QList<VitalSummary> vitalSummaries(const QList<Metric> &metrics)
{
    QHash<QString, QList<double>> values;
    QHash<QString, VitalSummary> found;
    for (const Metric &metric : metrics) {
        if (!metric.value)
            continue;
        VitalSummary &vital = found[metric.name];
        if (vital.pages++ == 0 || *metric.value > vital.worst) {
            vital.worst = *metric.value;
            vital.worstUrl = metric.url;
        }
        vital.unit = metric.unit;
        vital.indicative |= metric.indicative;
        values[metric.name].append(*metric.value);
    }

    QList<VitalSummary> summaries;
    for (const QLatin1StringView name : VitalNames) {
        const auto vital = found.constFind(name);
        if (vital == found.cend())
            continue;
        VitalSummary summary = *vital;
        summary.name = name;
        summary.median = medianOf(values.value(name));
        summary.rating = vitalRating(summary.name, summary.median);
        summaries.append(summary);
    }
    return summaries;
}
