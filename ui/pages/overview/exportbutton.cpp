// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/exportbutton.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

ExportButton::ExportButton(QWidget *parent)
    : QPushButton(lineIcon(u"download"_s), {}, parent), m_menu(new QMenu(this))
{
    const auto add = [this](const QString &format) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(u"export-"_s + format);
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT formatChosen(format); });
        return action;
    };
    m_html = add(u"html"_s);
    m_json = add(u"json"_s);
    m_csv = add(u"csv"_s);
    setMenu(m_menu);
    retranslate();
}

void ExportButton::retranslate()
{
    setText(tr("Export"));
    m_html->setText(tr("Web page (HTML)…"));
    m_json->setText(tr("Everything (JSON)…"));
    m_csv->setText(tr("Table (CSV)…"));
}

void ExportButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}
