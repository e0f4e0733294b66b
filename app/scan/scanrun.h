// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

class HttpClient;

/// What a scan left: its last status, its results and the pictures they name.
struct ScanOutcome
{
    ScanStatus status;
    Results results;
    QHash<QString, QByteArray> captures; ///< sha256 → PNG; those that could be fetched
    bool goesOn = false; ///< stop was asked for, but the server can't: this is what it had by then
};

/// How often a scan is asked about, and how long a silent server is waited for.
struct PollRule
{
    bool local = false; ///< our own child: no rate limit
    std::chrono::milliseconds visible {500}; ///< local, somebody looks
    std::chrono::milliseconds hidden {2000}; ///< local, nobody looks
    QList<std::chrono::milliseconds> remote {std::chrono::seconds(2), std::chrono::seconds(3),
                                             std::chrono::seconds(5)}; ///< the last one repeats
    int attempts = 6; ///< failures in a row before giving up
    ApiPatience patience = {};
};

/// One scan in progress on one server: endpoint → start → poll → results → captures. Ends with
/// exactly one `finished`, never inside start(). Deleting it stops watching and says nothing more;
/// the scan itself goes on at the server.
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
    void received(const Results &results);
    void fetchCaptures();
    void fetchNextCapture();
    void capturesFetched();
    void conclude();
    void fail(const Error &error);
    std::chrono::milliseconds nextWait();

    /// Calls the step with the value; every error goes down the one road.
    template <typename Value>
    Handler<Value> then(void (ScanRun::*step)(const Value &))
    {
        return [this, step](const Result<Value> &result) {
            if (result)
                (this->*step)(*result);
            else
                fail(result.error());
        };
    }

    HttpClient &m_http;
    EndpointSource m_endpoint;
    ScanRequest m_request;
    PollRule m_rule;
    std::unique_ptr<NatApi> m_api;
    ScanStatus m_status;
    ScanOutcome m_outcome;
    QStringList m_captures; ///< still to be fetched
    QStringList m_lostCaptures; ///< to be fetched again
    QTimer m_timer;
    void (ScanRun::*m_step)() = &ScanRun::poll; ///< what the timer leads to
    qsizetype m_polls = 0;
    int m_failures = 0; ///< in a row, of the step
    int m_refusals = 0; ///< to be cancelled
    int m_fetching = 0;
    bool m_visible = true;
    bool m_stopping = false;
    bool m_cancelling = false; ///< asked, and not refused
    bool m_left = false; ///< no more polls: the server can't stop
    bool m_lost = false; ///< the endpoint may have moved
    bool m_ended = false; ///< finished was said
};
