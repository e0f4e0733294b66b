// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// nat-desktop history: the saved reports, newest first, as a table or as a JSON array.
int runHistory(const QStringList &arguments);
