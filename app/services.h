// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/accounts.h"
#include "app/config/secrets.h"
#include "app/config/settings.h"
#include "app/net/httpclient.h"
#include "app/net/ratelimiter.h"
#include "app/scan/engineprocess.h"
#include "app/scan/scanner.h"
#include "app/servers/networkchoice.h"
#include "app/servers/serverlist.h"
#include "app/store/scanstore.h"

/// Everything with a life of its own, built once in main() and handed down by reference. Members
/// are declared in the order they need each other.
struct Services
{
    struct Options
    {
        QString dataDir; ///< reports, pictures, the engine's folders
        QString engineProgram; ///< empty: beside this executable
        QString settingsFile; ///< empty: the user's
        PollRule poll = {}; ///< how patient scans are with their servers
    };

    explicit Services(const Options &options);

    /// NAT_DATA_DIR, else the platform's place for application data.
    static QString defaultDataDir();

    std::unique_ptr<QSettings> settingsFile;
    Settings settings;
    ServerList servers;
    Secrets secrets;
    HttpClient http;
    NetworkChoice network; ///< of `http`
    RateLimiters limiters; ///< for every Endpoint of a remote server
    ScanStore store;
    EngineProcess engine;
    Scanner scanner;
    Accounts accounts; ///< of no servers until the window sets them
};
