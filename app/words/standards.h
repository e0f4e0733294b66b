// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// "WCAG 1.4.3 AA" and the like from axe's tags, e.g. wcag2aa + wcag143; best practices say so.
QStringList standardWords(const QStringList &tags);
