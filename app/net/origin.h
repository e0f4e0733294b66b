// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

/// Scheme, host and port are the same, a port that is left out being the usual one (RFC 6454):
/// what a key may be sent to.
bool hasSameOrigin(const QUrl &a, const QUrl &b);
