// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

/// Every page × viewport: what became of it, its problems, its vitals.
QString pagesHtml(const Results &results);

/// Each vital over all pages: median, the worst page, what it says.
QString vitalsHtml(const QList<Metric> &metrics);
