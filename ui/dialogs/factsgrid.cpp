// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factsgrid.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"serverFacts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void FactsGrid::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    const auto label = [this](const QString &text) {
        auto *made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        made->setText(text);
        return made;
    };
    for (int row = 0; row < facts.size(); ++row) {
        QLabel *name = label(facts[row].first);
        name->setForegroundRole(QPalette::PlaceholderText);
        QLabel *text = label(facts[row].second);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
    }
    setVisible(!facts.isEmpty());
}
