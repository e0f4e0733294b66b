// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "app/words/errorwords.h"
#include "ui/style/natstyle.h"

using namespace Qt::Literals::StringLiterals;

ProblemLabel::ProblemLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::BrightText); // Theme keeps the colour of errors there
    hide();
}

void ProblemLabel::tell(QWidget &field, const Error *error)
{
    setInvalid(field, error != nullptr);
    if (error) {
        const ErrorWords words = describe(*error);
        setText(words.title + u". "_s + words.text);
    } else {
        clear();
    }
    setVisible(error != nullptr);
    field.setAccessibleDescription(text());
}
