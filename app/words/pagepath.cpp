// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/pagepath.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

QString pagePath(const QString &address)
{
    const QUrl url(address);
    if (!url.isValid() || url.host().isEmpty())
        return address;
    const QString path = url.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return path.isEmpty() ? u"/"_s : path;
}
