// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/scanner.h"
#include "ui/widgets/messagebar.h"

// How a scan at a server is told while it has no report.

/// Where it stands, in a few words.
QString runStageText(const RunningScan &scan);
/// When the server was asked and will be: "Checked 4 s ago, next in 6 s". Empty before the first.
QString scheduleText(const StatusWatch::Schedule &schedule, const QDateTime &now);
QString runCommandWord(RunCommand command, RunStage stage); ///< of a button

/// What a person has to know or decide; without an action. Nothing while it goes on by itself.
std::optional<Notice> runNotice(const RunningScan &scan);
