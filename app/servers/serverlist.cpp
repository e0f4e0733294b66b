// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/serverlist.h"

#include "app/config/settings.h"
#include "app/servers/serveraddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const Setting<QByteArray> SavedServers {"servers/list", {}}; ///< JSON; never a key in it
constexpr qsizetype MostServers = 200;

QString dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Documented:
        return u"documented"_s;
    case Dialect::Server11:
        return u"server-1.1"_s;
    case Dialect::Unknown:
        break;
    }
    return {};
}

Dialect dialectNamed(const QString &name)
{
    for (const Dialect dialect : {Dialect::Documented, Dialect::Server11}) {
        if (name == dialectName(dialect))
            return dialect;
    }
    return Dialect::Unknown;
}

QJsonObject jsonOf(const Server &server)
{
    return {{u"id"_s, server.id},
            {u"name"_s, server.name},
            {u"address"_s, server.address.toString()},
            {u"dialect"_s, dialectName(server.facts.dialect)},
            {u"version"_s, server.facts.version},
            {u"features"_s, QJsonArray::fromStringList(server.facts.features)},
            {u"pinned"_s, QString::fromLatin1(server.pinned.toHex())}};
}

/// Somebody may have edited the file: what is no server is left out.
std::optional<Server> serverIn(const QJsonObject &json)
{
    const Result<QUrl> address = serverAddressFrom(json.value("address"_L1).toString());
    Server server {.id = json.value("id"_L1).toString(),
                   .name = json.value("name"_L1).toString().simplified(),
                   .address = address ? *address : QUrl()};
    if (!address || server.id.isEmpty() || server.isLocal() || server.name.isEmpty())
        return {};
    server.facts.dialect = dialectNamed(json.value("dialect"_L1).toString());
    server.pinned = QByteArray::fromHex(json.value("pinned"_L1).toString().toLatin1());
    server.facts.version = json.value("version"_L1).toString();
    for (const QJsonValue &feature : json.value("features"_L1).toArray())
        server.facts.features.append(feature.toString());
    return server;
}

QList<Server> read(const QByteArray &json)
{
    QList<Server> servers;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &row : rows) {
        const std::optional<Server> server = serverIn(row.toObject());
        if (server && servers.size() < MostServers)
            servers.append(*server);
    }
    return servers;
}

auto withId(const QString &id)
{
    return [id](const Server &server) { return server.id == id; };
}

} // namespace

ServerList::ServerList(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_servers(read(settings.get(SavedServers)))
{
}

std::optional<Server> ServerList::byId(const QString &id) const
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), withId(id));
    return found == m_servers.end() ? std::nullopt : std::optional(*found);
}

QString ServerList::newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

void ServerList::put(const Server &server)
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), withId(server.id));
    if (found == m_servers.end())
        m_servers.append(server);
    else
        *found = server;
    save();
}

void ServerList::setFacts(const QString &id, const ServerFacts &facts)
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), withId(id));
    if (found == m_servers.end() || found->facts == facts)
        return;
    found->facts = facts;
    save();
}

void ServerList::remove(const QString &id)
{
    m_servers.removeIf(withId(id));
    m_states.remove(id);
    save();
}

void ServerList::setState(const QString &id, const ServerState &state)
{
    m_states.insert(id, state);
    Q_EMIT stateChanged(id);
}

void ServerList::save()
{
    QJsonArray rows;
    for (const Server &server : m_servers)
        rows.append(jsonOf(server));
    m_settings.set(SavedServers, QJsonDocument(rows).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

std::optional<Server> serverNamed(const QList<Server> &servers, const QString &word)
{
    for (const Server &server : servers) {
        if (server.name.compare(word.simplified(), Qt::CaseInsensitive) == 0)
            return server;
    }
    const Result<QUrl> address = serverAddressFrom(word);
    for (const Server &server : servers) {
        if (address && server.address == *address)
            return server;
    }
    return {};
}
