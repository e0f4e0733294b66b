// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httplog.h"

#include "app/base/log.h"

#include <QNetworkRequest>
#include <QUrl>

void logExchange(const QNetworkRequest &request, const QByteArray &verb,
                 const Result<HttpResponse> &outcome, qint64 milliseconds)
{
    const QString address
        = request.url().toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QByteArray id = request.rawHeader("X-Request-ID");
    if (outcome) {
        qCDebug(logNet).noquote() << id << verb << address << outcome->status
                                  << outcome->body.size() << "bytes" << milliseconds << "ms";
    } else {
        qCDebug(logNet).noquote() << id << verb << address << "failed:" << outcome.error().detail
                                  << milliseconds << "ms";
    }
}
