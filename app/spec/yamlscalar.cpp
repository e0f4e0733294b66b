// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/yamlscalar.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestNumber = 400;

/// "0o17" and "0x1F"; numbers in octal with a plain 0 in front are decimal since 1.2.
std::optional<qlonglong> wholeNumber(const QString &text)
{
    static const QRegularExpression decimal(u"^[-+]?[0-9]+$"_s);
    static const QRegularExpression octal(u"^0o[0-7]+$"_s);
    static const QRegularExpression hexadecimal(u"^0x[0-9a-fA-F]+$"_s);
    bool fits = false;
    qlonglong number = 0;
    if (decimal.match(text).hasMatch())
        number = text.toLongLong(&fits, 10);
    else if (octal.match(text).hasMatch())
        number = text.mid(2).toLongLong(&fits, 8);
    else if (hexadecimal.match(text).hasMatch())
        number = text.mid(2).toLongLong(&fits, 16);
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<double> fraction(const QString &text)
{
    static const QRegularExpression form(
        u"^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"_s);
    if (!form.match(text).hasMatch())
        return {};
    const double number = text.toDouble();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool mayBeNumber(const QString &text)
{
    if (text.isEmpty() || text.size() > LongestNumber)
        return false;
    const QChar first = text.front();
    return (first >= u'0' && first <= u'9') || first == u'-' || first == u'+' || first == u'.';
}

} // namespace

QJsonValue plainScalar(const QString &text)
{
    if (text.isEmpty() || text == "~"_L1 || text == "null"_L1 || text == "Null"_L1
        || text == "NULL"_L1)
        return QJsonValue::Null;
    if (text == "true"_L1 || text == "True"_L1 || text == "TRUE"_L1)
        return true;
    if (text == "false"_L1 || text == "False"_L1 || text == "FALSE"_L1)
        return false;
    if (!mayBeNumber(text))
        return text;
    if (const std::optional<qlonglong> number = wholeNumber(text))
        return *number;
    if (const std::optional<double> number = fraction(text))
        return *number;
    return text;
}
