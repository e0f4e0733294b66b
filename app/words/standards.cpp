// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/standards.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QStringList standardWords(const QStringList &tags)
{
    static const QRegularExpression criterion(u"^wcag(\\d)(\\d)(\\d{1,2})$"_s);
    static const QRegularExpression level(u"^wcag2\\d?(a{1,3})$"_s);
    QString grade;
    QStringList numbers;
    for (const QString &tag : tags) {
        if (const auto match = level.match(tag); match.hasMatch())
            grade = match.captured(1).toUpper();
        else if (const auto number = criterion.match(tag); number.hasMatch())
            numbers.append(number.capturedTexts().mid(1).join(u'.'));
    }
    QStringList words;
    for (const QString &number : std::as_const(numbers))
        words.append(QString(u"WCAG "_s + number + u' ' + grade).trimmed());
    if (words.isEmpty() && tags.contains("best-practice"_L1))
        words.append(QCoreApplication::translate("Standards", "Best practice"));
    return words;
}
