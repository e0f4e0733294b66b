// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
struct Services;

enum class SettingsPage { General, Servers, Network };

/// Language, appearance, browser, where reports are kept; servers; network. What is chosen counts
/// at once.
void showSettingsDialog(QWidget &parent, Services &services,
                        SettingsPage page = SettingsPage::General);
