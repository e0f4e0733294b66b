// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

/// The Chromium to use: `wanted` if given, else the one named in NAT_CHROME, else the first of
/// the usual places. A wanted or named one that is not there is an error, not a reason to take
/// another. BrowserMissing lists in its detail what was tried, one per line.
///
/// headless-shell comes first: half the CPU time of the full browser and the same findings.
Result<QString> findChromium(const QString &wanted = {});
