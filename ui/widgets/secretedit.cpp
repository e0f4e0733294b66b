// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include "ui/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestSecret = 8000; // a long token
}

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)),
      m_show(new QPushButton(lineIcon(u"eye"_s), {}, this))
{
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(LongestSecret);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(name + u"Show"_s);
    m_show->setAutoDefault(false); // in a dialog Enter is not for it
    m_show->setEnabled(false);
    setFocusProxy(m_edit);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_show);
    connect(m_show, &QPushButton::pressed, this,
            [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(m_show, &QPushButton::released, this,
            [this] { m_edit->setEchoMode(QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_show->setEnabled(!m_edit->text().isEmpty());
        Q_EMIT edited();
    });
    retranslate();
}

QString SecretEdit::text() const { return m_edit->text(); }

void SecretEdit::setText(const QString &text) { m_edit->setText(text); }

void SecretEdit::retranslate()
{
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Shows what was typed while it is held"));
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
