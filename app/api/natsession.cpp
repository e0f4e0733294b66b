// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/natsession.h"

#include "app/api/describeserver.h"
#include "app/api/documentedapi.h"
#include "app/api/server11api.h"

using namespace Qt::Literals::StringLiterals;

NatSession::NatSession(ApiTransport transport) : m_transport(std::move(transport))
{
    if (m_transport.endpoint().facts.dialect != Dialect::Unknown)
        adopt(m_transport.endpoint().facts);
}

void NatSession::describe(QObject *context, Handler<ServerDescription> handler)
{
    describeServer(m_transport, context,
                   [session = shared_from_this(),
                    handler = std::move(handler)](const Result<ServerDescription> &server) {
                       if (server)
                           session->adopt(server->facts);
                       handler(server);
                   });
}

void NatSession::setDialect(Dialect dialect)
{
    ServerFacts facts = m_facts;
    facts.dialect = dialect;
    adopt(facts);
}

void NatSession::adopt(const ServerFacts &facts)
{
    m_facts = facts;
    if (facts.dialect == Dialect::Server11)
        m_scans = std::make_unique<Server11Api>(m_transport);
    else
        m_scans = std::make_unique<DocumentedApi>(m_transport, facts);
}

QUrl NatSession::dashboard() const
{
    QUrl url = m_transport.endpoint().base;
    if (url.host().endsWith(".nat-testing.io"_L1)) // the API has a host of its own there
        url.setHost(u"app.nat-testing.io"_s);
    url.setPath(u"/dashboard"_s);
    url.setQuery(QString());
    return url;
}
