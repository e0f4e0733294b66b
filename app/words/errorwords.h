// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/error.h"

/// The one thing that helps most. The window makes a button of it, the command line a hint.
enum class Remedy {
    None, ///< there is nothing to do
    TryAgain,
    EditAddress,
    EditSettings, ///< of the scan: a field the server did not accept
    EnterKey,
    RunLocally, ///< the same scan on this computer
    CheckServer, ///< its address in the settings
    CheckCertificate,
    CheckProxy, ///< in the settings of the network
    ChooseBrowser,
    FreeSpace, ///< the folder of the reports cannot be written
    OpenAnother, ///< file
    UnlockKeychain,
    Upgrade, ///< buy a larger plan of this server
    EnterPriceId, ///< this server sells by price id, not by the name of the plan
};

/// How a failure is told: what happened, and what it means. Plain text in the language of the
/// moment; what a server said is quoted and never taken for markup.
struct ErrorWords
{
    QString title; ///< one short sentence without a full stop
    QString text; ///< one or two sentences; may be empty
    Remedy remedy = Remedy::None;
    Remedy second = Remedy::None; ///< another way out, where there is one
};

ErrorWords describe(const Error &error);

/// Why a page could not be tested; for one that could, an empty title.
ErrorWords describe(const Task &page);

QString remedyWord(Remedy remedy); ///< of a button: "Try again"; empty for None
