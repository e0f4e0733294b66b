// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// What this program is, and the licences of what it is made of.
void showAboutDialog(QWidget &parent);
