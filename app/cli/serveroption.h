// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"

#include <variant>

class CommandLine;

/// The server that --server names: this computer, one of `saved`, or any by its address. This
/// computer without the option; a sentence when there is no such server.
std::variant<Server, QString> serverFrom(const CommandLine &line, const QList<Server> &saved);
