// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a command leaves to the shell that called it.
enum ExitCode {
    Passed = 0, ///< done; for a scan: nothing at or above --fail-on
    GateFailed = 1, ///< a finding at or above --fail-on
    NotTested = 2, ///< could not be done: the target, the server, a file
    UsageError = 3, ///< the command line is not understood
};
