// SPDX-License-Identifier: GPL-3.0-or-later
// GET /scan/{id}/results as our engine writes it: contract.md section 3.
#include "app/api/names.h"
#include "app/api/resultsjson.h"
#include "app/api/taskjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const PageRules &rules)
{
    return {{u"url"_s, rules.url},
            {u"viewport"_s, rules.viewport},
            {u"passed"_s, QJsonArray::fromStringList(rules.passed)},
            {u"violated"_s, QJsonArray::fromStringList(rules.violated)},
            {u"review"_s, QJsonArray::fromStringList(rules.review)}};
}

QJsonObject toJson(const Capture &capture)
{
    return {{u"sha256"_s, capture.sha256},
            {u"url"_s, capture.url},
            {u"viewport"_s, capture.viewport},
            {u"width"_s, capture.pixels.width()},
            {u"height"_s, capture.pixels.height()},
            {u"device_pixel_ratio"_s, capture.devicePixelRatio}};
}

QJsonObject toJson(const VisualComparison &comparison)
{
    QJsonObject object {{u"url"_s, comparison.url}, {u"matched"_s, comparison.matched}};
    if (!comparison.name.isEmpty())
        object.insert(u"name"_s, comparison.name);
    if (!comparison.viewport.isEmpty())
        object.insert(u"viewport"_s, comparison.viewport);
    if (comparison.diffPercent)
        object.insert(u"diff_percentage"_s, *comparison.diffPercent);
    if (!comparison.baseline.isEmpty())
        object.insert(u"baseline_url"_s, comparison.baseline);
    if (!comparison.current.isEmpty())
        object.insert(u"current_url"_s, comparison.current);
    if (!comparison.difference.isEmpty())
        object.insert(u"diff_url"_s, comparison.difference);
    return object;
}

template <typename Item>
QJsonArray listOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

template <typename Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const Results::Accessibility &part)
{
    return {{u"pages_scanned"_s, orNull(part.pagesScanned)},
            {u"compliance_score"_s, orNull(part.complianceScore)},
            {u"violations"_s, listOf(part.violations)},
            {u"needs_review"_s, listOf(part.needsReview)},
            {u"rules"_s, listOf(part.rules)}};
}

QJsonObject toJson(const Results::Performance &part)
{
    return {{u"pages_tested"_s, orNull(part.pagesTested)},
            {u"performance_score"_s, orNull(part.performanceScore)},
            {u"metrics"_s, listOf(part.metrics)}};
}

} // namespace

QJsonObject toJson(const Results &results)
{
    QJsonObject object {{u"scan_id"_s, results.scanId},
                        {u"status"_s, wireName(results.state)},
                        {u"passed"_s, orNull(results.passed)},
                        {u"failed"_s, orNull(results.failed)},
                        {u"total"_s, orNull(results.total)},
                        {u"elapsed_seconds"_s, orNull(results.elapsedSeconds)},
                        {u"tasks"_s, listOf(results.tasks)},
                        {u"captures"_s, listOf(results.captures)},
                        {u"environment"_s,
                         QJsonObject {{u"engine"_s, results.environment.engine},
                                      {u"browser"_s, results.environment.browser},
                                      {u"axe"_s, results.environment.axe},
                                      {u"platform"_s, results.environment.platform}}}};
    if (results.accessibility)
        object.insert(u"accessibility"_s, toJson(*results.accessibility));
    if (results.performance)
        object.insert(u"performance"_s, toJson(*results.performance));
    if (results.visual) {
        object.insert(u"visual_regression"_s,
                      QJsonObject {{u"comparisons"_s, listOf(results.visual->comparisons)},
                                   {u"diffs_detected"_s, orNull(results.visual->diffsDetected)}});
    }
    if (results.security)
        object.insert(u"findings"_s, listOf(*results.security));
    if (!results.errorCode.isEmpty() || !results.errorMessage.isEmpty()) {
        object.insert(
            u"error"_s,
            QJsonObject {{u"code"_s, results.errorCode}, {u"message"_s, results.errorMessage}});
    }
    return object;
}
