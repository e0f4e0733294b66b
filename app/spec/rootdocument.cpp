// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/rootdocument.h"

#include "app/spec/readguard.h"
#include "app/spec/yamldocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = std::optional<SpecError>;

/// Counts what was read; the parser itself refuses more than 1024 levels.
class NodeCount
{
public:
    explicit NodeCount(const ReadGuard &guard) : m_guard(guard) { }

    Problem add(const QJsonValue &value, int depth)
    {
        if (++m_nodes > m_guard.limits().nodes)
            return SpecError {SpecProblem::TooManyNodes};
        if (depth > m_guard.limits().depth)
            return SpecError {SpecProblem::TooDeep};
        if (const std::optional<SpecProblem> problem = m_guard.interruption())
            return SpecError {*problem};
        return value.isObject() ? addAll(value.toObject(), depth)
            : value.isArray()   ? addAll(value.toArray(), depth)
                                : Problem();
    }

private:
    template <typename Container>
    Problem addAll(const Container &container, int depth)
    {
        for (const QJsonValue &value : container) {
            if (const Problem problem = add(value, depth + 1))
                return problem;
        }
        return {};
    }

    const ReadGuard &m_guard;
    int m_nodes = 0;
};

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + int(std::count(text.begin(), end, '\n'));
}

/// The first character that is no space, and the one after it: {"
bool beginsLikeJson(const QByteArray &trimmed)
{
    if (!trimmed.startsWith('{'))
        return false;
    const QByteArray rest = trimmed.mid(1, 4096).trimmed();
    return rest.isEmpty() || rest.startsWith('"') || rest.startsWith('}');
}

std::variant<QJsonValue, SpecError> readJson(const QByteArray &text, const ReadGuard &guard)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return SpecError {SpecProblem::TooDeep, lineAt(text, error.offset)};
    if (error.error != QJsonParseError::NoError)
        return SpecError {SpecProblem::NotJson, lineAt(text, error.offset), error.errorString()};
    if (const Problem problem = NodeCount(guard).add(document.object(), 1))
        return *problem;
    return QJsonValue(document.object());
}

Problem unreadable(const QByteArray &text, const QByteArray &trimmed)
{
    if (trimmed.isEmpty())
        return SpecError {SpecProblem::Empty};
    if (!QUtf8StringView(text).isValidUtf8() || text.contains('\0'))
        return SpecError {SpecProblem::NotText};
    if (trimmed.startsWith('<'))
        return SpecError {SpecProblem::Html};
    return {};
}

} // namespace

std::variant<QJsonObject, SpecError> readRoot(const QByteArray &bytes, const ReadGuard &guard,
                                              SpecWarnings &warnings)
{
    if (bytes.size() > guard.limits().bytes)
        return SpecError {SpecProblem::TooLarge};
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QByteArray trimmed = text.trimmed();
    if (const Problem problem = unreadable(text, trimmed))
        return *problem;
    const auto read
        = beginsLikeJson(trimmed) ? readJson(text, guard) : readYaml(text, guard, warnings);
    if (const auto *problem = std::get_if<SpecError>(&read))
        return *problem;
    const QJsonValue &root = std::get<QJsonValue>(read);
    if (!root.isObject())
        return SpecError {SpecProblem::NotADescription};
    return root.toObject();
}
