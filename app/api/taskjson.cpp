// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/taskjson.h"

#include "app/api/fieldreader.h"
#include "app/api/names.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxAddress = 2048;
constexpr qsizetype MaxText = 4000;
constexpr qsizetype MaxNodes = 10'000; ///< of one rule on one page

/// Adds a field unless it says nothing.
void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

template <typename Number>
void put(QJsonObject &object, const QString &name, const std::optional<Number> &number)
{
    if (number)
        object.insert(name, *number);
}

QRectF readBox(const QJsonObject &box)
{
    const QRectF rect(box.value("x"_L1).toDouble(), box.value("y"_L1).toDouble(),
                      box.value("width"_L1).toDouble(), box.value("height"_L1).toDouble());
    return rect.isValid() ? rect : QRectF();
}

} // namespace

QJsonObject toJson(const Task &task)
{
    const bool done = task.stage == PageStage::Done;
    const QString verdict = task.passed ? u"passed"_s : u"failed"_s;
    QJsonObject object {{u"url"_s, task.url},
                        {u"status"_s, done ? verdict : wireName(task.stage)},
                        {u"stage"_s, wireName(task.stage)},
                        {u"outcome"_s, wireName(task.outcome)}};
    put(object, u"task_id"_s, task.id);
    put(object, u"name"_s, task.name);
    put(object, u"error"_s, task.error);
    put(object, u"time_ms"_s, task.timeMs);
    put(object, u"viewport"_s, task.viewport);
    if (task.httpStatus != 0)
        object.insert(u"http_status"_s, task.httpStatus);
    put(object, u"final_url"_s, task.finalUrl);
    put(object, u"title"_s, task.title);
    put(object, u"screenshot"_s, task.screenshot);
    put(object, u"issues"_s, task.issues);
    put(object, u"needs_review"_s, task.needsReview);
    put(object, u"note"_s, task.note);
    return object;
}

Task readTask(const FieldReader &reader)
{
    Task task;
    task.id = reader.text({"task_id", "test_id", "id"});
    task.name = reader.text({"name", "target"});
    task.url = reader.text({"url", "target", "endpoint"}, MaxAddress);
    const QString status = reader.text({"status"}, 60);
    QStringList ignored;
    const FieldReader result(reader.json().value("result"_L1).toObject(), reader.path(), ignored);
    // "passed" may be a flag of the item or of its result; else the status word says it.
    task.passed = reader.json().value("passed"_L1).isBool()
        ? reader.flag({"passed"}).value_or(false)
        : result.flag({"passed"}).value_or(status == "passed"_L1);
    task.error = reader.text({"error"}, 2000);
    if (task.error.isEmpty())
        task.error = result.text({"error"}, 2000);
    task.timeMs = reader.number({"time_ms", "execution_time_ms", "duration_ms"});
    task.viewport = reader.text({"viewport"}, 20);
    task.stage = pageStageFrom(reader.text({"stage"}, 20));
    task.outcome = pageOutcomeFrom(reader.text({"outcome"}, 20));
    task.httpStatus = reader.integer({"http_status", "status_code"}).value_or(0);
    task.finalUrl = reader.text({"final_url"}, MaxAddress);
    task.title = reader.text({"title"}, 300);
    task.screenshot = reader.text({"screenshot"}, 64);
    task.issues = reader.integer({"issues"});
    task.needsReview = reader.integer({"needs_review"});
    task.note = reader.text({"note"}, 500);
    return task;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object;
    const bool security = finding.category != Category::Accessibility;
    if (finding.category == Category::Page)
        object.insert(u"category"_s, wireName(finding.category));
    put(object, security ? u"check_id"_s : u"rule_id"_s, finding.ruleId);
    put(object, security ? u"severity"_s : u"impact"_s,
        security ? severityName(finding.severity) : impactName(finding.severity));
    put(object, u"help"_s, finding.title);
    put(object, u"description"_s, finding.description);
    put(object, u"failure_summary"_s, finding.failureSummary);
    put(object, u"help_url"_s, finding.helpUrl);
    if (!finding.tags.isEmpty()) {
        object.insert(u"wcag_criteria"_s,
                      QJsonArray::fromStringList(finding.tags.filter(u"wcag"_s)));
        object.insert(u"tags"_s, QJsonArray::fromStringList(finding.tags));
    }
    if (security && finding.needsReview) // elsewhere the list says it
        object.insert(u"needs_review"_s, true);
    put(object, u"selector"_s, finding.selector);
    put(object, u"element_html"_s, finding.html);
    put(object, u"url"_s, finding.url);
    put(object, u"cwe_id"_s, finding.cwe);
    put(object, u"confidence"_s, finding.confidence);
    put(object, u"viewport"_s, finding.viewport);
    put(object, u"screenshot"_s, finding.screenshot);
    put(object, u"fingerprint"_s, finding.fingerprint);
    if (!finding.box.isNull()) {
        object.insert(u"box"_s,
                      QJsonObject {{u"x"_s, finding.box.x()},
                                   {u"y"_s, finding.box.y()},
                                   {u"width"_s, finding.box.width()},
                                   {u"height"_s, finding.box.height()}});
    }
    return object;
}

