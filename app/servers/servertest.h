// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/servers/serverlist.h"

#include <QObject>

#include <memory>
#include <optional>

class HttpClient;
class RateLimiters;

/// What a test of a server found; whatever could be found out is there, also after an error.
struct ServerFindings
{
    std::optional<ServerDescription> description = {};
    std::optional<KeyCheck> key = {}; ///< that it was taken
    std::optional<Usage> usage = {}; ///< plan and quotas; absent when this server tells none
    std::optional<Error> error = {}; ///< what ended the test
};

ServerState stateOf(const ServerFindings &findings);

/// Asks a server what it is, whether it takes the key, and what the plan has left. Ends with
/// exactly one `finished`, never inside start(); deleting it ends it without one.
class ServerTest : public QObject
{
    Q_OBJECT

public:
    /// The key may be empty: an open server needs none.
    ServerTest(HttpClient &http, RateLimiters &limiters, const Server &server,
               const QByteArray &key, QObject *parent = nullptr);
    ~ServerTest() override;

    void start();

Q_SIGNALS:
    void finished(const ServerFindings &findings);

private:
    void described(const Result<ServerDescription> &description);
    void checked(const Result<KeyCheck> &check);
    void counted(const Result<Usage> &usage);
    void fail(const Error &error);

    std::unique_ptr<NatApi> m_api;
    ServerFindings m_findings;
};
