// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openlink.h"

#include "app/api/links.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

bool openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        return false;
    return QDesktopServices::openUrl(url);
}

bool openPayment(const QUrl &address)
{
    return mayPayAt(address) && QDesktopServices::openUrl(address);
}
