// SPDX-License-Identifier: GPL-3.0-or-later
// GET /scan/{id}/results of any NAT server: contract.md sections 3 and 4.
#include "app/api/fieldreader.h"
#include "app/api/names.h"
#include "app/api/resultsjson.h"
#include "app/api/taskjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxResultAddress = 2048;
constexpr qsizetype MaxItems = 100'000; ///< of one list; what one machine can still show

/// Calls `each` with a reader for every object of an array.
template <typename Each>
void forEach(const QJsonArray &items, const QString &path, QStringList &unread, Each each)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = path + u"[%1]"_s.arg(i);
        if (i >= MaxItems)
            return noteUnread(unread, place + u" and all after it"_s);
        if (items.at(i).isObject())
            each(FieldReader(items.at(i).toObject(), place, unread));
        else
            noteUnread(unread, place);
    }
}

/// Tasks are an array, or an object keyed by task id (server 1.1's own engine).
QJsonArray taskArray(const QJsonValue &tasks)
{
    if (!tasks.isObject())
        return tasks.toArray();
    QJsonArray array;
    const QJsonObject keyed = tasks.toObject();
    for (auto item = keyed.begin(); item != keyed.end(); ++item) {
        QJsonObject task = item.value().toObject();
        if (item.value().isObject() && !task.contains("task_id"_L1))
            task.insert(u"task_id"_s, item.key().left(200));
        array.append(item.value().isObject() ? QJsonValue(task) : QJsonValue(item.value()));
    }
    return array;
}

/// Its words for a target that never answered.
bool neverAnswered(const Task &task)
{
    return !task.passed
        && (task.error.startsWith("Connection error"_L1) || task.error.startsWith("Timeout"_L1)
            || task.error.contains("timed out"_L1));
}

/// Server 1.1 counts its tests in the status only, and there not before the end; and it calls a run
/// completed in which no test ever reached its target.
void countTests(Results &results)
{
    const auto passed = std::count_if(results.tasks.begin(), results.tasks.end(),
                                      [](const Task &task) { return task.passed; });
    results.total = int(results.tasks.size());
    results.passed = int(passed);
    results.failed = int(results.tasks.size() - passed);
    for (Task &task : results.tasks) {
        if (neverAnswered(task))
            task.outcome = PageOutcome::Unreachable;
    }
    const bool useless = !results.tasks.isEmpty()
        && std::all_of(results.tasks.begin(), results.tasks.end(), neverAnswered);
    if (useless && results.state == ScanState::Completed) {
        results.state = ScanState::Failed;
        results.errorCode = u"NOTHING_TESTED"_s;
        results.errorMessage = results.tasks.constFirst().error;
    }
}

QStringList ruleIds(const FieldReader &reader, const char *name) { return reader.texts({name}); }

Results::Accessibility readAccessibility(const FieldReader &part, QStringList &unread)
{
    Results::Accessibility result;
    result.pagesScanned = part.integer({"pages_scanned", "total_scans"});
    if (result.pagesScanned != 0) // 0 pages and 100 points: nothing was measured
        result.complianceScore = part.number({"compliance_score", "avg_compliance_score"});
    const QString path = part.path();
    const auto into = [](QList<Finding> &list, const QString &page) {
        return [&list, page](const FieldReader &item) {
            if (list.size() < MaxItems)
                list.append(readFindings(item, Category::Accessibility, page));
        };
    };
    forEach(part.array({"violations"}), path + ".violations"_L1, unread,
            into(result.violations, {}));
    forEach(part.array({"needs_review"}), path + ".needs_review"_L1, unread,
            into(result.needsReview, {}));
    forEach(part.array({"results"}), path + ".results"_L1, unread, [&](const FieldReader &page) {
        forEach(page.array({"violations"}), page.path() + ".violations"_L1, unread,
                into(result.violations, page.text({"url"}, MaxResultAddress)));
    });
    for (Finding &finding : result.needsReview)
        finding.needsReview = true;
    forEach(part.array({"rules"}), path + ".rules"_L1, unread, [&](const FieldReader &page) {
        result.rules.append({.url = page.text({"url"}, MaxResultAddress),
                             .viewport = page.text({"viewport"}, 20),
                             .passed = ruleIds(page, "passed"),
                             .violated = ruleIds(page, "violated"),
                             .review = ruleIds(page, "review")});
    });
    return result;
}

Results::Performance readPerformance(const FieldReader &part, QStringList &unread)
{
    Results::Performance result;
    result.pagesTested = part.integer({"pages_tested", "total_evaluations"});
    if (result.pagesTested != 0)
        result.performanceScore = part.number({"performance_score", "avg_performance_score"});
    const auto add = [&result](const QString &page) {
        return [&result, page](const FieldReader &item) {
            result.metrics.append(readMetric(item, page));
        };
    };
    forEach(part.array({"metrics"}), part.path() + ".metrics"_L1, unread, add({}));
    forEach(part.array({"results"}), part.path() + ".results"_L1, unread,
            [&](const FieldReader &page) {
                forEach(page.array({"metrics"}), page.path() + ".metrics"_L1, unread,
                        add(page.text({"url"}, MaxResultAddress)));
            });
    return result;
}

/// A path on the disk of the server is marked as one, so that nobody takes it for an address.
QString readPicturePlace(const FieldReader &item, const char *address, const char *path)
{
    const QString given = item.text({address}, MaxResultAddress);
    const QString file = given.isEmpty() ? item.text({path}, MaxResultAddress) : QString();
    const bool isAddress = file.startsWith("http://"_L1) || file.startsWith("https://"_L1);
    return file.isEmpty() || isAddress ? given + file : QString(u"file:"_s + file);
}

