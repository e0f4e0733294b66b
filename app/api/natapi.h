// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"
#include "app/api/scanapi.h"
#include "app/api/scans.h"
#include "app/api/server.h"
#include "app/api/types.h"

#include <memory>

class HttpClient;
class NatSession;
class QObject;

/// The NAT REST API, one method per thing that can be asked, whichever dialect the server speaks.
/// Each call ends with exactly one outcome given to `handler`, later and never inside the call, or
/// with none when `context` is deleted first, which is how a call is cancelled. Calls under way
/// outlive the NatApi.
///
/// A server whose dialect is not known yet is asked for it before its first scan call. On a call
/// that is optional (marked °), Unsupported means that this server has no such thing: hide it.
class NatApi
{
public:
    NatApi(HttpClient &http, Endpoint endpoint, ApiPatience patience = {});
    ~NatApi();

    /// What is known of the server by now; worth keeping with it.
    ServerFacts facts() const;
    /// Finds out version, dialect and features: GET /health, and where needed the server's own
    /// description. Needs no key. Worth asking again before each scan: another version may speak
    /// differently, and as long as it is the same this is one small request.
    void describe(QObject *context, Handler<ServerDescription> handler);
    /// What the key is worth, before it is saved. Unauthorized: nothing.
    void checkKey(QObject *context, Handler<KeyCheck> handler);

    /// Never repeated by itself. RateLimited and Busy say that it certainly was not started.
    void startScan(const ScanRequest &request, QObject *context, Handler<ScanStarted> handler);
    void status(const QString &scanId, QObject *context, Handler<ScanStatus> handler);
    /// Also of a scan that still runs: what there is by now.
    void results(const QString &scanId, QObject *context, Handler<Results> handler);
    void cancelScan(const QString &scanId, QObject *context, Handler<Done> handler); ///< °
    void scans(const ListPage &page, QObject *context, Handler<ScanList> handler); ///< °
    /// Saves what the server exports (html, json, csv, pdf) at `file`, which appears only when it
    /// is there as a whole. Storage: the disk; BadReply: its end is missing; Forbidden: not in the
    /// plan; Unsupported: this scan has no exports. °
    void exportScan(const QString &scanId, const QString &format, const QString &file,
                    QObject *context, Handler<ExportedFile> handler);
    /// + PNG bytes whose hash was checked
    void capture(const QString &scanId, const QString &sha256, QObject *context,
                 Handler<QByteArray> handler);
    /// A picture of a comparison, only from the server's own origin (else BadAddress).
    void picture(const QUrl &address, QObject *context, Handler<QByteArray> handler);
    void rootCauses(const QString &scanId, QObject *context, Handler<RootCauses> handler); ///< °
    void analyzeRootCauses(const QString &scanId, QObject *context, Handler<Done> handler); ///< °
    void badges(QObject *context, Handler<QList<Badge>> handler); ///< °
    void badge(const QString &framework, QObject *context, Handler<Badge> handler); ///< °

    void usage(QObject *context, Handler<Usage> handler);
    void usageAlerts(QObject *context, Handler<QList<UsageAlert>> handler); ///< °
    void usageHistory(int months, QObject *context, Handler<QList<UsageMonth>> handler); ///< °
    void me(QObject *context, Handler<Account> handler); ///< °
    void plans(QObject *context, Handler<QList<Plan>> handler); ///< °
    /// NoBilling: this server sells nothing. See asksForPriceId() for what an Invalid may want.
    void checkout(const CheckoutRequest &request, QObject *context, Handler<Checkout> handler);
    void portal(const QUrl &returnUrl, QObject *context, Handler<QUrl> handler);

private:
    std::shared_ptr<NatSession> m_session;
};
