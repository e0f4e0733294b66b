// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scanapi.h"

/// The server people host themselves (PyPI nat-engine, tried: 1.1.14). It has two kinds of scans:
///   POST /scan, multipart {spec_file, base_url, format, max_tests, auth_token, api_key,
///     api_key_header} → tests of an API · GET /scan/{id}[/results] · DELETE /scan/{id} · GET
///     /scans
///   POST /security-scan {spec: a path on the server, base_url, checks} → API security
///     · GET /security-scan/{id} · GET /security-scans
/// To the rest of the program they are one: a functional scan is the first, a security scan the
/// second, a full scan both. Ids say which: "x", "security:y", "x+security:y".
///
/// Defects it is read around: /security-scan/{id} answers 202 with an error while it runs and for
/// ever after a failure, so its state is looked up in the list; a failed /scan gives no reason, so
/// it is taken from the JSON export; counts are 0 until the end; a target that cannot be reached
/// is "completed".
class Server11Api : public ScanApi
{
public:
    explicit Server11Api(ApiTransport transport) : m_transport(std::move(transport)) { }

    void start(const ScanRequest &request, QObject *context,
               Handler<ScanStarted> handler) const override;
    void status(const QString &scanId, QObject *context,
                Handler<ScanStatus> handler) const override;
    void results(const QString &scanId, QObject *context, Handler<Results> handler) const override;
    void cancel(const QString &scanId, QObject *context, Handler<Done> handler) const override;
    void list(const ListPage &page, QObject *context, Handler<ScanList> handler) const override;
    QByteArray path(const QString &scanId) const override;

private:
    void startTests(const ScanRequest &request, QObject *context,
                    Handler<ScanStarted> handler) const;
    void startSecurity(const ScanRequest &request, QObject *context,
                       Handler<ScanStarted> handler) const;
    void fetchDescription(const ScanRequest &request, QObject *context,
                          Handler<ScanStarted> handler) const;
    void send(const ApiCall &call, bool isSecurity, QObject *context,
              Handler<ScanStarted> handler) const;
    void testStatus(const QString &id, QObject *context, Handler<ScanStatus> handler) const;
    void reasonOf(const ScanStatus &failed, QObject *context, Handler<ScanStatus> handler) const;
    void securityStatus(const QString &id, int page, QObject *context,
                        Handler<ScanStatus> handler) const;
    void testResults(const QString &id, QObject *context, Handler<Results> handler) const;
    void securityResults(const QString &id, QObject *context, Handler<Results> handler) const;

    ApiTransport m_transport;
};
