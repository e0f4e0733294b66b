// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/scan/pollrule.h"
#include "app/scan/resultsfetch.h"
#include "app/scan/scanstart.h"
#include "app/store/runrecord.h"

#include <QObject>

#include <memory>

class HttpClient;
class ScanStore;
class StatusWatch;

/// One scan at a server, from its order to what it left, over any number of ends of this program:
/// each stage is written down before the next one begins. What cannot go on by itself waits for a
/// person and is not lost. Deleting it changes nothing of what is written.
class RemoteRun : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds LongestQueueWait = std::chrono::hours(1);

    struct Tools
    {
        HttpClient &http;
        ScanStore &store;
        StatusWatch &watch; ///< of its server
        EndpointSource endpoint;
        PollRule rule;
        std::function<bool()> asksFirst; ///< whether the server may have changed since
    };

    /// `request` is the whole one where it is known, with credentials; else the one of the record.
    RemoteRun(Tools tools, const RunRecord &record, const ScanRequest &request,
              QObject *parent = nullptr);
    ~RemoteRun() override;

    void begin(); ///< a new one, which is written down first
    void goOn(); ///< one that was written down by a program that ended

    void start(); ///< it was queued or held, or may be started twice by the will of a person
    void look(); ///< whether it was started; a person wants to know
    void watch();
    void stopWaiting(); ///< it goes on there
    void cancel(); ///< there
    void pause(const Error &reason); ///< it cannot go on without a person

    const RunRecord &record() const { return m_record; }
    const ScanRequest &request() const { return m_request; }
    const ScanStatus &status() const { return m_status; }
    bool isCancelling() const { return m_cancelling; }
    bool canCancel() const { return m_canCancel; } ///< until the server says that it cannot
    bool canStart() const { return m_record.isWhole || m_hasSecrets; }
    bool isActive() const; ///< goes on by itself

Q_SIGNALS:
    void changed();
    void needsPerson(const Error &reason);
    void cancelRefused(const Error &error);
    void arrived(const ScanOutcome &outcome); ///< to be saved together with the end of the run
    void failed(const Error &error); ///< there is nothing to keep of it, and it is forgotten
    void described(const ServerFacts &facts); ///< the server
    void taken(); ///< another program has it

private:
    void startEnded(const StartOutcome &outcome);
    void refused(const Error &error);
    void absent(const Error &error);
    void queue(const Error &reason);
    void halt(RunStage stage, const Error &reason);
    void follow();
    void told(const Result<ScanStatus> &status);
    void fetch();
    void fetched(const Result<ScanOutcome> &outcome);
    void sendCancel();
    void cancelEnded(const Result<Done> &done);
    void beginStart(void (ScanStart::*how)());
    void write(const std::function<void(const Result<Done> &)> &then = {});
    void forget(const Error &error);

    Tools m_tools;
    RunRecord m_record;
    ScanRequest m_request;
    ScanStatus m_status;
    std::unique_ptr<ScanStart> m_start;
    std::unique_ptr<ResultsFetch> m_fetch;
    int m_repeats = 0; ///< starts that did not arrive
    int m_fetches = 0; ///< that failed
    bool m_hasSecrets = false; ///< the request is whole, whatever the record says
    bool m_wasQueued = false; ///< started by itself: nobody looks at an error
    bool m_isLook = false; ///< it was sent before: what is refused is the look
    bool m_isOver = false; ///< the program that sent the start has ended
    bool m_cancelling = false;
    bool m_canCancel = true;
};
