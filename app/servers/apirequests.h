// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

/// A scan of an API, not of a website. Also one that was read back from a file or the history,
/// where only the name of its description is kept.
bool isApiRequest(const ScanRequest &request);

/// This server scans APIs. Engines such as the one on this computer do not yet.
bool testsApis(const Server &server);

/// What a scan of an API needs to be given.
struct ApiNeeds
{
    bool description = true; ///< its text, or an address that the server can fetch
    bool serverPath = false; ///< the path of a description on the server's own disk
    bool consent = false; ///< it changes data of the target, so the owner has to agree
    bool takesCredentials = true; ///< else they would not be used
    bool takesPostman = false; ///< collections, too; else OpenAPI alone
};
ApiNeeds needsOf(const Server &server, ScanMode mode);

/// The pattern that leaves the operations of a path out: each variable of it is a star.
QString excludePattern(const QString &path);

/// A description for this server: by its address where the server fetches it itself and can reach
/// it, else as text.
ApiDescription descriptionFor(const Server &server, const ApiDescription &description);
