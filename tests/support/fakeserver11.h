// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/net/httpserver.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// The server people host themselves, as it was seen to answer (nat-engine 1.1.14), with its
/// oddities: for what the real one cannot be brought to do in a test. Every scan ends with its
/// second poll.
class FakeServer11 : public QObject
{
    Q_OBJECT

public:
    explicit FakeServer11(QObject *parent = nullptr);

    bool listen() { return m_server.listen(); }
    QUrl base() const;
    Endpoint endpoint() const
    {
        return {base(), "any", {Dialect::Server11, QStringLiteral("1.1.14"), {}}};
    }
    Endpoint unknownEndpoint() const { return {base(), "any"}; }

    void setHasDescription(bool has) { m_hasDescription = has; } ///< /openapi.json
    void setEnd(const QString &word) { m_end = word; } ///< of every scan
    void refuse(const QString &path, int status) { m_refused.insert(path, status); }
    void setTargetIsDown(bool down) { m_targetIsDown = down; }
    void setHasAccounts(bool has) { m_hasAccounts = has; } ///< and so causes of failures

    QStringList seen() const { return m_seen; } ///< "POST /scan", in order
    QByteArray lastBody() const { return m_lastBody; } ///< of the last start
    QByteArray lastType() const { return m_lastType; }

private:
    struct Scan
    {
        QString word = QStringLiteral("pending");
        int polls = 0;
    };
    using Answer = std::function<ServerResponse(const ServerRequest &)>;

    void route(const QByteArray &verb, const QString &path, const Answer &answer);
    ServerResponse start(const ServerRequest &request, const QString &prefix);
    ServerResponse results(const ServerRequest &request);
    ServerResponse securityReport(const ServerRequest &request);
    ServerResponse list(const QString &prefix);
    ServerResponse rootCauses(const ServerRequest &request) const;
    static ServerResponse badges();
    static ServerResponse badge(const ServerRequest &request);
    void step(Scan &scan) const;
    QJsonObject row(const QString &id, const Scan &scan) const;

    HttpServer m_server;
    QHash<QString, Scan> m_scans;
    QStringList m_order;
    QStringList m_seen;
    QHash<QString, int> m_refused;
    QByteArray m_lastBody;
    QByteArray m_lastType;
    QString m_end = QStringLiteral("completed");
    bool m_hasDescription = true;
    bool m_targetIsDown = false;
    bool m_hasAccounts = false;
};
