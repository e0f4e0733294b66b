// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/serveraddress.h"

#include "app/net/origin.h"
#include "app/scan/address.h"

using namespace Qt::Literals::StringLiterals;

Result<QUrl> serverAddressFrom(const QString &typed)
{
    const Result<QUrl> address = addressFrom(typed);
    if (!address)
        return address.error();
    QUrl base = address->adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith("/api/v1"_L1))
        path += u"/api/v1"_s;
    base.setPath(path);
    return base;
}

bool travelsInClear(const QUrl &address)
{
    return address.scheme() == "http"_L1 && !isLoopback(address.host());
}

QUrl cloudAddress() { return QUrl(u"https://api.nat-testing.io/api/v1"_s); }

bool isCloud(const QUrl &address) { return hasSameOrigin(address, cloudAddress()); }
