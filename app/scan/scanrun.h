// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"
#include "app/scan/pollrule.h"
#include "app/scan/resultsfetch.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class HttpClient;

/// One scan in progress on one server: endpoint → start → poll → what it left (ResultsFetch). Ends
/// with exactly one `finished`, never inside start(). Deleting it stops watching and says nothing
/// more; the scan itself goes on at the server.
class ScanRun : public QObject
{
    Q_OBJECT

public:
    ScanRun(HttpClient &http, EndpointSource endpoint, ScanRequest request, PollRule rule,
            QObject *parent = nullptr);
    ~ScanRun() override;

    void start();
    /// Asks the server to stop and goes on to fetch what was done until then. A server that can't
    /// stop a scan is left with it: the outcome says that it goes on there.
    void stopAndKeep();
    /// Local scans are asked more often while somebody looks.
    void setVisible(bool visible);

    const ScanRequest &request() const { return m_request; }
    const ScanStatus &status() const { return m_status; }

Q_SIGNALS:
    void progressed(const ScanStatus &status);
    void finished(const Result<ScanOutcome> &outcome);

private:
    void begin(const Endpoint &endpoint);
    void started(const ScanStarted &scan);
    void pollLater(std::chrono::milliseconds wait);
    void poll();
    void polled(const ScanStatus &status);
    void retry(const Error &error, void (ScanRun::*step)());
    void resume();
    void cancel();
    void cancelFailed(const Error &error);
    void fetchResults();
    void end(const Result<ScanOutcome> &outcome);
    std::chrono::milliseconds nextWait();

    /// Calls the step with the value; every error goes down the one road.
    template <typename Value>
    Handler<Value> then(void (ScanRun::*step)(const Value &))
    {
        return [this, step](const Result<Value> &result) {
            if (result)
                (this->*step)(*result);
            else
                end(result.error());
        };
    }

    HttpClient &m_http;
    EndpointSource m_endpoint;
    ScanRequest m_request;
    PollRule m_rule;
    std::unique_ptr<NatApi> m_api;
    ScanStatus m_status;
    QTimer m_timer;
    void (ScanRun::*m_step)() = &ScanRun::poll; ///< what the timer leads to
    qsizetype m_polls = 0;
    int m_failures = 0; ///< in a row, of the step
    int m_refusals = 0; ///< to be cancelled
    bool m_visible = true;
    bool m_stopping = false;
    bool m_cancelling = false; ///< asked, and not refused
    bool m_left = false; ///< no more polls: the server can't stop
    bool m_lost = false; ///< the endpoint may have moved
    bool m_ended = false; ///< finished was said
};
