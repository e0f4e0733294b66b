// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

/// The command line of a browser that shows pages to us only: silent, repeatable, bounded.
QStringList chromiumArguments(const QString &profile);

/// Our environment without our secrets, and with every place the browser might write to inside
/// its profile.
QProcessEnvironment chromiumEnvironment(const QString &profile);
