// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QUrl>

/// What a person types or pastes as the address of a website, as one that can be scanned: trimmed,
/// with a scheme (http on this computer, https elsewhere), a path, and no fragment.
///
/// BadAddress otherwise; `code` says why: "empty", "malformed", "scheme" (not http or https; the
/// scheme is in `detail`), "credentials" (a name or password in it, which would end up in reports).
Result<QUrl> addressFrom(const QString &typed);

/// localhost, *.localhost, 127.0.0.0/8, [::1]
bool isLoopback(const QString &host);
