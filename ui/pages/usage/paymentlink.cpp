// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/paymentlink.h"

#include "app/api/links.h"
#include "ui/openlink.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

PaymentLink::PaymentLink(QWidget *parent)
    : QWidget(parent), m_where(new QLabel(this)), m_text(new QLineEdit(this)),
      m_copy(new QPushButton(this)), m_open(new QPushButton(this)), m_stop(new QPushButton(this)),
      m_state(new QLabel(this))
{
    m_text->setObjectName(u"paymentLink"_s);
    m_text->setReadOnly(true);
    m_copy->setObjectName(u"copyPaymentLink"_s);
    m_open->setObjectName(u"openPaymentLink"_s);
    m_stop->setObjectName(u"stopWaiting"_s);
    m_state->setObjectName(u"paymentState"_s);
    for (QLabel *label : {m_where, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_where->setBuddy(m_text);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_copy, m_open, m_stop})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_where);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_state);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text());
        m_text->selectAll();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_address); });
    connect(m_stop, &QPushButton::clicked, this, &PaymentLink::stopped);
    retranslate();
    hide();
}

void PaymentLink::open(const QUrl &address)
{
    m_address = address;
    m_opened = openPayment(address);
    m_text->setText(address.toString(QUrl::FullyEncoded));
    m_text->setCursorPosition(0);
    m_open->setEnabled(mayPayAt(address));
    retranslate();
    show();
}

void PaymentLink::showWaiting(bool waiting)
{
    m_waiting = waiting;
    retranslate();
}

void PaymentLink::retranslate()
{
    m_where->setText(m_opened ? tr("Pay at %1, in your browser:").arg(m_address.host())
                              : tr("Pay at %1. It was not opened here, look at the address before "
                                   "you open it:")
                                    .arg(m_address.host()));
    m_copy->setText(tr("Copy link"));
    m_open->setText(tr("Open again"));
    m_stop->setText(tr("Stop waiting"));
    m_stop->setVisible(m_waiting);
    m_text->setAccessibleName(tr("Where to pay"));
    m_state->setText(m_waiting
                         ? tr("Waiting for the new plan. It is looked for when you come back, and "
                              "every 15 seconds for 3 minutes.")
                         : tr("Nobody waits for the new plan any longer. Refresh when you have "
                              "paid."));
}

void PaymentLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
