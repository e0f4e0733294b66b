// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/resultsfetch.h"

#include "app/api/names.h"
#include "app/base/log.h"
#include "app/scan/extrasfetch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FetchesAtOnce = 4;
// Of one remote scan: all of them are in memory until the report is written.
constexpr qsizetype MostCaptures = 2000;
constexpr qint64 MostCaptureBytes = 512LL * 1024 * 1024;

/// What a failed scan without a single tested page means to the one who asked for it: why the
/// browser is missing, or what became of the first page.
Error uselessReason(const QString &code, const QString &message, const Results &results)
{
    if (code == "BROWSER_MISSING"_L1)
        return {.kind = ErrorKind::BrowserMissing, .code = code, .detail = message};
    if (code == "BROWSER_LOST"_L1)
        return {.kind = ErrorKind::EngineDown, .code = code, .detail = message};
    Error error {.kind = ErrorKind::NothingTested, .code = code, .message = message};
    if (!results.tasks.isEmpty() && results.tasks.constFirst().outcome != PageOutcome::Ok) {
        error.code = wireName(results.tasks.constFirst().outcome);
        error.status = results.tasks.constFirst().httpStatus;
    }
    return error;
}

/// Tests of an API are worth keeping also when none of them was answered: what is wrong with the
/// target then stands in the report.
bool isWorthKeeping(const Task &task)
{
    return task.passed || (!task.id.isEmpty() && task.viewport.isEmpty());
}

bool holdsAnything(const Results &results)
{
    return std::any_of(results.tasks.begin(), results.tasks.end(), isWorthKeeping)
        || (results.security && !results.security->isEmpty())
        || (results.tasks.isEmpty() && (results.accessibility || results.performance));
}

bool hasFailed(ScanState state)
{
    return state == ScanState::Failed || state == ScanState::TimedOut;
}

} // namespace

ResultsFetch::ResultsFetch(HttpClient &http, EndpointSource endpoint, std::unique_ptr<NatApi> api,
                           PollRule rule, QObject *parent)
    : QObject(parent), m_http(http), m_endpoint(std::move(endpoint)), m_api(std::move(api)),
      m_rule(std::move(rule))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ResultsFetch::resume);
}

ResultsFetch::~ResultsFetch() = default;

void ResultsFetch::start(const ScanStatus &status, bool goesOn)
{
    m_outcome.status = status;
    m_outcome.goesOn = goesOn;
    fetchResults();
}

void ResultsFetch::fetchResults()
{
    m_api->results(m_outcome.status.scanId, this, [this](const Result<Results> &results) {
        if (results)
            received(*results);
        else
            retry(results.error(), &ResultsFetch::fetchResults);
    });
}

void ResultsFetch::received(const Results &results)
{
    const ScanStatus &status = m_outcome.status;
    m_outcome.results = results;
    keepReason();
    // The results may know better: some servers call it completed when no test could be made.
    const bool failed = hasFailed(status.state) || hasFailed(results.state);
    if (failed && !holdsAnything(results)) {
        const bool told = !status.errorCode.isEmpty();
        return end(uselessReason(told ? status.errorCode : results.errorCode,
                                 told ? status.errorMessage : results.errorMessage, results));
    }
    QSet<QString> wanted;
    for (const Capture &capture : results.captures)
        wanted.insert(capture.sha256);
    m_captures = wanted.values();
    m_failures = 0;
    fetchCaptures();
}

/// Some servers tell why a scan failed with its status only; the report has to know it, too.
void ResultsFetch::keepReason()
{
    Results &results = m_outcome.results;
    const ScanStatus &status = m_outcome.status;
    const bool isNews = results.errorCode.isEmpty() && results.errorMessage.isEmpty();
    if (!isNews || (status.errorCode.isEmpty() && status.errorMessage.isEmpty()))
        return;
    results.errorCode = status.errorCode;
    results.errorMessage = status.errorMessage;
    results.document.insert(
        u"error"_s,
        QJsonObject {{u"code"_s, status.errorCode}, {u"message"_s, status.errorMessage}});
}

void ResultsFetch::fetchCaptures()
{
    for (int i = 0; i < FetchesAtOnce; ++i)
        fetchNextCapture();
    if (m_fetching == 0)
        fetchExtras();
}

void ResultsFetch::fetchNextCapture()
{
    if (m_captures.isEmpty() || !hasRoomForCaptures())
        return;
    const QString sha256 = m_captures.takeLast();
    const QString scanId = m_outcome.status.scanId;
    ++m_fetching;
    m_api->capture(scanId, sha256, this, [this, sha256](const Result<QByteArray> &png) {
        --m_fetching;
        if (png) {
            m_outcome.captures.insert(sha256, *png);
            m_captureBytes += png->size();
        } else {
            qCWarning(logScan) << "a capture could not be fetched:" << png.error().detail;
            if (png.error().kind == ErrorKind::Offline)
                m_lostCaptures.append(sha256);
        }
        fetchNextCapture();
        if (m_fetching == 0)
            capturesFetched();
    });
}

/// Leaves out what is over the budget.
bool ResultsFetch::hasRoomForCaptures()
{
    if (m_rule.local
        || (m_outcome.captures.size() + m_fetching < MostCaptures
            && m_captureBytes < MostCaptureBytes))
        return true;
    qCWarning(logScan) << "too many captures, left out:" << m_captures.size();
    m_captures.clear();
    return false;
}

/// An engine that was restarted meanwhile still has those that got lost.
void ResultsFetch::capturesFetched()
{
    if (m_lostCaptures.isEmpty() || m_failures >= m_rule.attempts)
        return fetchExtras();
    m_captures = std::exchange(m_lostCaptures, {});
    retry({.kind = ErrorKind::Offline}, &ResultsFetch::fetchCaptures);
}

/// A failure that may pass is waited out and the step made again; any other ends the run.
void ResultsFetch::retry(const Error &error, Step step)
{
    if (!passes(error) || ++m_failures > m_rule.attempts)
        return end(error);
    qCInfo(logScan) << "asking again after" << error.detail;
    m_step = step;
    m_lost = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
    m_timer.start(m_rule.waitAfter(error, m_failures));
}

/// Makes the step. A restarted engine has another port and key, and knows the scans of the one
/// before, so after a lost connection its endpoint is asked for first.
void ResultsFetch::resume()
{
    const Step step = m_step;
    if (!std::exchange(m_lost, false))
        return (this->*step)();
    m_endpoint(this, [this, step](const Result<Endpoint> &endpoint) {
        if (!endpoint && step == &ResultsFetch::fetchCaptures)
            return conclude();
        if (!endpoint)
            return end(endpoint.error());
        m_api = std::make_unique<NatApi>(m_http, *endpoint, m_rule.patience);
        (this->*step)();
    });
}

void ResultsFetch::fetchExtras()
{
    if (m_rule.local || m_outcome.goesOn)
        return conclude();
    auto *fetch = new ExtrasFetch(*m_api, m_outcome.results, m_rule, this);
    connect(fetch, &ExtrasFetch::finished, this, [this, fetch] { extrasFetched(*fetch); });
    fetch->start(m_outcome.status.scanId);
}

void ResultsFetch::extrasFetched(const ExtrasFetch &fetch)
{
    keepExtras(m_outcome.results, fetch.extras());
    m_outcome.captures.insert(fetch.pictures());
    conclude();
}

void ResultsFetch::conclude() { end(m_outcome); }

void ResultsFetch::end(const Result<ScanOutcome> &outcome)
{
    m_timer.stop();
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(outcome);
}
