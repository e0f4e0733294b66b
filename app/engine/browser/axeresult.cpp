// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/axeresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxRules = 500;
constexpr qsizetype MaxNodes = 1000;
constexpr qsizetype MaxTags = 30;

QString text(const QJsonObject &object, QLatin1StringView key, qsizetype length)
{
    return object.value(key).toString().left(length);
}

QStringList texts(const QJsonValue &array, qsizetype count, qsizetype length)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (qsizetype i = 0; i < std::min(values.size(), count); ++i)
        list.append(values.at(i).toString().left(length));
    return list;
}

QRectF boxFrom(const QJsonValue &value)
{
    const QJsonArray box = value.toArray();
    if (box.size() != 4)
        return {};
    return {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
}

Finding findingOf(const QJsonObject &rule, const QJsonObject &node, bool review)
{
    const QString impact = text(node, "impact"_L1, 20);
    Finding finding;
    finding.category = Category::Accessibility;
    finding.ruleId = text(rule, "id"_L1, 100);
    finding.severity = severityOfImpact(impact.isEmpty() ? text(rule, "impact"_L1, 20) : impact);
    finding.needsReview = review;
    finding.title = text(rule, "help"_L1, 500);
    finding.description = text(rule, "description"_L1, 1000);
    finding.failureSummary = text(node, "summary"_L1, 2000);
    finding.helpUrl = text(rule, "helpUrl"_L1, 500);
    finding.tags = texts(rule.value("tags"_L1), MaxTags, 60);
    finding.selector = text(node, "selector"_L1, 1000);
    finding.html = text(node, "html"_L1, 1000);
    finding.box = boxFrom(node.value("box"_L1));
    return finding;
}

/// The ids of the rules; their instances go to `findings`.
QStringList readRules(const QJsonValue &array, bool review, QList<Finding> &findings)
{
    QStringList ids;
    const QJsonArray rules = array.toArray();
    for (qsizetype i = 0; i < std::min(rules.size(), MaxRules); ++i) {
        const QJsonObject rule = rules.at(i).toObject();
        ids.append(text(rule, "id"_L1, 100));
        const QJsonArray nodes = rule.value("nodes"_L1).toArray();
        for (qsizetype n = 0; n < nodes.size() && findings.size() < MaxNodes; ++n)
            findings.append(findingOf(rule, nodes.at(n).toObject(), review));
    }
    return ids;
}

} // namespace

Result<AxeResult> readAxeResult(const QString &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!answer.value("violations"_L1).isArray() || !answer.value("incomplete"_L1).isArray()
        || !answer.value("passed"_L1).isArray())
        return Error {.kind = ErrorKind::BadReply, .detail = u"axe answered something else"_s};
    AxeResult result;
    result.rules.violated = readRules(answer.value("violations"_L1), false, result.violations);
    result.rules.review = readRules(answer.value("incomplete"_L1), true, result.needsReview);
    result.rules.passed = texts(answer.value("passed"_L1), MaxRules, 100);
    result.left = std::max(0, answer.value("left"_L1).toInt());
    return result;
}

Severity severityOfImpact(QStringView impact)
{
    if (impact == "critical"_L1)
        return Severity::Critical;
    if (impact == "serious"_L1)
        return Severity::High;
    if (impact == "moderate"_L1)
        return Severity::Medium;
    return impact == "minor"_L1 ? Severity::Low : Severity::Unknown;
}
