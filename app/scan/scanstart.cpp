// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanstart.h"

#include "app/base/log.h"
#include "app/store/scanstore.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int RowsOfList = 100;
constexpr int MostPages = 10;

/// The server has not begun anything: it said so, or nothing reached it.
bool isCertain(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return error.code == "NAME"_L1 || error.code == "REFUSED"_L1 || error.code == "PROXY"_L1;
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::BadReply:
        return false;
    case ErrorKind::TooLarge:
        return error.status >= 400; // else it is the answer that was too large
    default:
        return true;
    }
}

} // namespace

ScanStart::ScanStart(HttpClient &http, ScanStore &store, EndpointSource endpoint, Order order,
                     PollRule rule, QObject *parent)
    : QObject(parent), m_http(http), m_store(store), m_endpoint(std::move(endpoint)),
      m_order(std::move(order)), m_rule(std::move(rule))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScanStart::askList);
}

ScanStart::~ScanStart() = default;

/// Posted: an endpoint may be refused at once, and nothing ends inside send().
void ScanStart::reach(void (ScanStart::*step)())
{
    const auto ask = [this, step] {
        m_endpoint(this, [this, step](const Result<Endpoint> &endpoint) {
            if (!endpoint)
                return end({.kind = StartOutcome::Kind::Refused, .error = endpoint.error()});
            m_api = std::make_unique<NatApi>(m_http, *endpoint, m_rule.patience);
            (this->*step)();
        });
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

void ScanStart::send() { reach(&ScanStart::describe); }

/// Asked first what it is, so that a failure to do so is none of the start. One that is known and
/// does not tell now is taken for what it was.
void ScanStart::describe()
{
    const ServerFacts known = m_api->facts();
    if (known.dialect != Dialect::Unknown && !m_order.asksFirst)
        return post();
    m_api->describe(this, [this, known](const Result<ServerDescription> &server) {
        if (!server && known.dialect == Dialect::Unknown)
            return end({.kind = StartOutcome::Kind::Refused, .error = server.error()});
        if (server && !(server->facts == known))
            Q_EMIT described(server->facts);
        post();
    });
}

void ScanStart::post()
{
    m_api->startScan(m_order.request, this,
                     [this](const Result<ScanStarted> &started) { answered(started); });
}

void ScanStart::answered(const Result<ScanStarted> &started)
{
    if (started)
        return end({.kind = StartOutcome::Kind::Started, .scan = *started});
    if (isCertain(started.error()))
        return end({.kind = StartOutcome::Kind::Refused, .error = started.error()});
    qCInfo(logScan) << "the answer to a start was lost:" << started.error().detail;
    lookFrom(QDateTime::currentDateTimeUtc(), started.error());
}

void ScanStart::look()
{
    lookFrom(m_order.sentAt, {.kind = ErrorKind::Offline});
    reach(&ScanStart::askList);
}

/// A request may still be on its way, or be worked on, for a while after its connection was cut.
void ScanStart::lookFrom(const QDateTime &sentOrLost, const Error &why)
{
    m_why = why;
    m_settledAt = sentOrLost.addMSecs(m_rule.settle.count());
    if (m_api)
        later(std::min<std::chrono::milliseconds>(1s, m_rule.settle));
}

void ScanStart::later(std::chrono::milliseconds wait)
{
    m_rows.clear();
    m_page = 1;
    m_timer.start(wait);
}

void ScanStart::askList()
{
    m_api->scans(
        {.page = m_page, .perPage = RowsOfList}, this,
        [this](const Result<ScanList> &list) { list ? listed(*list) : listFailed(list.error()); });
}

void ScanStart::listFailed(const Error &error)
{
    const bool broken = error.kind == ErrorKind::Server && error.status == 500;
    if (!passes(error) || broken || error.kind == ErrorKind::BadReply) {
        const bool isKey = error.kind == ErrorKind::Unauthorized;
        return end({.kind = StartOutcome::Kind::Unknown, .error = isKey ? error : m_why});
    }
    later(std::max<std::chrono::milliseconds>(
        m_rule.waitAfter(error, ++m_failures),
        std::min<std::chrono::milliseconds>(1s, m_rule.settle)));
}

LostStart ScanStart::lost() const
{
    return {m_order.request.url, m_order.request.mode, m_order.sentAt};
}

void ScanStart::listed(const ScanList &list)
{
    m_failures = 0;
    m_rows += list.scans;
    const bool more = list.mayGoOn && needsOlderRows(m_rows, lost());
    if (more && m_page < MostPages) {
        ++m_page;
        return askList();
    }
    if (more || !list.unread.isEmpty()) // not all of it was seen
        return end({.kind = StartOutcome::Kind::Unknown, .error = m_why});
    m_store.knownScans(m_order.serverId, m_order.serverName, lostCandidates(m_rows, lost()), this,
                       [this](const Result<QHash<QString, KnownScan>> &known) {
                           if (!known)
                               return end(
                                   {.kind = StartOutcome::Kind::Unknown, .error = known.error()});
                           const QList<QString> ids = known->keys();
                           judge(findLost(m_rows, QSet<QString>(ids.begin(), ids.end()), lost(),
                                          QDateTime::currentDateTimeUtc()));
                       });
}

void ScanStart::judge(const LostVerdict &verdict)
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_settledAt);
    if (verdict.kind == LostVerdict::Kind::Found)
        return end({.kind = StartOutcome::Kind::Started, .scan = {.scanId = verdict.scanId}});
    if (verdict.kind == LostVerdict::Kind::CannotTell)
        return end({.kind = StartOutcome::Kind::Unknown, .error = m_why});
    if (left > 0)
        return later(std::chrono::milliseconds(std::min<qint64>(left, m_rule.settle.count()) + 1));
    end({.kind = StartOutcome::Kind::Absent, .error = m_why});
}

void ScanStart::end(const StartOutcome &outcome)
{
    m_timer.stop();
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(outcome);
}
