// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QList>

#include <optional>

class CommandLine;
class QCommandLineOption;
struct Server;

/// What the command line says about a scan of an API. Secrets come from the environment or the
/// keychain, never from an argument, where others can read them.
struct ApiOptions
{
    QString spec = {}; ///< a path or an address, as typed; empty without one
    QString serverPath = {}; ///< of a description on the server
    TargetAuth auth = {}; ///< from the environment
    QString credentials = {}; ///< the target whose entry in the keychain is used
    bool mayTest = false;

    bool isEmpty() const
    {
        return spec.isEmpty() && serverPath.isEmpty() && credentials.isEmpty()
            && auth.type == TargetAuthType::None;
    }
};

QList<QCommandLineOption> apiLineOptions();

/// Fills `options`; a sentence about what is wrong with the line otherwise.
std::optional<QString> readApiOptions(const CommandLine &line, const Server &server,
                                      ApiOptions &options);
