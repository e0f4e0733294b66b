// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Runs the window until it is closed and gives the exit code: 0, or 2 when another window holds
/// the data folder and does not answer. `file` is a report to open; empty for none.
int runWindow(int &argc, char **argv, const QString &file);
