// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Whether the first argument asks for the command line rather than the window: a command, an
/// option such as --help or --version, or a word that is not a file (a command spelt wrongly).
bool isCommand(const QStringList &arguments);

/// Runs a command and gives the exit code (exitcode.h). `arguments` as the program got them, its
/// own name first. Needs a QCoreApplication and no display.
int runCommand(const QStringList &arguments);
