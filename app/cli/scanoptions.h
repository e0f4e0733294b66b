// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/cli/apioptions.h"

#include <optional>
#include <variant>

class CommandLine;

/// What a scan command asks for, checked; the address alone is still as it was typed.
struct ScanOptions
{
    QString address;
    ScanRequest request; ///< without its url
    Server server;
    ApiOptions api;
    QString outDir; ///< empty: no files are written
    QStringList formats;
    std::optional<Severity> failOn;
    bool json = false;
    bool quiet = false;
};

CommandLine scanLine();

/// The options of a line that was read, or the sentence about what is wrong with them. Reads the
/// file of --page-list. `saved` are the servers that --server may name.
std::variant<ScanOptions, QString> scanOptionsFrom(const CommandLine &line,
                                                   const QList<Server> &saved = {});

/// "html,json" of --format; a sentence when one is unknown or not part of this version yet.
std::variant<QStringList, QString> formatsFrom(const QStringList &words);
