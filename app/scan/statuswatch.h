// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/scan/pollpace.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

class HttpClient;

/// Asks one server about all scans that are watched on it, in rounds: a few by their own status,
/// more of them by the list of scans, where one answer tells of a hundred. No round begins before
/// the last has ended, and none while there is nothing to ask about: no timer runs then. A server
/// that cannot be reached is asked less and less often, for as long as it takes.
class StatusWatch : public QObject
{
    Q_OBJECT

public:
    /// When it asked last, and when it will again.
    struct Schedule
    {
        QDateTime askedAt = {}; ///< of the last answer, UTC; invalid before the first
        QDateTime nextAt = {}; ///< UTC; invalid while it asks
        std::optional<Error> trouble = {}; ///< why the last round failed
    };

    /// The endpoint is asked for before the first round, and again after a key was refused.
    StatusWatch(HttpClient &http, EndpointSource endpoint, PollRule rule,
                QObject *parent = nullptr);
    ~StatusWatch() override;

    /// `told` hears of this scan until it has ended or cannot be asked about any more, which is
    /// told as an error that does not pass: then it is forgotten here, and so it is when `context`
    /// is deleted. Never called inside add().
    void add(const QString &scanId, QObject *context, Handler<ScanStatus> told);
    void remove(const QString &scanId);
    void forgetEndpoint(); ///< it may be another: it is asked for before the next round
    void askNow(); ///< somebody wants to know, or the computer woke up
    void setVisible(bool visible); ///< less often while nobody looks

    bool isEmpty() const { return m_scans.isEmpty(); }
    const Schedule &schedule() const { return m_schedule; }

Q_SIGNALS:
    void scheduleChanged();
    void described(const ServerFacts &facts); ///< what was not known of the server

private:
    struct Watched
    {
        QPointer<QObject> context;
        Handler<ScanStatus> told;
        ScanState state = ScanState::Running;
        QString word = {};
        int failures = 0; ///< in a row, of this scan alone
        quint64 askedIn = 0; ///< the round in which it was asked about by itself
    };

    void tick();
    void beginRound();
    void askList(int page);
    void listed(const ScanList &list, int page);
    void listFailed(const Error &error);
    void askUnlisted();
    void askNext();
    void answered(const QString &scanId, const Result<ScanStatus> &status);
    void refused(const QString &scanId, const Error &error);
    void endRound();
    void roundFailed(const Error &error);
    void refuseAll(const Error &error);
    void tell(const QString &scanId, const Result<ScanStatus> &status);
    void wait(std::chrono::milliseconds wait);
    bool oneBreath(); ///< whether the computer stayed awake since it was asked last

    HttpClient &m_http;
    EndpointSource m_endpoint;
    PollRule m_rule;
    PollPace m_pace;
    SleepSense m_sleep;
    std::unique_ptr<NatApi> m_api;
    QHash<QString, Watched> m_scans;
    QSet<const QObject *> m_contexts; ///< that tell when they are deleted
    QSet<QString> m_unlisted; ///< of this round: not found in the list so far
    QStringList m_queue; ///< of this round: to be asked about one by one
    QTimer m_timer;
    Schedule m_schedule;
    quint64 m_round = 0;
    bool m_asking = false;
    bool m_isStale = false; ///< the endpoint
    bool m_isKnown = false; ///< the server is described, or was before
    bool m_hasList = true; ///< until the server says that it has none
    bool m_visible = true;
};
