// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/usageforecast.h"
#include "app/api/account.h"
#include "app/api/server.h"

#include <QObject>

#include <memory>

class HttpClient;
class NatApi;
class ScanStore;

/// What is known of plan and quotas on one server.
struct AccountState
{
    bool asking = false;
    bool askedAll = false; ///< history, alerts and plans, too
    bool remembered = false; ///< `usage` is the answer to an earlier run of the program
    QDateTime askedAt; ///< when `usage` was answered, UTC
    std::optional<Usage> usage; ///< the last one that came, also when a later question failed
    std::optional<Error> error; ///< of the latest question
    QList<UsageAlert> alerts;
    QList<Usage::Day> days; ///< of this period, oldest first
    QList<UsageMonth> months; ///< oldest first
    bool ownDays = false; ///< counted on this computer: the server keeps no list of days
    bool ownMonths = false;
    std::optional<UsageForecast> forecast;
    std::optional<QList<Plan>> plans; ///< absent: not asked yet, or this server names none
    bool sells = true; ///< false once it said that it has no shop
    std::optional<int> rateLimit; ///< requests a minute, as told last
    std::optional<int> rateLeft;
};

/// The account on one server: asks for usage, alerts, history and plans, keeps what was counted in
/// the store, buys a plan. Whatever is asked ends with one signal; what is asked again while an
/// answer is under way is not asked twice.
class ServerAccount : public QObject
{
    Q_OBJECT

public:
    ServerAccount(HttpClient &http, ScanStore &store, Server server, EndpointSource source,
                  QObject *parent = nullptr);
    ~ServerAccount() override;

    const Server &server() const { return m_server; }
    /// The same server, edited: its name, what is known of it, how it is reached.
    void setServer(const Server &server, EndpointSource source);
    const AccountState &state() const { return m_state; }
    QUrl base() const; ///< where it was reached last; what its links are judged by

    /// What it answered last, from the store: neither the server nor the key store is asked.
    /// Nothing when the counts began anew since, or when an answer is there already.
    void recall();
    void note(const Usage &usage); ///< an answer that somebody else was given just now
    void refresh(); ///< all of it
    void refreshUsage(); ///< only what a meter shows
    void refreshAnew(); ///< all of it with another key: an answer under way is to the old one

    /// Ends with checkoutReady or checkoutFailed. A price id that is given is sent in place of the
    /// plan.
    void checkout(const QString &plan, const QString &priceId);
    void openPortal(); ///< ends with portalReady or portalFailed
    bool isBuying() const { return m_buying; }

Q_SIGNALS:
    void changed();
    void planChanged(const QString &plan); ///< to another one than the last answer had
    void checkoutReady(const Checkout &checkout);
    void checkoutFailed(const QString &plan, const Error &error);
    void portalReady(const QUrl &address);
    void portalFailed(const Error &error);

private:
    enum class Depth { UsageOnly, All };

    void ask(Depth depth);
    void askUsage();
    void takeAnswer(const Result<Usage> &usage);
    void takeUsage(const Usage &usage);
    void takeRemembered(const UsageAnswer &answer);
    void keep();
    void keepAnswer();
    void readSnapshots();
    void askForRest();
    bool asksAgain(); ///< because of refreshAnew(): what came is nothing to go by
    void showOwnHistory();
    void failed(const Error &error);
    void withApi(const std::function<void(NatApi &)> &ask,
                 const std::function<void(Error)> &failed);
    void noteShop(const Error &error);

    HttpClient &m_http;
    ScanStore &m_store;
    Server m_server;
    EndpointSource m_source;
    Endpoint m_endpoint; ///< of the latest question; its key is in memory only
    std::unique_ptr<NatApi> m_api;
    AccountState m_state;
    QList<UsageSnapshot> m_snapshots; ///< of this server, oldest first
    Depth m_depth = Depth::UsageOnly;
    bool m_again = false; ///< what is under way is asked once more
    bool m_buying = false;
};
