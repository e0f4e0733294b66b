// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The two streams of a command: what was asked for goes to stdout, everything else to stderr. Both
// are written at once, so that whoever reads them through a pipe has whole lines.

void printOut(const QString &text); ///< adds the line end
void printErr(const QString &text); ///< adds the line end
void writeErr(const QString &text); ///< as it is: for a line that is drawn again
bool errIsTerminal();
int errWidth(); ///< columns of the terminal; 80 when not known

/// What came from elsewhere, made fit for a terminal: no control characters, so that a page's title
/// cannot move the cursor or change colours.
QString printable(QString text);
