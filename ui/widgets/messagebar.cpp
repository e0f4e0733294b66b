// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DetailLines = 5;

struct KindLook
{
    QString icon;
    QColor ink;
    QColor ground;
};

KindLook messageBarLookOf(Notice::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Notice::Kind::Success:
        return {u"circle-check"_s, theme.good, theme.goodSoft};
    case Notice::Kind::Warning:
        return {u"triangle-alert"_s, theme.warn, theme.warnSoft};
    case Notice::Kind::Error:
        return {u"circle-alert"_s, theme.bad, theme.badSoft};
    case Notice::Kind::Info:
        break;
    }
    return {u"info"_s, theme.primary, theme.primarySoft};
}

QLabel *messageBarPlainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    createWidgets();
    createLayout();
    connectWidgets();
    retranslate();
    hide();
}

void MessageBar::createWidgets()
{
    m_icon = new QLabel(this);
    m_title = messageBarPlainLabel(u"messageTitle"_s, this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_text = messageBarPlainLabel(u"messageText"_s, this);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"messageAction"_s);
    m_second = new QPushButton(this);
    m_second->setObjectName(u"messageSecond"_s);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"messageDetails"_s);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(u"x"_s));
    for (QToolButton *button : {m_fold, m_close})
        button->setFocusPolicy(Qt::StrongFocus);
    m_details = new QWidget(this);
    m_raw = new QPlainTextEdit(m_details);
    m_raw->setObjectName(u"messageRaw"_s);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFixedHeight(fontMetrics().lineSpacing() * DetailLines + 16);
    m_copy = new QPushButton(lineIcon(u"copy"_s), {}, m_details);
    m_copy->setObjectName(u"messageCopy"_s);
    m_details->hide();
}

void MessageBar::createLayout()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QWidget *button : std::initializer_list<QWidget *> {m_fold, m_action, m_second, m_close})
        buttons->addWidget(button, 0, Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignTop);
    auto *fold = new QHBoxLayout(m_details);
    fold->setContentsMargins(iconSideFor(fontMetrics()) + 10, 0, 0, 0);
    fold->addWidget(m_raw, 1);
    fold->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 10);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_details);
}

void MessageBar::connectWidgets()
{
    connect(m_action, &QPushButton::clicked, this, [this] { act(m_notice.action); });
    connect(m_second, &QPushButton::clicked, this, [this] { act(m_notice.second); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        paintIcons();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_raw->toPlainText()); });
}

void MessageBar::show(const Notice &notice)
{
    m_notice = notice;
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    m_second->setText(notice.secondText);
    m_second->setVisible(!notice.secondText.isEmpty());
    m_close->setVisible(notice.closable);
    m_raw->setPlainText(notice.details);
    m_fold->setChecked(false);
    m_fold->setVisible(!notice.details.isEmpty());
    setAccessibleName(notice.text.isEmpty() ? notice.title : notice.title + u" "_s + notice.text);
    paintIcons();
    setVisible(true);
    update();
    announce();
}

void MessageBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    // Hiding what has the focus moves it to the next widget, which is the content below.
    hide();
    m_notice = {};
    Q_EMIT dismissed();
}

void MessageBar::act(const std::function<void()> &chosen)
{
    // The action may show another notice here; that one must stay, and `chosen` lies in this one.
    const std::function<void()> action = chosen;
    if (m_notice.closable)
        dismiss();
    if (action)
        action();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_notice.closable)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintIcons()
{
    const KindLook look = messageBarLookOf(m_notice.kind, Theme::of(*this));
    const int side = iconSideFor(fontMetrics());
    m_icon->setPixmap(linePixmap(look.icon, QSize(side, side), look.ink, devicePixelRatioF()));
    m_fold->setIcon(lineIcon(m_fold->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const KindLook look = messageBarLookOf(m_notice.kind, Theme::of(*this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.ink);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
}

void MessageBar::retranslate()
{
    m_fold->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_raw->setAccessibleName(tr("Details for support"));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintIcons();
    QFrame::changeEvent(event);
}
