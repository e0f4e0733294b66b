// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// Why something did not work, for code to decide by. Words for people are made in app/words.
enum class ErrorKind {
    Offline, ///< name not found, refused, reset, no network
    Timeout, ///< no answer within the idle time or the total deadline
    Tls, ///< certificate or handshake refused
    Unauthorized, ///< 401
    QuotaExceeded, ///< 402
    Forbidden, ///< 403
    NotFound, ///< 404
    Conflict, ///< 409
    Invalid, ///< 400, 422
    RateLimited, ///< 429
    Server, ///< any other status from 400 up
    Unsupported, ///< 405, 501: this server has no such call
    BadReply, ///< success by status, but the body is not what the contract says
    TooLarge, ///< the answer or the input is over its limit
    BadAddress, ///< what the user typed is not an address that can be checked
    EngineDown, ///< the local engine does not start, or died twice
    BrowserMissing, ///< no Chromium was found
    NothingTested, ///< the scan ended but not one page could be tested
    Storage, ///< database or file cannot be read or written
    BadFile, ///< a file that was opened is not a report, or is damaged
    Keychain, ///< the key store is locked, silent or absent
};

/// One failure. Everything in it that came from elsewhere is plain text of bounded length.
struct Error
{
    ErrorKind kind = ErrorKind::Server;
    int status = 0; ///< HTTP status, 0 when there was none
    QString code = {}; ///< the server's own code, e.g. QUOTA_EXCEEDED
    QString message = {}; ///< the server's own message, at most 2,000 characters
    QString detail = {}; ///< for the log and the Details fold; no query strings, no keys
    std::optional<std::chrono::seconds> retryAfter = {};
};

Q_DECLARE_METATYPE(Error)
