// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>

/// Writes down a part that could not be read. The list stays short whatever a server sends.
void noteUnread(QStringList &unread, const QString &path);

/// Reads fields of one JSON object by any of several names, bounds what it reads, and writes down
/// the path of every field whose type is not what was expected. Absent and null are the same.
class FieldReader
{
public:
    using Names = std::initializer_list<const char *>; ///< the first is ours, others are accepted

    FieldReader(QJsonObject object, QString path, QStringList &unread);

    QString text(Names names, qsizetype longest = 500) const;
    std::optional<double> number(Names names) const;
    std::optional<int> integer(Names names) const;
    std::optional<bool> flag(Names names) const;
    QDateTime time(Names names) const; ///< ISO 8601, with or without fraction, or a date
    /// An array, or one text. An array inside it (axe: a shadow root and what is in it) is joined.
    QStringList texts(Names names, qsizetype longest = 100) const;
    QJsonObject object(Names names) const;
    QJsonArray array(Names names) const;
    bool has(Names names) const;

    const QString &path() const { return m_path; }
    const QJsonObject &json() const { return m_object; }

private:
    QJsonValue value(Names names, const char **used = nullptr) const;
    void complain(const char *name) const;

    QJsonObject m_object;
    QString m_path;
    QStringList &m_unread;
};
