// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpclient.h"
#include "app/net/httpserver.h"
#include "app/sample/sampledata.h"

/// The bundled sample API: the shop's REST interface with the flaws listed in samplefaults.h and
/// its OpenAPI 3.0 description at /openapi.json. Answers on 127.0.0.1 only.
class SampleApi : public QObject
{
    Q_OBJECT

public:
    explicit SampleApi(bool changed, QObject *parent = nullptr);

    /// Port 0 takes a free one. False when it cannot be had: see errorString().
    bool listen(quint16 port);
    QString errorString() const { return m_server.errorString(); }
    QUrl url() const; ///< http://127.0.0.1:port/
    QUrl specUrl() const; ///< its OpenAPI description

private:
    using Operation = ServerResponse (SampleApi::*)(const ServerRequest &);

    void addPublicOperations();
    void addCustomerOperations();
    void addLeftovers();
    void serve(const QByteArray &verb, const QString &path, Operation operation);
    void answer(const ServerRequest &request, Responder responder, ServerResponse response) const;
    std::optional<int> customer(const ServerRequest &request) const; ///< who is logged in

    // In the order of the description.
    ServerResponse health(const ServerRequest &request);
    ServerResponse login(const ServerRequest &request);
    ServerResponse me(const ServerRequest &request);
    ServerResponse changeMe(const ServerRequest &request);
    ServerResponse user(const ServerRequest &request);
    ServerResponse orders(const ServerRequest &request);
    ServerResponse addOrder(const ServerRequest &request);
    ServerResponse order(const ServerRequest &request);
    ServerResponse removeOrder(const ServerRequest &request);
    ServerResponse invoice(const ServerRequest &request);
    ServerResponse products(const ServerRequest &request);
    ServerResponse product(const ServerRequest &request);
    ServerResponse search(const ServerRequest &request);
    ServerResponse preview(const ServerRequest &request);
    ServerResponse go(const ServerRequest &request);
    ServerResponse stock(const ServerRequest &request);
    ServerResponse adminUsers(const ServerRequest &request);
    ServerResponse allOrders(const ServerRequest &request);
    ServerResponse description(const ServerRequest &request);
    ServerResponse trace(const ServerRequest &request);
    void fetch(const ServerRequest &request, Responder responder);

    bool m_changed;
    SampleData m_data;
    QByteArray m_key; ///< signs the tokens, made anew at each start
    HttpClient m_client;
    HttpServer m_server;
};
