// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/serverscans.h"

#include "app/base/log.h"
#include "app/store/scanstore.h"

#include <QSet>

namespace {

constexpr int ScansAtOnce = 25;

} // namespace

ServerScans::ServerScans(HttpClient &http, ScanStore &store, QObject *parent)
    : QObject(parent), m_http(http), m_store(store)
{
    connect(&store, &ScanStore::changed, this, &ServerScans::lookHere);
}

ServerScans::~ServerScans() = default;

void ServerScans::open(const Server &server, const EndpointSource &endpoint)
{
    m_server = server;
    m_question = std::make_unique<QObject>();
    m_scans.clear();
    m_error.reset();
    m_page = 0;
    m_mayGoOn = false;
    m_asking = true;
    Q_EMIT changed();
    endpoint(m_question.get(), [this](const Result<Endpoint> &found) {
        if (!found)
            return listed(found.error());
        m_api = std::make_unique<NatApi>(m_http, *found);
        ask();
    });
}

void ServerScans::more()
{
    if (m_asking || !m_mayGoOn)
        return;
    m_asking = true;
    Q_EMIT changed();
    ask();
}

void ServerScans::ask()
{
    m_api->scans({.page = m_page + 1, .perPage = ScansAtOnce}, m_question.get(),
                 [this](const Result<ScanList> &list) { listed(list); });
}

void ServerScans::listed(const Result<ScanList> &list)
{
    m_asking = false;
    m_error = list ? std::optional<Error>() : list.error();
    if (list) {
        ++m_page;
        m_mayGoOn = list->mayGoOn;
        QSet<QString> there; // a new scan moves the others to later pages
        for (const ServerScan &known : std::as_const(m_scans))
            there.insert(known.scan.scanId);
        for (const ListedScan &scan : list->scans) {
            if (!there.contains(scan.scanId))
                m_scans.append({.scan = scan});
        }
        lookHere();
    }
    Q_EMIT changed();
}

void ServerScans::lookHere()
{
    if (m_scans.isEmpty())
        return;
    QStringList ids;
    for (const ServerScan &row : std::as_const(m_scans))
        ids.append(row.scan.scanId);
    m_store.knownScans(m_server.id, m_server.name, ids, m_question.get(),
                       [this](const Result<QHash<QString, KnownScan>> &known) {
                           if (!known) {
                               qCWarning(logScan) << "not known here:" << known.error().detail;
                               return;
                           }
                           for (ServerScan &row : m_scans)
                               row.here = known->value(row.scan.scanId);
                           Q_EMIT changed();
                       });
}
