// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/remoterun.h"

#include "app/base/log.h"
#include "app/scan/statuswatch.h"
#include "app/store/scanstore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostFetches = 3;

/// The scan has ended and left nothing; asking again changes nothing.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::NothingTested || error.kind == ErrorKind::BrowserMissing
        || error.kind == ErrorKind::EngineDown;
}

/// Its handlers may be under way.
template <typename Object>
void dropLater(std::unique_ptr<Object> &object)
{
    if (object) {
        object->disconnect();
        object.release()->deleteLater();
    }
}

} // namespace

RemoteRun::RemoteRun(Tools tools, const RunRecord &record, const ScanRequest &request,
                     QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_record(record), m_request(request)
{
    m_status.scanId = record.scanId;
    m_status.state = record.scanId.isEmpty() ? ScanState::Queued : ScanState::Running;
}

RemoteRun::~RemoteRun() = default;

bool RemoteRun::isActive() const
{
    return m_record.stage == RunStage::Queued || m_record.stage == RunStage::Starting
        || m_record.stage == RunStage::Watched;
}

void RemoteRun::begin()
{
    m_hasSecrets = true;
    m_record.sentAt
        = m_record.stage == RunStage::Starting ? QDateTime::currentDateTimeUtc() : QDateTime();
    m_tools.store.addRun(m_record, this, [this](const Result<Done> &written) {
        if (!written)
            return Q_EMIT failed(written.error());
        if (m_record.stage == RunStage::Starting)
            beginStart(&ScanStart::send);
        else if (m_record.stage == RunStage::Watched)
            follow();
    });
}

void RemoteRun::goOn()
{
    m_isOver = m_record.stage == RunStage::Starting;
    if (m_isOver)
        beginStart(&ScanStart::look);
    else if (m_record.stage == RunStage::Watched)
        follow();
}

void RemoteRun::start()
{
    m_wasQueued = m_record.stage == RunStage::Queued;
    if (!canStart())
        return halt(RunStage::Held, {.kind = ErrorKind::Invalid, .code = u"INCOMPLETE"_s});
    m_record.stage = RunStage::Starting;
    m_record.sentAt = QDateTime::currentDateTimeUtc();
    m_record.dueAt = {};
    m_record.reason.reset();
    m_isOver = false;
    Q_EMIT changed();
    write([this](const Result<Done> &written) {
        // Never sent without being written down.
        written ? beginStart(&ScanStart::send) : halt(RunStage::Held, written.error());
    });
}

void RemoteRun::look()
{
    m_isOver = false;
    m_record.stage = RunStage::Starting;
    m_record.reason.reset();
    Q_EMIT changed();
    beginStart(&ScanStart::look);
}

void RemoteRun::beginStart(void (ScanStart::*how)())
{
    m_isLook = how == &ScanStart::look;
    dropLater(m_start);
    m_start = std::make_unique<ScanStart>(m_tools.http, m_tools.store, m_tools.endpoint,
                                          ScanStart::Order {m_record.serverId, m_record.serverName,
                                                            m_request, m_record.sentAt,
                                                            !m_isLook && m_tools.asksFirst()},
                                          m_tools.rule);
    connect(m_start.get(), &ScanStart::finished, this, &RemoteRun::startEnded);
    connect(m_start.get(), &ScanStart::described, this, &RemoteRun::described);
    (m_start.get()->*how)();
}

void RemoteRun::startEnded(const StartOutcome &outcome)
{
    dropLater(m_start);
    switch (outcome.kind) {
    case StartOutcome::Kind::Started:
        m_record.scanId = outcome.scan.scanId;
        m_record.stage = RunStage::Watched;
        m_status.scanId = m_record.scanId;
        m_status.state = outcome.scan.state;
        Q_EMIT changed();
        return write([this](const Result<Done> &) { follow(); });
    case StartOutcome::Kind::Refused:
        return refused(outcome.error);
    case StartOutcome::Kind::Absent:
        return absent(outcome.error);
    case StartOutcome::Kind::Unknown:
        return halt(RunStage::Uncertain, outcome.error);
    }
}

void RemoteRun::refused(const Error &error)
{
    // A look that could not be made says nothing about a start that was sent before.
    if (m_isLook)
        return halt(RunStage::Uncertain, error);
    if (error.kind == ErrorKind::Busy || error.kind == ErrorKind::RateLimited
        || (m_wasQueued && passes(error)))
        return queue(error);
    if (error.kind == ErrorKind::QuotaExceeded || m_wasQueued)
        return halt(RunStage::Held, error);
    forget(error);
}

/// Sent once more by itself only when nothing can be working on the first one any more: a server
/// that was slow to answer, or a gateway that gave up on it, may still be.
void RemoteRun::absent(const Error &error)
{
    const bool isOver = m_isOver || (!m_isLook && error.kind == ErrorKind::Offline);
    if (!isOver || ++m_repeats > 1)
        return halt(RunStage::Uncertain, m_isLook ? Error {.kind = ErrorKind::NotFound} : error);
    qCInfo(logScan) << "a start did not arrive and is sent again";
    start();
}

void RemoteRun::queue(const Error &reason)
{
    if (m_cancelling) // nobody wants it any more
        return forget(reason);
    const auto wait = reason.retryAfter ? std::chrono::milliseconds(*reason.retryAfter)
                                        : m_tools.rule.placeWait;
    m_record.stage = RunStage::Queued;
    m_record.sentAt = {};
    m_record.dueAt
        = QDateTime::currentDateTimeUtc().addMSecs(std::min(wait, LongestQueueWait).count());
    m_record.reason = reason;
    write();
    Q_EMIT changed();
}

void RemoteRun::halt(RunStage stage, const Error &reason)
{
    m_record.stage = stage;
    m_record.reason = reason;
    m_cancelling = false;
    write();
    Q_EMIT changed();
    Q_EMIT needsPerson(reason);
}

void RemoteRun::pause(const Error &reason)
{
    m_tools.watch.remove(m_record.scanId);
    dropLater(m_fetch);
    halt(RunStage::Unwatched, reason);
}

void RemoteRun::watch()
{
    m_record.stage = RunStage::Watched;
    m_record.reason.reset();
    m_fetches = 0;
    write();
    Q_EMIT changed();
    follow();
}

void RemoteRun::stopWaiting()
{
    m_tools.watch.remove(m_record.scanId);
    dropLater(m_fetch);
    m_record.stage = RunStage::Unwatched;
    m_record.reason.reset();
    m_cancelling = false;
    write();
    Q_EMIT changed();
}

void RemoteRun::follow()
{
    if (m_record.stage != RunStage::Watched) // somebody may have stopped waiting meanwhile
        return;
    m_tools.watch.add(m_record.scanId, this,
                      [this](const Result<ScanStatus> &status) { told(status); });
    if (m_cancelling)
        sendCancel();
}

void RemoteRun::told(const Result<ScanStatus> &status)
{
    if (!status)
        return pause(status.error());
    // The list of scans knows nothing of pages; what was known of them stays true.
    const auto progress = status->progress ? status->progress : m_status.progress;
    m_status = *status;
    m_status.progress = progress;
    Q_EMIT changed();
    if (m_status.ended())
        fetch();
}

void RemoteRun::fetch()
{
    m_tools.endpoint(this, [this](const Result<Endpoint> &endpoint) {
        if (m_record.stage != RunStage::Watched)
            return;
        if (!endpoint)
            return pause(endpoint.error());
        m_fetch = std::make_unique<ResultsFetch>(
            m_tools.http, m_tools.endpoint,
            std::make_unique<NatApi>(m_tools.http, *endpoint, m_tools.rule.patience), m_tools.rule);
        connect(m_fetch.get(), &ResultsFetch::finished, this, &RemoteRun::fetched);
        m_fetch->start(m_status);
    });
}

void RemoteRun::fetched(const Result<ScanOutcome> &outcome)
{
    dropLater(m_fetch);
    if (outcome)
        return Q_EMIT arrived(*outcome);
    const Error &error = outcome.error();
    if (isFinal(error))
        return forget(error);
    const bool isAway = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
    if (!isAway || ++m_fetches >= MostFetches)
        return pause(error);
    follow(); // until it is back
}

void RemoteRun::cancel()
{
    if (std::exchange(m_cancelling, true))
        return;
    Q_EMIT changed();
    if (m_record.stage == RunStage::Queued)
        return forget(m_record.reason.value_or(Error {.kind = ErrorKind::Busy}));
    if (!m_record.scanId.isEmpty()) // else as soon as the server has told it
        sendCancel();
}

void RemoteRun::sendCancel()
{
    m_tools.endpoint(this, [this](const Result<Endpoint> &endpoint) {
        if (!endpoint)
            return cancelEnded(endpoint.error());
        NatApi(m_tools.http, *endpoint, m_tools.rule.patience)
            .cancelScan(m_record.scanId, this,
                        [this](const Result<Done> &done) { cancelEnded(done); });
    });
}

void RemoteRun::cancelEnded(const Result<Done> &done)
{
    // Ended meanwhile: the next answer about it says how.
    if (done || done.error().kind == ErrorKind::Conflict)
        return m_tools.watch.askNow();
    m_cancelling = false;
    m_canCancel = done.error().kind != ErrorKind::Unsupported;
    Q_EMIT changed();
    Q_EMIT cancelRefused(done.error());
}

void RemoteRun::write(const std::function<void(const Result<Done> &)> &then)
{
    m_tools.store.changeRun(m_record, this, [this, then](const Result<Done> &written) {
        if (!written && written.error().code == "RUN"_L1)
            return Q_EMIT taken();
        if (!written) // what is written still leads here, by another way
            qCWarning(logScan) << "a run was not written down:" << written.error().detail;
        if (then)
            then(written);
    });
}

void RemoteRun::forget(const Error &error)
{
    m_tools.store.forgetRun(m_record.id, this, [this, error](const Result<Done> &forgotten) {
        if (!forgotten && forgotten.error().code == "RUN"_L1)
            return Q_EMIT taken();
        Q_EMIT failed(error);
    });
}
