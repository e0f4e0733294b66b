// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screencheck.h"

#include "ui/widgets/elidinglabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace {

QString named(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidingLabel *>(&label)
        || label.minimumSizeHint().width() < label.sizeHint().width() / 2)
        return false; // made to give way
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

bool isClipped(const QAbstractButton &button)
{
    // Those that may be smaller than they wish cut their text themselves.
    const QSize least = button.minimumSizeHint();
    return button.width() < least.width() || button.height() < least.height();
}

/// Widgets that lay out their own children (a field its buttons, a view its bars).
bool ordersItsChildren(const QWidget &parent)
{
    return qobject_cast<const QLineEdit *>(&parent) || qobject_cast<const QComboBox *>(&parent)
        || qobject_cast<const QAbstractSpinBox *>(&parent)
        || qobject_cast<const QAbstractScrollArea *>(&parent)
        || qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && isClipped(*label))
            found.append(named(*label) + u": "_s + label->text());
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const bool ours = !qobject_cast<const QLineEdit *>(button->parentWidget());
        if (ours && button->isVisibleTo(&root) && isClipped(*button))
            found.append(named(*button) + u": "_s + button->text());
    }
    return found;
}

QStringList overlaps(const QWidget &root)
{
    QStringList found;
    for (const QWidget *parent : root.findChildren<QWidget *>()) {
        if (!parent->isVisibleTo(&root) || ordersItsChildren(*parent))
            continue;
        QList<const QWidget *> siblings;
        for (const QWidget *child :
             parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisibleTo(parent) && !child->isWindow())
                siblings.append(child);
        }
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            for (qsizetype j = i + 1; j < siblings.size(); ++j) {
                const QRect common = siblings[i]->geometry() & siblings[j]->geometry();
                if (common.width() > 1 && common.height() > 1)
                    found.append(named(*siblings[i]) + u" and "_s + named(*siblings[j]) + u" in "_s
                                 + named(*parent));
            }
        }
    }
    return found;
}

QString WordyTranslator::translate(const char *, const char *source, const char *, int n) const
{
    QString text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, QString::number(n));
    const qsizetype more = (text.size() * 2 + 4) / 5;
    return u'[' + text + u"ö"_s.repeated(more) + u']';
}
