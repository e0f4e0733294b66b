// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/statuswatch.h"

#include "app/base/log.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype FewScans = 3; ///< that are asked about one by one
constexpr int RowsAtOnce = 100;
constexpr int MostListPages = 50;
constexpr qsizetype UnlistedAtOnce = 10; ///< a round
constexpr auto LongestTick = 15s; ///< so that the end of a sleep is noticed

double watchJitter() { return 2 * QRandomGenerator::global()->generateDouble() - 1; }

/// The whole server is in trouble, not one scan of it.
bool concernsAll(const Error &error)
{
    return passes(error) && error.kind != ErrorKind::BadReply
        && (error.kind != ErrorKind::Server || error.status > 500);
}

ScanStatus statusIn(const ListedScan &scan)
{
    ScanStatus status;
    status.scanId = scan.scanId;
    status.state = scan.state;
    status.word = scan.word;
    status.createdAt = scan.createdAt;
    return status;
}

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

StatusWatch::StatusWatch(HttpClient &http, EndpointSource endpoint, PollRule rule, QObject *parent)
    : QObject(parent), m_http(http), m_endpoint(std::move(endpoint)), m_rule(std::move(rule)),
      m_pace(m_rule)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::tick);
}

StatusWatch::~StatusWatch() = default;

void StatusWatch::add(const QString &scanId, QObject *context, Handler<ScanStatus> told)
{
    m_scans.insert(scanId, {.context = context, .told = std::move(told)});
    if (!m_contexts.contains(context)) {
        m_contexts.insert(context);
        connect(context, &QObject::destroyed, this, [this, context] {
            m_contexts.remove(context);
            const QStringList all = m_scans.keys();
            for (const QString &each : all) {
                if (!m_scans.value(each).context)
                    remove(each);
            }
        });
    }
    if (m_asking) // else a long round would keep it waiting
        return m_queue.prepend(scanId);
    m_pace.restart();
    if (!m_schedule.trouble)
        wait(m_pace.next(true, watchJitter()));
    else if (!m_timer.isActive())
        wait(0ms);
}

void StatusWatch::remove(const QString &scanId)
{
    m_scans.remove(scanId);
    if (!m_scans.isEmpty())
        return;
    m_timer.stop();
    m_schedule.nextAt = {};
    m_schedule.trouble.reset();
}

void StatusWatch::forgetEndpoint()
{
    m_isStale = true;
    if (m_schedule.trouble) // which may be over with it
        askNow();
}

void StatusWatch::askNow()
{
    if (!m_asking && !m_scans.isEmpty())
        beginRound();
}

void StatusWatch::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    if (visible && m_timer.isActive() && !m_schedule.trouble)
        wait(m_pace.next(true, watchJitter()));
}

void StatusWatch::wait(std::chrono::milliseconds wait)
{
    oneBreath();
    m_schedule.nextAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_timer.start(std::min<std::chrono::milliseconds>(wait, LongestTick));
    Q_EMIT scheduleChanged();
}

bool StatusWatch::oneBreath()
{
    return !m_sleep.hasSlept(steadyNow(), QDateTime::currentDateTimeUtc());
}

/// Long waits are made of short ones. After a sleep nothing is waited for: the network may be
/// another, and whoever woke the computer wants to see something.
void StatusWatch::tick()
{
    const auto left
        = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(m_schedule.nextAt));
    if (!oneBreath() || left <= 0ms)
        return beginRound();
    m_timer.start(std::min<std::chrono::milliseconds>(left, LongestTick));
}

void StatusWatch::beginRound()
{
    m_timer.stop();
    m_asking = true;
    ++m_round;
    m_schedule.nextAt = {};
    Q_EMIT scheduleChanged();
    const auto ask = [this] {
        const QStringList all = m_scans.keys();
        const bool byList = m_hasList && all.size() > FewScans;
        m_queue = byList ? QStringList() : all;
        m_unlisted = byList ? QSet<QString>(all.begin(), all.end()) : QSet<QString>();
        byList ? askList(1) : askNext();
    };
    if (std::exchange(m_isStale, false))
        m_api.reset();
    if (m_api)
        return ask();
    m_endpoint(this, [this, ask](const Result<Endpoint> &endpoint) {
        if (!endpoint)
            return refuseAll(endpoint.error());
        m_isKnown = endpoint->facts.dialect != Dialect::Unknown;
        m_api = std::make_unique<NatApi>(m_http, *endpoint, m_rule.patience);
        ask();
    });
}

void StatusWatch::askList(int page)
{
    m_api->scans({.page = page, .perPage = RowsAtOnce}, this,
                 [this, page](const Result<ScanList> &list) {
                     list ? listed(*list, page) : listFailed(list.error());
                 });
}

