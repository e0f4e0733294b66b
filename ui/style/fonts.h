// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the embedded Inter the font of the program, at 10.5 pt or what the desktop asks for if
/// that is larger. Needs a QApplication; a system font stays when Inter cannot be loaded.
void useInter();