QList<Finding> readFindings(const FieldReader &reader, Category category, const QString &page)
{
    Finding finding;
    finding.category = category;
    // + Ours stand among those of security; another server's word may mean anything.
    if (category == Category::Security && reader.text({"category"}, 40) == "page"_L1)
        finding.category = Category::Page;
    finding.ruleId = reader.text({"rule_id", "check_id", "id", "rule"}, 200);
    finding.severity = severityFrom(reader.text({"impact", "severity"}, 40));
    finding.title = reader.text({"help", "title", "check_name", "description", "message"});
    finding.description = reader.text({"description", "message", "help"}, MaxText);
    finding.failureSummary
        = reader.text({"failure_summary", "remediation", "failureSummary"}, MaxText);
    finding.helpUrl = reader.text({"help_url", "helpUrl"}, MaxAddress);
    finding.tags = reader.texts({"tags", "wcag_criteria"});
    finding.selector = reader.text({"selector", "element"}, 1000);
    finding.html = reader.text({"element_html", "html", "snippet", "evidence"}, MaxText);
    finding.url = reader.text({"url", "page", "page_url", "endpoint"}, MaxAddress);
    if (finding.url.isEmpty())
        finding.url = page;
    finding.cwe = reader.text({"cwe_id"}, 20);
    finding.confidence = reader.number({"confidence"});
    finding.viewport = reader.text({"viewport"}, 20);
    finding.screenshot = reader.text({"screenshot"}, 64);
    finding.fingerprint = reader.text({"fingerprint"}, 64);
    finding.needsReview = reader.flag({"needs_review"}).value_or(false);
    finding.box = readBox(reader.json().value("box"_L1).toObject());

    const QJsonArray nodes = reader.json().value("nodes"_L1).toArray();
    if (nodes.isEmpty()) {
        if (finding.selector.isEmpty())
            finding.selector = reader.texts({"target"}, 1000).join(" >>> "_L1);
        return {finding};
    }
    QList<Finding> instances;
    QStringList ignored;
    for (const QJsonValue &node : nodes) {
        if (instances.size() >= MaxNodes)
            break;
        const FieldReader part(node.toObject(), reader.path(), ignored);
        Finding instance = finding;
        instance.selector = part.texts({"target", "selector"}, 1000).join(" >>> "_L1);
        instance.html = part.text({"html"}, MaxText);
        instance.failureSummary = part.text({"failureSummary"}, MaxText);
        instances.append(instance);
    }
    return instances;
}

QJsonObject toJson(const Metric &metric)
{
    QJsonObject object {{u"name"_s, metric.name},
                        {u"value"_s, metric.value ? QJsonValue(*metric.value) : QJsonValue()},
                        {u"unit"_s, metric.unit},
                        {u"url"_s, metric.url}};
    put(object, u"rating"_s, metric.rating);
    put(object, u"viewport"_s, metric.viewport);
    if (metric.indicative)
        object.insert(u"indicative"_s, true);
    return object;
}

Metric readMetric(const FieldReader &reader, const QString &page)
{
    Metric metric;
    metric.name = reader.text({"name", "metric"}, 60);
    metric.value = reader.number({"value"});
    metric.unit = reader.text({"unit"}, 10);
    metric.rating = reader.text({"rating"}, 40);
    metric.url = reader.text({"url"}, MaxAddress);
    if (metric.url.isEmpty())
        metric.url = page;
    metric.viewport = reader.text({"viewport"}, 20);
    metric.indicative = reader.flag({"indicative"}).value_or(false);
    return metric;
}
