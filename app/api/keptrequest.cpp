// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/keptrequest.h"

#include "app/api/resultsjson.h"

#include <QJsonObject>

static QUrl keptAddress(const QUrl &spec)
{
    return spec.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QJsonObject keptJson(const ScanRequest &request)
{
    ScanRequest kept = request;
    kept.spec.url = keptAddress(request.spec.url);
    return toJson(kept);
}

bool keepsSpecAddress(const ScanRequest &request)
{
    return keptAddress(request.spec.url) == request.spec.url;
}
