// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/yamlbuilder.h"

#include "app/spec/readguard.h"
#include "app/spec/specwarnings.h"
#include "app/spec/yamlscalar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <yaml-cpp/mark.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Plain = "?";
constexpr std::string_view CoreTag = "tag:yaml.org,2002:";

/// Quoted text and !!str are text; a plain one, or one tagged as a number, is what it looks like.
bool isResolved(std::string_view tag)
{
    if (tag == Plain)
        return true;
    if (!tag.starts_with(CoreTag))
        return false;
    tag.remove_prefix(CoreTag.size());
    return tag == "int" || tag == "float" || tag == "bool" || tag == "null";
}

} // namespace

YamlBuilder::YamlBuilder(const ReadGuard &guard, SpecWarnings &warnings)
    : m_guard(guard), m_warnings(warnings)
{
}

void YamlBuilder::refuse(SpecProblem problem) const { throw SpecError {problem, m_line}; }

void YamlBuilder::step(const YAML::Mark &mark)
{
    m_line = mark.line + 1;
    if (const std::optional<SpecProblem> problem = m_guard.interruption())
        refuse(*problem);
}

void YamlBuilder::count(qint64 nodes, qsizetype height)
{
    m_nodes += nodes;
    if (m_nodes > m_guard.limits().nodes)
        refuse(SpecProblem::TooManyNodes);
    if (m_open.size() + height > m_guard.limits().depth)
        refuse(SpecProblem::TooDeep);
}

void YamlBuilder::OnDocumentStart(const YAML::Mark &mark) { step(mark); }

void YamlBuilder::OnDocumentEnd() { }

void YamlBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    step(mark);
    count(1, 1);
    const Node node {.value = QJsonValue::Null, .key = u"null"_s};
    if (anchor)
        m_anchors.insert(anchor, node);
    deliver(node);
}

void YamlBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    step(mark);
    const auto known = m_anchors.constFind(anchor);
    if (known == m_anchors.constEnd()) // it stands inside what it stands for
        refuse(SpecProblem::CircularAlias);
    count(known->nodes, known->height);
    deliver(*known);
}

void YamlBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &value)
{
    step(mark);
    count(1, 1);
    const QString text = QString::fromStdString(value);
    const Node node {.value = isResolved(tag) ? plainScalar(text) : QJsonValue(text),
                     .key = text,
                     .isPlain = tag == Plain};
    if (anchor)
        m_anchors.insert(anchor, node);
    deliver(node);
}

void YamlBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, false, anchor);
}

void YamlBuilder::OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value)
{
    open(mark, true, anchor);
}

void YamlBuilder::OnSequenceEnd()
{
    QJsonArray array;
    for (const QJsonValue &item : std::as_const(m_open.last().items))
        array.append(item);
    close({.value = array, .isScalar = false});
}

void YamlBuilder::OnMapEnd() { close({.value = objectOf(m_open.last()), .isScalar = false}); }

void YamlBuilder::open(const YAML::Mark &mark, bool isMap, YAML::anchor_t anchor)
{
    step(mark);
    count(1, 1);
    m_open.append({.isMap = isMap, .anchor = anchor});
}

void YamlBuilder::close(Node node)
{
    const Open done = m_open.takeLast();
    node.nodes = done.nodes;
    node.height = done.height;
    if (done.anchor)
        m_anchors.insert(done.anchor, node);
    deliver(node);
}

void YamlBuilder::deliver(const Node &node)
{
    if (m_open.isEmpty()) {
        m_root = node.value;
        return;
    }
    Open &parent = m_open.last();
    parent.nodes += node.nodes;
    parent.height = std::max(parent.height, node.height + 1);
    if (!parent.isMap)
        parent.items.append(node.value);
    else if (parent.hasKey)
        takeValue(parent, node);
    else
        takeKey(parent, node);
}

void YamlBuilder::takeKey(Open &map, const Node &node)
{
    map.hasKey = true;
    map.skips = !node.isScalar;
    map.merges = node.isPlain && node.key == "<<"_L1;
    map.pending = {.key = node.key, .line = m_line};
    --m_nodes; // keys are not values
    if (map.skips)
        m_warnings.add(SpecWarning::Kind::ComplexKey, {}, m_line);
}

void YamlBuilder::takeValue(Open &map, const Node &node)
{
    map.hasKey = false;
    if (map.skips)
        return;
    if (!map.merges) {
        map.pending.value = node.value;
        map.entries.append(map.pending);
        return;
    }
    if (node.value.isObject()) {
        map.merged.append(node.value);
    } else {
        const QJsonArray several = node.value.toArray();
        for (const QJsonValue &one : several)
            map.merged.append(one);
    }
}

/// By way of a tree: QJsonObject keeps its keys in order, and inserting in between costs a move of
/// all that follow.
QJsonObject YamlBuilder::objectOf(const Open &map)
{
    QMap<QString, QJsonValue> members;
    for (const Entry &entry : map.entries) {
        if (members.contains(entry.key))
            m_warnings.add(SpecWarning::Kind::DuplicateKey, entry.key, entry.line);
        members.insert(entry.key, entry.value);
    }
    // What stands in the mapping wins over what is merged into it, and earlier ones over later.
    for (const QJsonValue &merged : map.merged) {
        const QJsonObject other = merged.toObject();
        for (auto member = other.begin(); member != other.end(); ++member) {
            if (!members.contains(member.key()))
                members.insert(member.key(), member.value());
        }
    }
    QJsonObject object;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        object.insert(member.key(), member.value());
    return object;
}
