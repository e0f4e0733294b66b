// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/fieldlabel.h"

#include <QLabel>

QLabel *fieldLabel(QWidget *parent, QWidget *field)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::Medium);
    label->setFont(font);
    label->setBuddy(field);
    return label;
}
