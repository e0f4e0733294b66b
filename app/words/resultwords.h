// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/reportparts.h"

// How the parts of a report are called, and why one of them is not there.

QString testOutcomeWord(TestOutcome outcome);
QString blockWord(Block block); ///< "Performance", "Causes of failures"
/// What is wrong with the blocks that follow it: "Not reported by this server".
QString blockStateWord(BlockState state);
/// "Not reported by this server: Performance, Security", one line per reason.
QStringList missingLines(const QList<MissingBlock> &missing);
QString pictureLackWord(PictureLack lack); ///< one sentence without a full stop
/// A picture's address as it is shown: a path on the server without our mark.
QString pictureAddressText(const QString &address);
QString confidenceText(double confidence); ///< from 0 to 1; "70 % sure"
QString changeText(const VisualComparison &comparison); ///< "3.3 % changed", "No change"
