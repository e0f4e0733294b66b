// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/runserver.h"

#include "app/net/origin.h"

#include <algorithm>

Server serverOf(const RunRecord &run, const QList<Server> &servers)
{
    const auto find
        = [&servers](const auto &is) { return std::find_if(servers.begin(), servers.end(), is); };
    auto found = find([&run](const Server &server) {
        return server.id == run.serverId && hasSameOrigin(server.address, run.serverAddress);
    });
    if (found == servers.end())
        found = find([&run](const Server &server) { return server.address == run.serverAddress; });
    if (found != servers.end())
        return *found;
    return {.id = run.serverId, .name = run.serverName, .address = run.serverAddress};
}
