// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

/// The identity of a finding over scans: 32 hex digits of a SHA-256 over category, rule, path of
/// the page (no host, no query values), the tail of the selector and the element's own tag, both
/// without what generators change: numbers, hashes, positions among siblings. Viewport, texts and
/// the rest of the markup do not count.
QString fingerprint(const Finding &finding);
