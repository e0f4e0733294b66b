// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"

/// What `scan` prints when it is done: how it went, counts, scores, what to fix first and where the
/// report lies. About twenty lines, no colours.
QString scanSummary(const Report &report, const QStringList &reportFiles);
