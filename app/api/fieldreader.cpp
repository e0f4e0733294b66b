// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fieldreader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr qsizetype MaxUnread = 50; ///< a hostile document must not grow a list without end
constexpr qsizetype MaxTexts = 200;

QString textOf(const QJsonValue &item)
{
    if (!item.isArray())
        return item.toString();
    QStringList parts;
    const QJsonArray nested = item.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(nested.size(), 20); ++i)
        parts.append(nested.at(i).toString());
    return parts.join(QLatin1String(" >>> "));
}

} // namespace

void noteUnread(QStringList &unread, const QString &path)
{
    if (unread.size() < MaxUnread)
        unread.append(path);
}

FieldReader::FieldReader(QJsonObject object, QString path, QStringList &unread)
    : m_object(std::move(object)), m_path(std::move(path)), m_unread(unread)
{
}

QJsonValue FieldReader::value(Names names, const char **used) const
{
    for (const char *name : names) {
        const QJsonValue found = m_object.value(QLatin1String(name));
        if (!found.isUndefined() && !found.isNull()) {
            if (used)
                *used = name;
            return found;
        }
    }
    return {};
}

void FieldReader::complain(const char *name) const
{
    noteUnread(m_unread, m_path + QLatin1Char('.') + QLatin1String(name));
}

QString FieldReader::text(Names names, qsizetype longest) const
{
    const char *used = nullptr;
    const QJsonValue found = value(names, &used);
    if (found.isString())
        return found.toString().left(longest);
    if (found.isDouble() || found.isBool())
        return found.toVariant().toString();
    if (used)
        complain(used);
    return {};
}

std::optional<double> FieldReader::number(Names names) const
{
    const char *used = nullptr;
    const QJsonValue found = value(names, &used);
    if (found.isDouble() && std::isfinite(found.toDouble()))
        return found.toDouble();
    if (used)
        complain(used);
    return {};
}

std::optional<int> FieldReader::integer(Names names) const
{
    const std::optional<double> found = number(names);
    if (!found)
        return {};
    constexpr double Largest = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(*found, -Largest, Largest));
}

std::optional<bool> FieldReader::flag(Names names) const
{
    const char *used = nullptr;
    const QJsonValue found = value(names, &used);
    if (found.isBool())
        return found.toBool();
    if (used)
        complain(used);
    return {};
}

QDateTime FieldReader::time(Names names) const
{
    const QString word = text(names, 64);
    if (word.isEmpty())
        return {};
    QDateTime moment = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!moment.isValid())
        moment = QDate::fromString(word, Qt::ISODate).startOfDay(Qt::UTC);
    if (!moment.isValid())
        complain(*names.begin());
    return moment.toUTC();
}

QStringList FieldReader::texts(Names names, qsizetype longest) const
{
    const char *used = nullptr;
    const QJsonValue found = value(names, &used);
    if (found.isString())
        return {found.toString().left(longest)};
    if (used && !found.isArray())
        complain(used);
    QStringList list;
    const QJsonArray items = found.toArray();
    for (const QJsonValue &item : items) {
        if (list.size() >= MaxTexts)
            break;
        if (item.isString() || item.isArray())
            list.append(textOf(item).left(longest));
        else
            complain(used);
    }
    return list;
}

QJsonObject FieldReader::object(Names names) const
{
    const char *used = nullptr;
    const QJsonValue found = value(names, &used);
    if (used && !found.isObject())
        complain(used);
    return found.toObject();
}

QJsonArray FieldReader::array(Names names) const
{
    const char *used = nullptr;
    const QJsonValue found = value(names, &used);
    if (used && !found.isArray())
        complain(used);
    return found.toArray();
}

bool FieldReader::has(Names names) const { return !value(names).isNull(); }
