// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Keeps a picture of a widget as NAME.png in the folder that NAT_SCREENSHOTS names, so that people
/// can look at what the tests saw. Without that variable the picture is made and dropped.
void keepScreenshot(QWidget &widget, const QString &name);
