// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class CommandLine;
struct Server;
struct Services;

/// --proxy and --ca-file of a command that asks a server: what is wrong with them, if anything.
std::optional<QString> networkMistake(const CommandLine &line, const Server &server);

/// Takes what they name in place of the settings, for this run only. They were found right.
void applyNetwork(const CommandLine &line, Services &services);
