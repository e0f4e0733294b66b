// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// nat-desktop export: a saved report, or a report file, in other formats.
int runExport(const QStringList &arguments);
