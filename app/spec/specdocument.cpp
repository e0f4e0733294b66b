// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/specdocument.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestChain = 32; // of references to references
constexpr qsizetype LongestRef = 4096;

QJsonValue memberOf(const QJsonValue &value, const QString &name)
{
    if (value.isObject())
        return value.toObject().value(name);
    bool isNumber = false;
    const int index = name.toInt(&isNumber);
    return value.isArray() && isNumber && index >= 0 ? value.toArray().at(index)
                                                     : QJsonValue(QJsonValue::Undefined);
}

} // namespace

SpecDocument::Resolved SpecDocument::resolve(const QJsonValue &value) const
{
    QJsonValue current = value;
    for (int step = 0; step < LongestChain; ++step) {
        const QJsonValue reference = current.toObject().value("$ref"_L1);
        if (!reference.isString())
            return {current};
        const QString ref = reference.toString();
        const QJsonValue undefined(QJsonValue::Undefined);
        if (!ref.startsWith(u'#'))
            return {undefined, RefState::External, ref.left(200)};
        current = at(ref);
        if (current.isUndefined())
            return {undefined, RefState::Missing, ref.left(200)};
    }
    return {QJsonValue(QJsonValue::Undefined), RefState::Circular,
            value.toObject().value("$ref"_L1).toString().left(200)};
}

QJsonValue SpecDocument::at(const QString &pointer) const
{
    if (pointer == "#"_L1)
        return m_root;
    if (!pointer.startsWith("#/"_L1) || pointer.size() > LongestRef)
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue value = m_root;
    const QStringList names = pointer.mid(2).split(u'/');
    for (const QString &encoded : names) {
        QString name = QUrl::fromPercentEncoding(encoded.toUtf8());
        name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        value = memberOf(value, name);
        if (value.isUndefined())
            break;
    }
    return value;
}
