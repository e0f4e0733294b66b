// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/vitals.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Limits
{
    QLatin1StringView name;
    double good;
    double poor;
};

constexpr Limits Known[] = {
    {"LCP"_L1, 2500, 4000}, {"CLS"_L1, 0.1, 0.25}, {"INP"_L1, 200, 500},   {"FCP"_L1, 1800, 3000},
    {"TBT"_L1, 200, 600},   {"SI"_L1, 3387, 5800}, {"TTFB"_L1, 800, 1800},
};

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
    for (const Limits &limits : Known) {
        const auto vital = found.constFind(limits.name);
        if (vital == found.cend())
            continue;
        VitalSummary summary = *vital;
        summary.name = limits.name;
        summary.median = medianOf(values.value(limits.name));
        summary.rating = summary.median <= limits.good ? u"good"_s
            : summary.median <= limits.poor            ? u"needs-improvement"_s
                                                       : u"poor"_s;
        summaries.append(summary);
    }
    return summaries;
}
