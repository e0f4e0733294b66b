// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/origin.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

static int originPort(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

bool hasSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && originPort(a) == originPort(b);
}
