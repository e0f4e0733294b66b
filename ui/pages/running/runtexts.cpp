// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/running/runtexts.h"

#include "app/words/enumwords.h"
#include "ui/notices.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

class RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(RunTexts)
};

QString queueText(const RunningScan &scan)
{
    if (scan.reason && scan.reason->kind != ErrorKind::Busy
        && scan.reason->kind != ErrorKind::RateLimited)
        return RunTexts::tr("Waits here until %1 can be reached").arg(scan.server.name);
    if (scan.reason && scan.reason->kind == ErrorKind::RateLimited)
        return RunTexts::tr("Waits here as long as %1 asked for").arg(scan.server.name);
    return RunTexts::tr("Waits here for a free place at %1").arg(scan.server.name);
}

QString watchedText(const RunningScan &scan)
{
    if (scan.stopping)
        return RunTexts::tr("Stopping; what was checked is kept");
    if (scan.status.ended())
        return RunTexts::tr("Fetching the results");
    if (scan.status.state == ScanState::Queued)
        return RunTexts::tr("In the queue of the server");
    return RunTexts::tr("The server is at work");
}

std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds(std::max<qint64>(0, (from.msecsTo(to) + 500) / 1000));
}

Notice uncertainNotice(const RunningScan &scan)
{
    Notice notice {.kind = Notice::Kind::Warning,
                   .title = RunTexts::tr("This scan may have been started")};
    const bool isListed = scan.reason && scan.reason->kind == ErrorKind::NotFound;
    notice.text = isListed
        ? RunTexts::tr("The list of %1 does not show it now. Start it again if it should run.")
              .arg(scan.server.name)
        : RunTexts::tr("The answer of %1 was lost, and its list of scans does not tell which one "
                       "it is. Nothing is sent twice without you.")
              .arg(scan.server.name);
    if (scan.reason && !isListed)
        notice.details = noticeOf(*scan.reason, [](Remedy) { return false; }, {}).details;
    return notice;
}

} // namespace

QString runStageText(const RunningScan &scan)
{
    switch (scan.stage) {
    case RunStage::Queued:
        return queueText(scan);
    case RunStage::Held:
        return RunTexts::tr("Not started");
    case RunStage::Starting:
        return RunTexts::tr("Asking %1 to start it").arg(scan.server.name);
    case RunStage::Uncertain:
        return RunTexts::tr("Waits for your decision");
    case RunStage::Watched:
        return watchedText(scan);
    case RunStage::Unwatched:
        return RunTexts::tr("Not watched; it may go on at %1").arg(scan.server.name);
    }
    return {};
}

QString scheduleText(const StatusWatch::Schedule &schedule, const QDateTime &now)
{
    const QString next
        = schedule.nextAt.isValid() ? durationText(between(now, schedule.nextAt)) : QString();
    if (schedule.trouble && !next.isEmpty())
        return RunTexts::tr("The server does not answer; next try in %1").arg(next);
    if (!schedule.askedAt.isValid())
        return {};
    const auto age = between(schedule.askedAt, now);
    if (age.count() == 0)
        return next.isEmpty() ? RunTexts::tr("Checking now")
                              : RunTexts::tr("Checked just now, next in %1").arg(next);
    const QString since = durationText(age);
    if (next.isEmpty())
        return RunTexts::tr("Checked %1 ago, checking now").arg(since);
    return RunTexts::tr("Checked %1 ago, next in %2").arg(since, next);
}

QString runCommandWord(RunCommand command, RunStage stage)
{
    switch (command) {
    case RunCommand::Stop:
        return RunTexts::tr("Cancel scan");
    case RunCommand::StopWaiting:
        return RunTexts::tr("Stop waiting");
    case RunCommand::WatchAgain:
        return RunTexts::tr("Watch again");
    case RunCommand::CheckNow:
        return RunTexts::tr("Check now");
    case RunCommand::LookAgain:
        return RunTexts::tr("Look again");
    case RunCommand::StartNow:
        return stage == RunStage::Queued ? RunTexts::tr("Try now")
            : stage == RunStage::Held    ? RunTexts::tr("Try again")
                                         : RunTexts::tr("Start again");
    case RunCommand::Forget:
        return RunTexts::tr("Remove");
    }
    return {};
}

std::optional<Notice> runNotice(const RunningScan &scan)
{
    if (scan.stage == RunStage::Uncertain)
        return uncertainNotice(scan);
    const bool halts = scan.stage == RunStage::Held || scan.stage == RunStage::Unwatched;
    if (!halts || !scan.reason)
        return {};
    if (scan.reason->code == "INCOMPLETE"_L1)
        return Notice {.kind = Notice::Kind::Warning,
                       .title = RunTexts::tr("This scan is not complete any more"),
                       .text = RunTexts::tr("Passwords and files are never written down, and the "
                                            "program was closed meanwhile. Fill them in again.")};
    return noticeOf(*scan.reason, [](Remedy) { return false; }, {});
}
