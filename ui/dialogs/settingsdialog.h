// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
struct Services;

/// Language, appearance, browser, and where reports are kept. What is chosen counts at once.
void showSettingsDialog(QWidget &parent, Services &services);
