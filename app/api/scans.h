// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What servers tell about scans beside status and results, as plain values. An absent optional
// means "not reported", never zero. Texts are the server's: plain, bounded, never markup.

#include "app/api/types.h"

/// One row of GET /scans (and /security-scans of server 1.1).
struct ListedScan
{
    QString scanId; ///< as NatApi takes it
    ScanState state = ScanState::Running;
    QString word; ///< the state as the server spelt it
    bool isSecurity = false; ///< an API security scan of server 1.1
    QDateTime createdAt; ///< UTC
    QDateTime endedAt;
    QString name; ///< of the description: "shop.yaml"
    QString target; ///< base address
    QString error; ///< why it failed
    /// Tests that passed, failed, were tried; only of scans that ended.
    std::optional<int> passed;
    std::optional<int> failed;
    std::optional<int> total;
};

struct ScanList
{
    QList<ListedScan> scans; ///< newest first
    bool mayGoOn = false; ///< this page was full: ask for the next one
    QStringList unread; ///< paths of rows or fields that could not be read
};

/// GET /scan/{id}/root-causes: what the server thinks is behind each failure.
struct RootCause
{
    QString failureId; ///< the test id it is about
    QString url; ///< or path
    QString error;
    Severity severity = Severity::Unknown;
    QString likelyCause;
    QString suggestedFix;
    std::optional<double> confidence; ///< 0 to 1
    QStringList files; ///< worth looking at
};

struct RootCauses
{
    QString status; ///< "analyzing", "completed", …
    std::optional<int> analyzed;
    QList<RootCause> causes;
    QStringList unread;
    QJsonObject document = {}; ///< as it came
};

/// GET /badges and /badge/{framework}: how a compliance framework is met.
struct BadgeCheck
{
    QString id; ///< "API1"
    QString name;
    bool passing = false;
    std::optional<int> findings;
};

struct Badge
{
    QString framework; ///< "owasp-api-top10"
    QString name; ///< "OWASP API Top 10"
    QString version;
    QString label; ///< "5/10 passing"
    std::optional<int> total;
    std::optional<int> passing;
    std::optional<int> failing;
    QList<BadgeCheck> checks; ///< only of a single badge
    QJsonObject document = {}; ///< as it came, with `framework` in it
};

/// A file a server made of a scan, saved and complete.
struct ExportedFile
{
    QString path;
    qint64 bytes = 0;
};
