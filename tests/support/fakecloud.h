// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/net/httpserver.h"
#include "tests/support/fakeaccount.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

/// NAT Cloud in its documented dialect for tests and for people: keys, quotas and rates are
/// checked, scans go on with every poll, answers have the documented shapes. Its JSON is written by
/// hand, not by our own writers, so that it says what the contract says.
class FakeCloud : public QObject
{
    Q_OBJECT

public:
    explicit FakeCloud(QObject *parent = nullptr);

    bool listen(quint16 port = 0) { return m_server.listen(QHostAddress::LocalHost, port); }
    QUrl base() const; ///< http://127.0.0.1:port/api/v1
    quint16 port() const { return m_server.port(); }
    /// With what is known of it, so that nobody asks first.
    Endpoint endpoint() const { return {base(), m_key, {Dialect::Documented, {}, m_features}}; }
    Endpoint unknownEndpoint() const { return {base(), m_key}; }
    QByteArray key() const { return m_key; }

    /// How often a scan is asked about, by itself or in the list, until it has ended.
    void setPolls(int polls) { m_polls = polls; }
    void setHasList(bool has) { m_hasList = has; } ///< else GET /scans is 404
    void setListsTargets(bool lists) { m_listsTargets = lists; }
    /// One that somebody else started. Returns its id.
    QString addScan(const QString &target, const QString &word = QStringLiteral("running"));
    void setCanCancel(bool can) { m_canCancel = can; } ///< else DELETE /scan/{id} is 405
    void setEnd(const QString &word) { m_end = word; } ///< completed, failed, timed_out, …
    FakeAccount &account() { return m_account; } ///< plan, quotas, limits, shop
    void setQuota(int used, int limit) { m_account.setQuota(used, limit); }
    void setKey(const QByteArray &key) { m_key = key; } ///< the old one is refused from now on
    void setVersion(const QString &version) { m_version = version; }
    void setResults(const QJsonObject &results) { m_results = results; }
    /// + features of our engine, told by /health and served: "captures", "progress".
    void setFeatures(const QStringList &features) { m_features = features; }
    /// A picture that the results name and that can be fetched. Returns its sha256.
    QString addCapture(const QByteArray &png, const QString &url, const QSize &pixels);

    /// Served at /pictures/{name} to whoever has the key: a picture, or what else comes there.
    void addPicture(const QString &name, const ServerResponse &answer)
    {
        m_comparisonPictures.insert(name, answer);
    }

    /// Requests whose path holds `part` are answered with this status, `times` times.
    void failWith(int status, const QString &part = {}, int times = 1'000'000);
    void stopFailing() { m_failure = {}; }
    void answerAfter(std::chrono::milliseconds delay) { m_delay = delay; }

    /// Requests so far, as "POST /scan", in order.
    QStringList seen() const { return m_seen; }
    /// Hears of every request and the status of its answer.
    void setLog(std::function<void(const QString &, int)> log) { m_log = std::move(log); }
    const QJsonObject &lastStart() const { return m_lastStart; }

private:
    struct Scan
    {
        QString id;
        QString createdAt;
        QString target;
        QString word = QStringLiteral("running");
        int polls = 0;
    };
    struct Failure
    {
        int status = 0;
        QString part;
        int left = 0;
    };
    using Answer = std::function<ServerResponse(const ServerRequest &)>;
    using Member = ServerResponse (FakeCloud::*)(const ServerRequest &);
    enum class Access { Open, WithKey };

    void addRoutes();
    void route(const QByteArray &verb, const QString &path, Member answer,
               Access access = Access::WithKey);
    void route(const QByteArray &verb, const QString &path, const Answer &answer, Access access);
    ServerResponse answerTo(const ServerRequest &request, const Answer &answer, Access access);

    ServerResponse description(const ServerRequest &request);
    ServerResponse health(const ServerRequest &request);
    ServerResponse start(const ServerRequest &request);
    ServerResponse status(const ServerRequest &request);
    ServerResponse results(const ServerRequest &request);
    ServerResponse exported(const ServerRequest &request);
    ServerResponse rootCauses(const ServerRequest &request);
    ServerResponse badges(const ServerRequest &request);
    ServerResponse badge(const ServerRequest &request);
    ServerResponse comparisonPicture(const ServerRequest &request);
    ServerResponse capture(const ServerRequest &request);
    ServerResponse cancel(const ServerRequest &request);
    ServerResponse list(const ServerRequest &request);
    void addAccountRoutes();
    int running() const;
    Scan *scanOf(const ServerRequest &request);
    void goOn(Scan &scan) const;
    QJsonObject resultsOf(const Scan &scan) const;

    HttpServer m_server;
    QByteArray m_key = "nat_pk_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    QList<Scan> m_scans; ///< oldest first
    QJsonObject m_results;
    QHash<QString, QByteArray> m_pictures; ///< sha256 → PNG
    QHash<QString, ServerResponse> m_comparisonPictures; ///< by name
    QStringList m_features;
    QStringList m_seen;
    std::function<void(const QString &, int)> m_log;
    QJsonObject m_lastStart;
    QString m_end = QStringLiteral("completed");
    Failure m_failure;
    std::chrono::milliseconds m_delay {0};
    bool m_canCancel = true;
    bool m_hasList = true;
    bool m_listsTargets = true;
    FakeAccount m_account;
    QString m_version = QStringLiteral("2026.11");
    int m_polls = 3;
};
