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
    m_line = m_menu->addSeparator();
    for (const QString &format : {u"html"_s, u"json"_s, u"csv"_s, u"pdf"_s}) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(u"server-export-"_s + format);
        connect(action, &QAction::triggered, this,
                [this, format] { Q_EMIT serverFormatChosen(format); });
        m_server.insert(format, action);
    }
    setMenu(m_menu);
    retranslate();
}

void ExportButton::retranslate()
{
    setText(tr("Export"));
    m_html->setText(tr("Web page (HTML)…"));
    m_json->setText(tr("Everything (JSON)…"));
    m_csv->setText(tr("Table (CSV)…"));
    //: %1: the name of a server
    retranslateServer(u"html"_s, tr("%1: web page (HTML)…"));
    retranslateServer(u"json"_s, tr("%1: results (JSON)…"));
    retranslateServer(u"csv"_s, tr("%1: server CSV…"));
    retranslateServer(u"pdf"_s, tr("%1: document (PDF)…"));
    m_line->setVisible(!m_offer.server.isEmpty());
}

void ExportButton::setOffer(const ServerExportOffer &offer)
{
    m_offer = offer;
    retranslate();
}

void ExportButton::retranslateServer(const QString &format, const QString &text)
{
    const QString reason = m_offer.refused.value(format);
    QString name = m_offer.server;
    QString shown = text.arg(name.replace(u'&', "&&"_L1));
    if (!reason.isEmpty())
        shown = u"%1 (%2)"_s.arg(shown.remove(u'…'), reason);
    QAction *action = m_server.value(format);
    action->setText(shown);
    action->setEnabled(reason.isEmpty());
    action->setVisible(!m_offer.server.isEmpty());
}

void ExportButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}
