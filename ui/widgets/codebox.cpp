// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codebox.h"

#include <QFontDatabase>
#include <QTextDocument>

#include <algorithm>

namespace {
constexpr int MostLines = 7;
constexpr int CodeBoxPad = 6;
} // namespace

CodeBox::CodeBox(QWidget *parent) : QPlainTextEdit(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.95);
    setFont(fixed);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight); // code has no other
    document()->setDocumentMargin(CodeBoxPad);
    setViewportMargins(0, 0, CodeBoxPad, 0); // lines are broken at the viewport, not at the margin
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CodeBox::setCode(const QString &code)
{
    setPlainText(code);
    fitHeight();
}

QSize CodeBox::sizeHint() const { return {240, height()}; }

QSize CodeBox::minimumSizeHint() const { return {120, height()}; }

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void CodeBox::fitHeight()
{
    // A plain-text document counts its height in lines.
    const int lines = std::clamp(int(document()->size().height()), 1, MostLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * CodeBoxPad + 2 * frameWidth() + 4);
}