void StatusWatch::listed(const ScanList &list, int page)
{
    m_schedule.askedAt = QDateTime::currentDateTimeUtc();
    for (const ListedScan &row : list.scans) {
        if (!m_unlisted.remove(row.scanId))
            continue;
        const ScanStatus status = statusIn(row);
        const auto watched = m_scans.find(row.scanId);
        if (watched == m_scans.end())
            continue;
        watched->failures = 0;
        if (status.ended()) // its own status says more
            m_queue.append(row.scanId);
        else if (std::exchange(watched->word, status.word) != status.word)
            tell(row.scanId, status);
    }
    if (!m_unlisted.isEmpty() && list.mayGoOn && page < MostListPages)
        return askList(page + 1);
    askUnlisted();
}

/// Without a list, or with one that is broken (server 1.1 after a restart), each is asked about.
void StatusWatch::listFailed(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized)
        return refuseAll(error);
    if (concernsAll(error))
        return roundFailed(error);
    qCInfo(logScan) << "no list of scans:" << error.detail;
    m_hasList = error.kind == ErrorKind::Server || error.kind == ErrorKind::BadReply;
    m_queue += m_unlisted.values();
    m_unlisted.clear();
    askNext();
}

/// The longest unasked first, some in each round.
void StatusWatch::askUnlisted()
{
    const auto before = [this](const QString &a, const QString &b) {
        return m_scans.value(a).askedIn < m_scans.value(b).askedIn;
    };
    QStringList missing = m_unlisted.values();
    m_unlisted.clear();
    std::stable_sort(missing.begin(), missing.end(), before);
    m_queue += missing.mid(0, UnlistedAtOnce);
    askNext();
}

void StatusWatch::askNext()
{
    while (!m_queue.isEmpty()) {
        const QString scanId = m_queue.takeFirst();
        const auto watched = m_scans.find(scanId);
        if (watched == m_scans.end()) // removed meanwhile
            continue;
        watched->askedIn = m_round;
        m_api->status(scanId, this, [this, scanId](const Result<ScanStatus> &status) {
            answered(scanId, status);
        });
        return;
    }
    endRound();
}

void StatusWatch::answered(const QString &scanId, const Result<ScanStatus> &status)
{
    if (!status && status.error().kind == ErrorKind::Unauthorized)
        return refuseAll(status.error());
    if (!status && concernsAll(status.error()))
        return roundFailed(status.error());
    m_schedule.askedAt = QDateTime::currentDateTimeUtc();
    if (!status) {
        refused(scanId, status.error());
    } else if (const auto watched = m_scans.find(scanId); watched != m_scans.end()) {
        watched->failures = 0;
        watched->word = status->word;
        tell(scanId, status);
    }
    askNext();
}

/// A scan that the server cannot tell about does not hold up the others.
void StatusWatch::refused(const QString &scanId, const Error &error)
{
    const auto watched = m_scans.find(scanId);
    if (watched == m_scans.end())
        return;
    if (!passes(error) || ++watched->failures > m_rule.attempts)
        tell(scanId, error);
}

void StatusWatch::tell(const QString &scanId, const Result<ScanStatus> &status)
{
    const auto watched = m_scans.constFind(scanId);
    const Handler<ScanStatus> told = watched->told;
    const QPointer<QObject> context = watched->context;
    if (!status || status->ended())
        m_scans.remove(scanId);
    if (context)
        told(status);
}

void StatusWatch::endRound()
{
    m_asking = false;
    m_schedule.trouble.reset();
    if (m_api && !std::exchange(m_isKnown, true))
        Q_EMIT described(m_api->facts());
    if (m_scans.isEmpty())
        Q_EMIT scheduleChanged();
    else
        wait(m_pace.next(m_visible, watchJitter()));
}

void StatusWatch::roundFailed(const Error &error)
{
    qCInfo(logScan) << "asking again after" << error.detail;
    m_asking = false;
    m_queue.clear();
    m_unlisted.clear();
    m_schedule.trouble = error;
    if (m_scans.isEmpty())
        Q_EMIT scheduleChanged();
    else
        wait(m_pace.afterFailure(error, watchJitter()));
}

/// No key, or one that is refused: it is not asked with again, and read anew when somebody adds a
/// scan.
void StatusWatch::refuseAll(const Error &error)
{
    m_asking = false;
    m_api.reset();
    m_queue.clear();
    m_unlisted.clear();
    const QStringList all = m_scans.keys();
    for (const QString &scanId : all) {
        if (m_scans.contains(scanId))
            tell(scanId, error);
    }
    Q_EMIT scheduleChanged();
}
