// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/scancost.h"

#include "app/account/accounts.h"
#include "app/words/usagewords.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

ScanCost::ScanCost(const Accounts &accounts, QWidget *parent) : QLabel(parent), m_accounts(accounts)
{
    setObjectName(u"scanCost"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    connect(&accounts, &Accounts::changed, this, &ScanCost::retranslate);
    connect(&accounts, &Accounts::listChanged, this, &ScanCost::retranslate);
    hide();
}

void ScanCost::showCost(const Server &server, ScanMode mode)
{
    m_serverId = server.id;
    m_mode = mode;
    retranslate();
}

void ScanCost::retranslate()
{
    const ServerAccount *account = m_accounts.of(m_serverId);
    const bool known = account && account->state().usage;
    setText(known ? costText(*account->state().usage, m_mode, QDateTime::currentDateTimeUtc())
                  : QString());
    setVisible(!text().isEmpty());
}

void ScanCost::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}
