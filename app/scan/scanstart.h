// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/scan/lostscan.h"
#include "app/scan/pollrule.h"

#include <QObject>
#include <QTimer>

class HttpClient;
class ScanStore;

/// What became of a start.
struct StartOutcome
{
    enum class Kind {
        Started, ///< as `scan`
        Refused, ///< certainly not started, for `error`
        Absent, ///< its answer was lost, for `error`, and the server does not list it
        Unknown, ///< may have been started; nobody can tell, for `error`
    };
    Kind kind = Kind::Unknown;
    ScanStarted scan = {};
    Error error = {};
};

/// The start of one scan, sent once. When its answer is lost, the scan is looked for in the list of
/// the server, however long that takes to answer. Ends with exactly one `finished`, never inside
/// send() or look().
class ScanStart : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString serverId;
        QString serverName;
        ScanRequest request; ///< with its secrets, to be sent
        QDateTime sentAt;
        bool asksFirst = true; ///< whether the server is still what it was, if it is known
    };

    ScanStart(HttpClient &http, ScanStore &store, EndpointSource endpoint, Order order,
              PollRule rule, QObject *parent = nullptr);
    ~ScanStart() override;

    void send();
    /// It was sent before, by a program that ended.
    void look();

Q_SIGNALS:
    void described(const ServerFacts &facts); ///< what was not known of the server
    void finished(const StartOutcome &outcome);

private:
    void reach(void (ScanStart::*step)());
    void describe();
    void post();
    void answered(const Result<ScanStarted> &started);
    void lookFrom(const QDateTime &sentOrLost, const Error &why);
    void askList();
    void listed(const ScanList &list);
    void listFailed(const Error &error);
    void judge(const LostVerdict &verdict);
    void later(std::chrono::milliseconds wait);
    void end(const StartOutcome &outcome);
    LostStart lost() const;

    HttpClient &m_http;
    ScanStore &m_store;
    EndpointSource m_endpoint;
    Order m_order;
    PollRule m_rule;
    std::unique_ptr<NatApi> m_api;
    Error m_why; ///< the answer was lost
    QDateTime m_settledAt; ///< a look after this is the last one
    QList<ListedScan> m_rows; ///< of the pages asked for in this look
    int m_page = 1;
    int m_failures = 0; ///< to list, in a row
    bool m_ended = false;
    QTimer m_timer;
};
