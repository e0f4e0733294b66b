// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scanapi.h"

/// NAT Cloud as its public reference describes it, and our own engine:
///   POST /scan {url, mode, spec_url | spec_content, auth, options, + engine} → {scan_id, status}
///   GET /scan/{id} · GET /scan/{id}/results · DELETE /scan/{id} · GET /scans?page=&per_page=
/// `engine` is sent only to servers that list it among their features.
class DocumentedApi : public ScanApi
{
public:
    DocumentedApi(ApiTransport transport, const ServerFacts &facts);

    void start(const ScanRequest &request, QObject *context,
               Handler<ScanStarted> handler) const override;
    void status(const QString &scanId, QObject *context,
                Handler<ScanStatus> handler) const override;
    void results(const QString &scanId, QObject *context, Handler<Results> handler) const override;
    void cancel(const QString &scanId, QObject *context, Handler<Done> handler) const override;
    void list(const ListPage &page, QObject *context, Handler<ScanList> handler) const override;
    QByteArray path(const QString &scanId) const override;

private:
    ApiTransport m_transport;
    bool m_isEngine;
};
