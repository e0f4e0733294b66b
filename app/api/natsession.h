// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apitransport.h"
#include "app/api/faillater.h"
#include "app/api/scanapi.h"

#include <memory>

/// What the calls of one NatApi share and keep alive while they are under way: how to reach the
/// server, and which of the two dialects it speaks.
class NatSession : public std::enable_shared_from_this<NatSession>
{
public:
    explicit NatSession(ApiTransport transport);

    const ApiTransport &transport() const { return m_transport; }
    const ServerFacts &facts() const { return m_facts; }
    const ScanApi &scans() const { return *m_scans; }

    void describe(QObject *context, Handler<ServerDescription> handler);
    void setDialect(Dialect dialect);

    /// The address people of this server use; where a checkout leads back to.
    QUrl dashboard() const;

    /// Calls `ask` with the scan calls of the right dialect, found out before when not known yet.
    template <typename Value, typename Ask>
    void withScans(QObject *context, const Handler<Value> &handler, Ask ask)
    {
        if (m_scans)
            return ask(*m_scans);
        describe(context,
                 [session = shared_from_this(), handler,
                  ask = std::move(ask)](const Result<ServerDescription> &server) {
                     server ? ask(*session->m_scans) : handler(server.error());
                 });
    }

    /// The same for calls below "/scan/{id}"; Unsupported when this scan has none.
    template <typename Value, typename Ask>
    void withPath(const QString &scanId, QObject *context, const Handler<Value> &handler, Ask ask)
    {
        withScans<Value>(context, handler, [=](const ScanApi &scans) {
            const QByteArray path = scans.path(scanId);
            if (!path.isEmpty())
                return ask(path);
            failLater({.kind = ErrorKind::Unsupported}, context, handler);
        });
    }

    /// Calls that exist for accounts only: server 1.1 answers 401 to every key of a server that
    /// has no accounts, which says nothing about the key. A path it does not have is told apart
    /// from a scan it does not have by the missing code.
    template <typename Value>
    Handler<Value> forAccounts(Handler<Value> handler) const
    {
        const bool server11 = m_facts.dialect == Dialect::Server11;
        return [server11, handler = std::move(handler)](Result<Value> result) {
            if (result)
                return handler(std::move(result));
            Error error = result.error();
            const bool noAccounts = server11 && error.kind == ErrorKind::Unauthorized;
            const bool noSuchPath = error.kind == ErrorKind::NotFound && error.code.isEmpty();
            if (noAccounts || noSuchPath)
                error.kind = ErrorKind::Unsupported;
            handler(error);
        };
    }

private:
    void adopt(const ServerFacts &facts);

    ApiTransport m_transport;
    ServerFacts m_facts;
    std::unique_ptr<ScanApi> m_scans; ///< none until the dialect is known
};
