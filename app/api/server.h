// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

/// A NAT server as the user knows it. The local engine is one whose address is known only while
/// it runs.
struct Server
{
    QString id; ///< "local", or a uuid
    QString name;
    QUrl address; ///< base, ends in /api/v1; empty for the local engine
    bool isLocal() const { return id == u"local"; }
};

/// Where requests go right now, and with which key.
struct Endpoint
{
    QUrl base; ///< e.g. http://127.0.0.1:41234/api/v1
    QByteArray key; ///< value of X-API-Key; memory only
};

/// Finds the endpoint of a server: at once for a remote one, after starting it for the local
/// engine. Asked again after a lost connection, since a restarted engine has a new port and key.
using EndpointSource = std::function<void(QObject *context, Handler<Endpoint>)>;
