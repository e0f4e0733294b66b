// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanrun.h"

#include "app/base/log.h"
#include "app/net/httpclient.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double Jitter = 0.2;

} // namespace

ScanRun::ScanRun(HttpClient &http, EndpointSource endpoint, ScanRequest request, PollRule rule,
                 QObject *parent)
    : QObject(parent), m_http(http), m_endpoint(std::move(endpoint)), m_request(std::move(request)),
      m_rule(std::move(rule))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScanRun::resume);
}

ScanRun::~ScanRun() = default;

/// Posted: an endpoint may be refused at once, and nothing ends inside start().
void ScanRun::start()
{
    QMetaObject::invokeMethod(
        this, [this] { m_endpoint(this, then(&ScanRun::begin)); }, Qt::QueuedConnection);
}

void ScanRun::begin(const Endpoint &endpoint)
{
    m_api = std::make_unique<NatApi>(m_http, endpoint, m_rule.patience);
    m_api->startScan(m_request, this, then(&ScanRun::started));
}

void ScanRun::started(const ScanStarted &scan)
{
    m_status.scanId = scan.scanId;
    m_status.state = scan.state;
    Q_EMIT progressed(m_status);
    if (m_stopping && !m_status.ended())
        cancel();
    pollLater(nextWait());
}

void ScanRun::pollLater(std::chrono::milliseconds wait)
{
    m_step = &ScanRun::poll;
    m_timer.start(wait);
}

void ScanRun::poll()
{
    m_api->status(m_status.scanId, this, [this](const Result<ScanStatus> &status) {
        if (m_left)
            return; // the results are being fetched already
        if (status)
            polled(*status);
        else
            retry(status.error(), &ScanRun::poll);
    });
}

void ScanRun::polled(const ScanStatus &status)
{
    m_failures = 0;
    m_status = status;
    Q_EMIT progressed(m_status);
    if (status.ended())
        return fetchResults();
    if (m_stopping && !m_cancelling)
        cancel(); // the first try met a silent server
    pollLater(nextWait());
}

/// A failure that may pass is waited out and the step made again; any other ends the run.
void ScanRun::retry(const Error &error, void (ScanRun::*step)())
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
void ScanRun::resume()
{
    const auto step = m_step;
    if (!std::exchange(m_lost, false))
        return (this->*step)();
    m_endpoint(this, [this, step](const Result<Endpoint> &endpoint) {
        if (!endpoint)
            return end(endpoint.error());
        m_api = std::make_unique<NatApi>(m_http, *endpoint, m_rule.patience);
        (this->*step)();
    });
}

std::chrono::milliseconds ScanRun::nextWait()
{
    if (m_rule.local)
        return m_visible ? m_rule.visible : m_rule.hidden;
    const auto wait = m_rule.remote[std::min(m_polls++, m_rule.remote.size() - 1)];
    const double factor = 1 + Jitter * (2 * QRandomGenerator::global()->generateDouble() - 1);
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(wait.count()) * factor));
}

void ScanRun::setVisible(bool visible)
{
    m_visible = visible;
    // A wait after a failure is not shortened.
    if (visible && m_rule.local && m_failures == 0 && m_timer.isActive()
        && m_timer.remainingTimeAsDuration() > m_rule.visible)
        m_timer.start(m_rule.visible);
}

void ScanRun::stopAndKeep()
{
    if (std::exchange(m_stopping, true))
        return;
    if (!m_status.scanId.isEmpty() && !m_status.ended())
        cancel();
}

void ScanRun::cancel()
{
    m_cancelling = true;
    m_api->cancelScan(m_status.scanId, this, [this](const Result<Done> &done) {
        if (!done)
            cancelFailed(done.error());
        else if (m_timer.isActive() && m_failures == 0)
            pollLater(0ms);
    });
}

/// Finished meanwhile: the next poll tells. Silent or busy: that poll asks once more. A server that
/// has no such call, or refuses it again and again, is not waited for.
void ScanRun::cancelFailed(const Error &error)
{
    qCInfo(logScan) << "not cancelled:" << error.detail;
    if (m_ended || m_status.ended() || error.kind == ErrorKind::Conflict)
        return;
    if (passes(error) && ++m_refusals <= m_rule.attempts) {
        m_cancelling = false;
        return;
    }
    m_timer.stop();
    m_left = true;
    m_failures = 0;
    m_lost = false;
    m_status.state = ScanState::Cancelled; // as far as we watched it
    fetchResults();
}

void ScanRun::fetchResults()
{
    auto *fetch = new ResultsFetch(m_http, m_endpoint, std::move(m_api), m_rule, this);
    connect(fetch, &ResultsFetch::finished, this, &ScanRun::end);
    fetch->start(m_status, m_left);
}

void ScanRun::end(const Result<ScanOutcome> &outcome)
{
    m_timer.stop();
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(outcome);
}
