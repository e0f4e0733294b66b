// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/baseaddressfield.h"

#include "app/scan/address.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

BaseAddressField::BaseAddressField(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_problem(new ProblemLabel(this))
{
    m_choice->setObjectName(u"baseAddress"_s);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setCompleter(nullptr);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_problem->setObjectName(u"baseAddressProblem"_s);
    setFocusProxy(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_problem);
    connect(m_choice->lineEdit(), &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_choice, &QComboBox::editTextChanged, this, [this] {
        m_left = false;
        showProblem();
        Q_EMIT edited();
    });
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_left = true;
        showProblem();
        Q_EMIT settled();
    });
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_typed = true;
        Q_EMIT settled();
    });
    retranslate();
}

Result<QUrl> BaseAddressField::address() const { return addressFrom(m_choice->currentText()); }

void BaseAddressField::setAddress(const QUrl &address)
{
    m_typed = !address.isEmpty();
    m_choice->setEditText(address.toString());
    Q_EMIT settled();
}

void BaseAddressField::setServers(const QList<QUrl> &servers)
{
    const QString before = m_choice->currentText();
    {
        const QSignalBlocker silence(m_choice);
        m_choice->clear();
        for (const QUrl &server : servers)
            m_choice->addItem(server.toString());
        m_choice->setEditText(before);
    }
    if (m_typed && !before.isEmpty())
        return;
    // Also when there is none: that of another description must not stay.
    m_choice->setEditText(servers.isEmpty() ? QString() : servers.first().toString());
    m_typed = false;
    Q_EMIT settled();
}

void BaseAddressField::showProblem()
{
    const Result<QUrl> address = this->address();
    const bool told = m_left && !address && !m_choice->currentText().trimmed().isEmpty();
    m_problem->tell(*m_choice, told ? &address.error() : nullptr);
}

void BaseAddressField::retranslate()
{
    m_choice->setAccessibleName(tr("Base address of the API"));
    m_choice->lineEdit()->setAccessibleName(tr("Base address of the API"));
    m_choice->lineEdit()->setPlaceholderText(u"https://api.example.com/v2"_s);
    showProblem();
}

void BaseAddressField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
