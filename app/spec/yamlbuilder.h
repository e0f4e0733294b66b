// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <QHash>
#include <QJsonValue>
#include <QList>

#include <yaml-cpp/eventhandler.h>

class ReadGuard;
class SpecWarnings;

/// Builds JSON values out of the events of yaml-cpp's parser, and throws a SpecError where a limit
/// is reached: the only way to end that parser.
class YamlBuilder : public YAML::EventHandler
{
public:
    YamlBuilder(const ReadGuard &guard, SpecWarnings &warnings);

    const QJsonValue &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    /// A value that is complete, and what it costs to walk through it.
    struct Node
    {
        QJsonValue value;
        QString key = {}; ///< its text, should it stand as a key
        bool isScalar = true;
        bool isPlain = false; ///< not quoted: "<<" merges only so
        qint64 nodes = 1;
        qsizetype height = 1;
    };
    struct Entry
    {
        QString key = {};
        QJsonValue value = {};
        int line = 0;
    };
    /// A sequence or mapping whose end has not come yet.
    struct Open
    {
        bool isMap = false;
        YAML::anchor_t anchor = 0;
        QList<QJsonValue> items = {}; ///< of a sequence
        QList<Entry> entries = {}; ///< of a mapping
        QList<QJsonValue> merged = {}; ///< what "<<" brings in
        Entry pending = {}; ///< the key whose value comes next
        bool hasKey = false;
        bool skips = false; ///< the key was no text
        bool merges = false; ///< the key was "<<"
        qint64 nodes = 1;
        qsizetype height = 1;
    };

    [[noreturn]] void refuse(SpecProblem problem) const;
    void step(const YAML::Mark &mark);
    void count(qint64 nodes, qsizetype height);
    void open(const YAML::Mark &mark, bool isMap, YAML::anchor_t anchor);
    void close(Node node);
    void deliver(const Node &node);
    void takeKey(Open &map, const Node &node);
    void takeValue(Open &map, const Node &node);
    QJsonObject objectOf(const Open &map);

    const ReadGuard &m_guard;
    SpecWarnings &m_warnings;
    QList<Open> m_open;
    QHash<YAML::anchor_t, Node> m_anchors;
    QJsonValue m_root;
    qint64 m_nodes = 0;
    int m_line = 0; ///< from 1
};
