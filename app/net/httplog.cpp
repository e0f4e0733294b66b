// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httplog.h"

#include "app/base/log.h"

void logExchange(const QByteArray &verb, const QUrl &url, const Result<HttpResponse> &outcome,
                 qint64 milliseconds)
{
    const QString address
        = url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (outcome) {
        qCDebug(logNet).noquote() << verb << address << outcome->status << outcome->body.size()
                                  << "bytes" << milliseconds << "ms";
    } else {
        qCDebug(logNet).noquote() << verb << address << "failed:" << outcome.error().detail
                                  << milliseconds << "ms";
    }
}