Results::Visual readVisual(const FieldReader &part, QStringList &unread)
{
    Results::Visual result;
    result.diffsDetected = part.integer({"diffs_detected", "failed"});
    forEach(
        part.array({"comparisons", "results"}), part.path() + ".comparisons"_L1, unread,
        [&](const FieldReader &item) {
            VisualComparison comparison;
            comparison.url = item.text({"url"}, MaxResultAddress);
            comparison.name = item.text({"name"});
            comparison.viewport = item.text({"viewport"}, 20);
            comparison.diffPercent = item.number({"diff_percentage", "diff_percent", "mismatch"});
            comparison.matched = item.json().value("status"_L1).isString()
                ? item.text({"status"}) == "passed"_L1
                : item.flag({"matched", "passed"}).value_or(false);
            comparison.baseline = readPicturePlace(item, "baseline_url", "baseline_path");
            comparison.current = readPicturePlace(item, "current_url", "current_path");
            comparison.difference = readPicturePlace(item, "diff_url", "diff_path");
            result.comparisons.append(comparison);
        });
    return result;
}

/// Security findings stand at one of four places, as a list.
std::optional<QList<Finding>> readSecurity(const FieldReader &top, QStringList &unread)
{
    QJsonValue list = top.json().value("findings"_L1);
    if (!list.isArray())
        list = top.json().value("security"_L1).toObject().value("findings"_L1);
    if (!list.isArray())
        list = top.json().value("vulnerabilities"_L1);
    if (!list.isArray()) // both halves of a full scan of server 1.1
        list = top.json().value("security_scan"_L1).toObject().value("findings"_L1);
    if (!list.isArray())
        return {};
    QList<Finding> findings;
    forEach(list.toArray(), u"results.findings"_s, unread, [&](const FieldReader &item) {
        findings.append(readFindings(item, Category::Security, {}));
    });
    return findings;
}

void readAdditions(const FieldReader &top, Results &results)
{
    QStringList &unread = results.unread;
    forEach(top.array({"captures"}), u"results.captures"_s, unread, [&](const FieldReader &item) {
        results.captures.append(
            {.sha256 = item.text({"sha256"}, 64),
             .url = item.text({"url"}, MaxResultAddress),
             .viewport = item.text({"viewport"}, 20),
             .pixels = {item.integer({"width"}).value_or(0), item.integer({"height"}).value_or(0)},
             .devicePixelRatio = item.number({"device_pixel_ratio"}).value_or(1)});
    });
    const FieldReader environment(top.object({"environment"}), u"results.environment"_s, unread);
    results.environment = {.engine = environment.text({"engine"}, 100),
                           .browser = environment.text({"browser"}, 100),
                           .axe = environment.text({"axe"}, 40),
                           .platform = environment.text({"platform"}, 100)};
    const QJsonValue error = top.json().value("error"_L1);
    if (error.isString())
        results.errorMessage = error.toString().left(2000);
    if (error.isObject()) {
        const FieldReader reason(error.toObject(), u"results.error"_s, unread);
        results.errorCode = reason.text({"code"}, 60);
        results.errorMessage = reason.text({"message"}, 2000);
    }
}

} // namespace

Result<Results> readResults(const QByteArray &json)
{
    QJsonParseError bad;
    const QJsonDocument document = QJsonDocument::fromJson(json, &bad);
    if (bad.error != QJsonParseError::NoError || !document.isObject())
        return Error {.kind = ErrorKind::BadReply,
                      .detail = u"results: no JSON object (%1)"_s.arg(bad.errorString())};
    Results results;
    results.document = document.object();
    QStringList &unread = results.unread;
    const FieldReader top(results.document, u"results"_s, unread);
    results.scanId = top.text({"scan_id"});
    results.state = scanStateFrom(top.text({"status"}, 60));
    if (!top.has({"status"}))
        results.state = ScanState::Completed;
    results.passed = top.integer({"passed"});
    results.failed = top.integer({"failed"});
    results.total = top.integer({"total", "total_endpoints_scanned"});
    results.elapsedSeconds = top.number({"elapsed_seconds"});
    const char *tasks = top.has({"tasks"}) ? "tasks" : "results";
    const QJsonValue list = results.document.value(QLatin1String(tasks));
    const QString tasksPath = u"results."_s + QLatin1String(tasks);
    if (!list.isArray() && !list.isObject() && !list.isUndefined() && !list.isNull())
        noteUnread(unread, tasksPath);
    forEach(taskArray(list), tasksPath, unread,
            [&](const FieldReader &item) { results.tasks.append(readTask(item)); });

    // A section of a wrong type is noted, and absent: not measured rather than without problems.
    const auto section = [&](const char *name) -> std::optional<FieldReader> {
        const QJsonObject part = top.object({name});
        if (!results.document.value(QLatin1String(name)).isObject())
            return {};
        return FieldReader(part, u"results."_s + QLatin1String(name), unread);
    };
    if (const auto part = section("accessibility"))
        results.accessibility = readAccessibility(*part, unread);
    if (const auto part = section("performance"))
        results.performance = readPerformance(*part, unread);
    if (const auto part = section("visual_regression"))
        results.visual = readVisual(*part, unread);
    results.security = readSecurity(top, unread);
    readAdditions(top, results);
    if (!top.has({"tasks"}) && list.isArray())
        countTests(results);
    return results;
}
