// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/serverkeyfield.h"

#include "ui/style/icons.h"

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
    : QWidget(parent), m_edit(new QLineEdit(this)),
      m_show(new QPushButton(lineIcon(u"eye"_s), {}, this)), m_paste(new QPushButton(this)),
      m_hint(new QLabel(this))
{
    m_edit->setObjectName(u"serverKey"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(LongestKey);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(u"serverKeyShow"_s);
    m_show->setAutoDefault(false);
    m_paste->setObjectName(u"serverKeyPaste"_s);
    m_paste->setAutoDefault(false);
    m_hint->setObjectName(u"serverKeyHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    setFocusProxy(m_edit);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_show);
    line->addWidget(m_paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_hint);
    connect(m_show, &QPushButton::pressed, this,
            [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(m_show, &QPushButton::released, this,
            [this] { m_edit->setEchoMode(QLineEdit::Password); });
    connect(m_paste, &QPushButton::clicked, this, &ServerKeyField::paste);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showHint();
        Q_EMIT edited();
    });
    retranslate();
    showHint();
}

QByteArray ServerKeyField::key() const { return m_edit->text().trimmed().toUtf8(); }

void ServerKeyField::setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

void ServerKeyField::clear() { m_edit->clear(); }

void ServerKeyField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_paste->setEnabled(!readOnly);
}

void ServerKeyField::paste()
{
    m_edit->setText(QGuiApplication::clipboard()->text().trimmed());
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ServerKeyField::showHint()
{
    const QByteArray typed = key();
    m_show->setEnabled(!typed.isEmpty());
    // A server of one's own may take any text, so this refuses nothing.
    const bool unusual = typed.size() > 7 && !typed.startsWith("nat_pk_");
    m_hint->setVisible(unusual);
}

void ServerKeyField::retranslate()
{
    m_edit->setAccessibleName(tr("Key"));
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Shows the key while it is held"));
    m_paste->setText(tr("Paste"));
    m_hint->setText(tr("Keys usually begin with nat_pk_."));
}

void ServerKeyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
