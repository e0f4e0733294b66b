// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/addressfield.h"

#include "app/scan/address.h"
#include "ui/widgets/problemlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestAddress = 4096;
}

AddressField::AddressField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_problem(new ProblemLabel(this))
{
    m_edit->setObjectName(u"address"_s);
    m_edit->setMaxLength(LongestAddress);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_edit->setClearButtonEnabled(true);
    m_problem->setObjectName(u"addressProblem"_s);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_left = false;
        showProblem();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        m_left = true;
        showProblem();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &AddressField::submitted);
    retranslate();
}

Result<QUrl> AddressField::address() const { return addressFrom(m_edit->text()); }

QString AddressField::text() const { return m_edit->text(); }

void AddressField::setText(const QString &text) { m_edit->setText(text); }

void AddressField::showProblem()
{
    const Result<QUrl> address = this->address();
    const bool empty = m_edit->text().trimmed().isEmpty();
    // These stay wrong however the rest is typed.
    const bool certain
        = !address && (address.error().code == u"scheme" || address.error().code == u"credentials");
    const bool told = !address && !empty && (m_left || certain);
    m_problem->tell(*m_edit, told ? &address.error() : nullptr);
}

void AddressField::retranslate()
{
    m_edit->setAccessibleName(tr("Address of the website"));
    m_edit->setPlaceholderText(u"https://www.example.com"_s);
    showProblem();
}

void AddressField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
