// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

class RateLimiter;

/// The two ways in which NAT servers are spoken to.
enum class Dialect {
    Unknown, ///< not asked yet
    Documented, ///< NAT Cloud as its reference describes it, and our own engine
    Server11, ///< the server people host themselves (PyPI nat-engine 1.1)
};

/// What is known of a server: found out once by NatApi::describe(), kept by whoever keeps the
/// server, and found out again when the version has changed.
struct ServerFacts
{
    Dialect dialect = Dialect::Unknown;
    QString version = {}; ///< as /health tells it; empty when it does not
    QStringList features = {}; ///< + additions of our engine: "engine", "captures", "list", …

    bool operator==(const ServerFacts &) const = default;
};

/// A NAT server as the user knows it. The local engine is one whose address is known only while
/// it runs.
struct Server
{
    QString id; ///< "local", or a uuid
    QString name;
    QUrl address; ///< base, ends in /api/v1; empty for the local engine
    ServerFacts facts = {}; ///< as it was found last; spares two questions before each scan
    QByteArray pinned = {}; ///< SHA-256 of the certificate a person trusts for this server only
    bool isLocal() const { return id == u"local"; }
};

/// A server as it answered right now.
struct ServerDescription
{
    ServerFacts facts;
    QString status; ///< "ok"; empty when it has no /health
    std::chrono::milliseconds latency {}; ///< of /health
    QList<QSslCertificate> certificates; ///< its chain, its own first; empty without TLS
};

/// What forms can offer for a server; the rest is disabled with the reason.
struct ServerAbilities
{
    bool websites = true; ///< functional scans of pages
    bool descriptionByUrl = true; ///< the server fetches it itself
    bool descriptionOnServer = false; ///< API security wants the path of a file on the server
    bool securityWrites = false; ///< its security scan sends DELETE and other writes
    bool options = true; ///< concurrency, time, exclude, fail_on are obeyed
    bool oauth2 = true; ///< credentials of the target
    bool securityLogsIn = true; ///< credentials are used for security scans, too
    bool securityExports = true; ///< security scans can be exported and cancelled
};
ServerAbilities abilitiesOf(const ServerFacts &facts);

/// Where requests go right now, with which key, and how.
struct Endpoint
{
    QUrl base; ///< e.g. http://127.0.0.1:41234/api/v1
    QByteArray key; ///< value of X-API-Key; memory only
    ServerFacts facts = {}; ///< what is known already spares two questions
    QByteArray pinned = {}; ///< see HttpRequest
    std::shared_ptr<RateLimiter> limiter = {}; ///< of this server and key; none for our own engine
};

/// Finds the endpoint of a server: at once for a remote one, after starting it for the local
/// engine. Asked again after a lost connection, since a restarted engine has a new port and key.
using EndpointSource = std::function<void(QObject *context, Handler<Endpoint>)>;
