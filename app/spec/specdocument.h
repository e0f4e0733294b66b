// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// A description as it was written, JSON and YAML alike. References are resolved one at a time, by
/// whoever walks there, since descriptions may be circular: nothing is ever expanded as a whole.
class SpecDocument
{
public:
    enum class RefState {
        Found,
        External, ///< to another file or address; never followed
        Missing,
        Circular, ///< a chain of references that never ends in a value
    };
    struct Resolved
    {
        QJsonValue value; ///< undefined unless Found
        RefState state = RefState::Found;
        QString ref = {}; ///< the one that could not be followed, cut to 200 characters
    };

    SpecDocument() = default;
    explicit SpecDocument(QJsonObject root) : m_root(std::move(root)) { }

    const QJsonObject &root() const { return m_root; }
    /// `value` itself, or what its "$ref" leads to in the end. Who walks on into the value has to
    /// count the depth: the same reference may come again below it.
    Resolved resolve(const QJsonValue &value) const;
    /// By a JSON pointer in a URI fragment: "#/paths/~1users~1{id}/get"; undefined when it leads
    /// nowhere.
    QJsonValue at(const QString &pointer) const;

private:
    QJsonObject m_root;
};
