// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/performance.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Curve
{
    double p10;
    double median;
};

struct MetricFacts
{
    QLatin1StringView name;
    Curve mobile;
    Curve desktop;
    double weight;
};

// In Lighthouse's order: the sum of the weighted scores depends on it in its last bit.
constexpr std::array<MetricFacts, 7> MetricCurves {{
    {"FCP"_L1, {1800, 3000}, {934, 1600}, 10},
    {"LCP"_L1, {2500, 4000}, {1200, 2400}, 25},
    {"TBT"_L1, {200, 600}, {150, 350}, 30},
    {"CLS"_L1, {0.1, 0.25}, {0.1, 0.25}, 25},
    {"SI"_L1, {3387, 5800}, {1311, 2300}, 10},
    {"TTI"_L1, {3785, 7300}, {2468, 4500}, 0},
    {"INP"_L1, {200, 500}, {200, 500}, 0},
}};

/// Abramowitz–Stegun 7.1.26, as Lighthouse has it. The exact function would differ after flooring.
double erfPolynomial(double x)
{
    const double sign = x < 0 ? -1 : x > 0 ? 1 : 0;
    x = std::abs(x);
    const double t = 1 / (1 + 0.3275911 * x);
    const double y = t
        * (0.254829592
           + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return sign * (1 - y * std::exp(-x * x));
}

double logNormalScore(const Curve &curve, double value)
{
    if (value <= 0)
        return 1;
    constexpr double InverseErfcOneFifth = 0.9061938024368232;
    const double ratio = std::max(std::numeric_limits<double>::denorm_min(), value / curve.median);
    const double p10Ratio
        = std::max(std::numeric_limits<double>::denorm_min(), curve.p10 / curve.median);
    const double x = std::log(ratio) * InverseErfcOneFifth / -std::log(p10Ratio);
    const double score = (1 - erfPolynomial(x)) / 2;
    if (value <= curve.p10)
        return std::clamp(score, 0.9, 1.0);
    if (value <= curve.median)
        return std::clamp(score, 0.5, 0.8999999999999999);
    return std::clamp(score, 0.0, 0.4999999999999999);
}

struct Thresholds
{
    QLatin1StringView name;
    double good;
    double poor;
};

constexpr std::array<Thresholds, 7> VitalThresholds {{
    {"LCP"_L1, 2500, 4000},
    {"INP"_L1, 200, 500},
    {"CLS"_L1, 0.1, 0.25},
    {"FCP"_L1, 1800, 3000},
    {"TTFB"_L1, 800, 1800},
    {"TBT"_L1, 200, 600},
    {"SI"_L1, 3387, 5800},
}};

enum class SpeedIndex { Needed, LeftOut };

/// Nothing when a metric with a weight is absent.
std::optional<double> weightedScore(const QList<Metric> &metrics, Device device, SpeedIndex index)
{
    double sum = 0;
    double weights = 0;
    for (const MetricFacts &facts : MetricCurves) {
        if (facts.weight == 0 || (index == SpeedIndex::LeftOut && facts.name == "SI"_L1))
            continue;
        const auto metric = std::find_if(metrics.begin(), metrics.end(),
                                         [&](const Metric &one) { return one.name == facts.name; });
        if (metric == metrics.end() || !metric->value)
            return {};
        const std::optional<double> score
            = metricScore(QString(facts.name), *metric->value, device);
        if (!score)
            return {};
        sum += *score * facts.weight;
        weights += facts.weight;
    }
    return std::round(sum / weights * 100);
}

} // namespace

std::optional<double> metricScore(QStringView name, double value, Device device)
{
    const auto *facts = std::find_if(MetricCurves.begin(), MetricCurves.end(),
                                     [&](const MetricFacts &known) { return name == known.name; });
    if (facts == MetricCurves.end() || std::isnan(value))
        return {};
    double score = logNormalScore(device == Device::Mobile ? facts->mobile : facts->desktop, value);
    if (score > 0.9)
        score += 0.05 * (score - 0.9); // so that 1.00 can be reached
    return std::floor(score * 100) / 100;
}

std::optional<double> lighthousePerformance(const QList<Metric> &metricsOfOnePage, Device device)
{
    return weightedScore(metricsOfOnePage, device, SpeedIndex::Needed);
}

std::optional<double> labScore(const QList<Metric> &metricsOfOnePage, Device device)
{
    return weightedScore(metricsOfOnePage, device, SpeedIndex::LeftOut);
}

std::optional<double> meanLabScore(const QList<Metric> &metrics)
{
    QMap<QPair<QString, QString>, QList<Metric>> pages;
    for (const Metric &metric : metrics)
        pages[{metric.url, metric.viewport}].append(metric);
    double sum = 0;
    int count = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        const std::optional<Viewport> viewport = viewportFrom(page.key().second);
        const bool narrow = viewport && viewport->width() < 600;
        if (const auto score = labScore(page.value(), narrow ? Device::Mobile : Device::Desktop)) {
            sum += *score;
            ++count;
        }
    }
    if (count == 0)
        return {};
    return sum / count;
}

QString vitalRating(QStringView name, double value)
{
    for (const Thresholds &known : VitalThresholds) {
        if (name == known.name)
            return value <= known.good ? u"good"_s
                : value <= known.poor  ? u"needs-improvement"_s
                                       : u"poor"_s;
    }
    return {};
}
