// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/links.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isClean(const QUrl &link)
{
    return link.isValid() && !link.host().isEmpty() && link.userInfo().isEmpty();
}

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

bool mayOpen(const QUrl &link, const QUrl &base)
{
    if (!isClean(link))
        return false;
    const QString host = link.host();
    if (isHere(host) && isHere(base.host()))
        return link.scheme() == "http"_L1 || link.scheme() == "https"_L1;
    if (link.scheme() != "https"_L1)
        return false;
    return host == base.host() || host == "nat-testing.io"_L1
        || host.endsWith(".nat-testing.io"_L1);
}

bool mayPayAt(const QUrl &link)
{
    if (!isClean(link))
        return false;
    return link.scheme() == "https"_L1 || (link.scheme() == "http"_L1 && isHere(link.host()));
}
