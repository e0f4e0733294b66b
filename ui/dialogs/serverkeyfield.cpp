// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/serverkeyfield.h"

#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestKey = 1024; // what the key store of every system takes
}

ServerKeyField::ServerKeyField(QWidget *parent)
    : QWidget(parent), m_secret(new SecretEdit(u"serverKey"_s, this)),
      m_paste(new QPushButton(this)), m_hint(new QLabel(this))
{
    edit()->setMaxLength(LongestKey);
    m_paste->setObjectName(u"serverKeyPaste"_s);
    m_paste->setAutoDefault(false);
    m_hint->setObjectName(u"serverKeyHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    setFocusProxy(edit());
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_secret, 1);
    line->addWidget(m_paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_hint);
    connect(m_paste, &QPushButton::clicked, this, &ServerKeyField::paste);
    connect(m_secret, &SecretEdit::edited, this, [this] {
        showHint();
        Q_EMIT edited();
    });
    retranslate();
}

QLineEdit *ServerKeyField::edit() const { return m_secret->edit(); }

QByteArray ServerKeyField::key() const { return edit()->text().trimmed().toUtf8(); }

void ServerKeyField::setPlaceholder(const QString &text) { edit()->setPlaceholderText(text); }

void ServerKeyField::clear() { edit()->clear(); }

void ServerKeyField::setReadOnly(bool readOnly)
{
    edit()->setReadOnly(readOnly);
    m_paste->setEnabled(!readOnly);
}

void ServerKeyField::paste()
{
    edit()->setText(QGuiApplication::clipboard()->text().trimmed());
    edit()->setFocus(Qt::OtherFocusReason);
}

void ServerKeyField::showHint()
{
    const QByteArray typed = key();
    // A server of one's own may take any text, so this refuses nothing.
    const bool unusual = typed.size() > 7 && !typed.startsWith("nat_pk_");
    m_hint->setVisible(unusual);
}

void ServerKeyField::retranslate()
{
    edit()->setAccessibleName(tr("Key"));
    m_paste->setText(tr("Paste"));
    m_hint->setText(tr("Keys usually begin with nat_pk_."));
}

void ServerKeyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
