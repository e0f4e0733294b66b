// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"
#include "app/scan/pollrule.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class ExtrasFetch;
class HttpClient;

/// What a scan left: its last status, its results and the pictures they name.
struct ScanOutcome
{
    ScanStatus status;
    Results results;
    QHash<QString, QByteArray> captures; ///< sha256 → PNG; those that could be fetched
    bool goesOn = false; ///< stop was asked for, but the server can't: this is what it had by then
};

/// What a scan that ended left at its server, brought here: results → captures → what else the
/// server has (ExtrasFetch; not our own engine, which has none of it). Waits out what may pass, and
/// a restarted engine that has moved. Ends with exactly one `finished`, never inside start(): an
/// error when nothing of use is there, else what could be had, since a report without one picture
/// is worth more than no report.
class ResultsFetch : public QObject
{
    Q_OBJECT

public:
    /// `api` reaches the server now; `endpoint` is asked again once it was lost.
    ResultsFetch(HttpClient &http, EndpointSource endpoint, std::unique_ptr<NatApi> api,
                 PollRule rule, QObject *parent = nullptr);
    ~ResultsFetch() override;

    /// `status` is the last one of a scan that ended, or that goes on where it can't be stopped.
    void start(const ScanStatus &status, bool goesOn = false);

Q_SIGNALS:
    void finished(const Result<ScanOutcome> &outcome);

private:
    using Step = void (ResultsFetch::*)();

    void fetchResults();
    void received(const Results &results);
    void keepReason();
    void fetchCaptures();
    void fetchNextCapture();
    bool hasRoomForCaptures();
    void capturesFetched();
    void fetchExtras();
    void extrasFetched(const ExtrasFetch &fetch);
    void conclude();
    void retry(const Error &error, Step step);
    void resume();
    void end(const Result<ScanOutcome> &outcome);

    HttpClient &m_http;
    EndpointSource m_endpoint;
    std::unique_ptr<NatApi> m_api;
    PollRule m_rule;
    ScanOutcome m_outcome;
    QStringList m_captures; ///< still to be fetched
    QStringList m_lostCaptures; ///< to be fetched again
    QTimer m_timer;
    Step m_step = &ResultsFetch::fetchResults; ///< what the timer leads to
    int m_failures = 0; ///< in a row, of the step
    qint64 m_captureBytes = 0; ///< of those that were fetched
    int m_fetching = 0;
    bool m_lost = false; ///< the endpoint may have moved
    bool m_ended = false; ///< finished was said
};
