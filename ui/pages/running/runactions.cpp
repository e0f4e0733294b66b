// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/running/runactions.h"

#include "ui/pages/running/runtexts.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

struct CommandButton
{
    RunCommand command;
    QString name;
    QString icon;
};

/// In the order in which they stand.
QList<CommandButton> commandButtons()
{
    return {{RunCommand::CheckNow, u"runCheckNow"_s, u"refresh-cw"_s},
            {RunCommand::WatchAgain, u"runWatchAgain"_s, u"eye"_s},
            {RunCommand::LookAgain, u"runLookAgain"_s, u"search"_s},
            {RunCommand::StartNow, u"runStartNow"_s, u"play"_s},
            {RunCommand::StopWaiting, u"runStopWaiting"_s, u"eye-off"_s},
            {RunCommand::Stop, u"runCancel"_s, u"circle-stop"_s},
            {RunCommand::Forget, u"runForget"_s, u"trash-2"_s}};
}

QList<RunCommand> commandsFor(const RunningScan &scan)
{
    switch (scan.stage) {
    case RunStage::Queued:
        return {RunCommand::StartNow, RunCommand::Forget};
    case RunStage::Held:
        return scan.canStart ? QList {RunCommand::StartNow, RunCommand::Forget}
                             : QList {RunCommand::Forget};
    case RunStage::Starting:
        return {};
    case RunStage::Uncertain:
        return scan.canStart
            ? QList {RunCommand::LookAgain, RunCommand::StartNow, RunCommand::Forget}
            : QList {RunCommand::LookAgain, RunCommand::Forget};
    case RunStage::Watched:
        return scan.canCancel
            ? QList {RunCommand::CheckNow, RunCommand::StopWaiting, RunCommand::Stop}
            : QList {RunCommand::CheckNow, RunCommand::StopWaiting};
    case RunStage::Unwatched:
        return {RunCommand::WatchAgain, RunCommand::Forget};
    }
    return {};
}

} // namespace

RunActions::RunActions(QWidget *parent) : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const CommandButton &each : commandButtons()) {
        auto *button = new QPushButton(lineIcon(each.icon), {}, this);
        button->setObjectName(each.name);
        button->hide();
        line->addWidget(button);
        m_buttons.insert(each.command, button);
        connect(button, &QPushButton::clicked, this,
                [this, command = each.command] { Q_EMIT commanded(command); });
    }
    m_schedule = new QLabel(this);
    m_schedule->setObjectName(u"runSchedule"_s);
    m_schedule->setTextFormat(Qt::PlainText);
    m_schedule->setForegroundRole(QPalette::PlaceholderText);
    m_schedule->setMinimumHeight(m_buttons.value(RunCommand::Stop)->sizeHint().height());
    line->addWidget(m_schedule);
    retranslate();
}

void RunActions::showScan(const RunningScan &scan)
{
    m_stage = scan.stage;
    retranslate();
    const QList<RunCommand> commands = commandsFor(scan);
    QPushButton *first = nullptr;
    bool losesFocus = false;
    for (const CommandButton &each : commandButtons()) {
        QPushButton *button = m_buttons.value(each.command);
        const bool is = commands.contains(each.command);
        losesFocus = losesFocus || (!is && button->hasFocus());
        button->setVisible(is);
        button->setEnabled(each.command != RunCommand::Stop || !scan.stopping);
        first = is && !first ? button : first;
    }
    if (losesFocus && first) // else Qt would take it out of the card
        first->setFocus();
    setVisible(first != nullptr);
}

void RunActions::showSchedule(const QString &text)
{
    m_schedule->setVisible(!text.isEmpty());
    // Digits differ in width: a line that twitches each second is hard to look at.
    const int wide = m_schedule->fontMetrics().horizontalAdvance(text);
    if (wide > m_schedule->minimumWidth() || wide < m_schedule->minimumWidth() * 3 / 4)
        m_schedule->setMinimumWidth(wide + m_schedule->fontMetrics().averageCharWidth());
    m_schedule->setText(text);
}

void RunActions::retranslate()
{
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button)
        button.value()->setText(runCommandWord(button.key(), m_stage));
}
