// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

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
    RateLimited, ///< 429: too many requests
    Busy, ///< 429 without a pause: no place for another scan until one ends (CONCURRENT_LIMIT,
          ///< queue)
    NoBilling, ///< 503 of a server without a shop: asking again changes nothing
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

/// A field of a request that the server did not accept.
struct RefusedField
{
    QString name; ///< the last part of its place, e.g. "base_url"
    QString message; ///< the server's words
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
    QList<RefusedField> fields = {}; ///< Invalid: at most 20
    QString requestId = {}; ///< X-Request-ID, for whoever runs the server
    QDateTime resetsAt = {}; ///< QuotaExceeded: when the quota begins anew; UTC
    QString plan = {}; ///< QuotaExceeded, Forbidden, Busy: the plan it is about
    QUrl upgradeUrl = {}; ///< as the server gave it: see mayOpen() in app/api/links.h
};

Q_DECLARE_METATYPE(Error)
