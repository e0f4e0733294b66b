// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

/// One request on its way: collects the body within its bounds and turns the end of the reply into
/// one Result. A child of the reply, which is a child of the asker, so that it goes with both.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkReply *reply, const HttpRequest &request, Handler<HttpResponse> handler);

private:
    void judgeCertificate(const QList<QSslError> &errors);
    void collect();
    void take(const QByteArray &piece);
    bool isSaved() const;
    void conclude();
    Result<HttpResponse> result();
    Error failure() const;
    bool isCutShort() const;

    QNetworkReply *m_reply;
    Handler<HttpResponse> m_handler;
    QByteArray m_verb;
    qint64 m_maxBody;
    QByteArray m_pinned;
    QByteArray m_body;
    QString m_tlsCode; ///< why the certificate was refused
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::shared_ptr<QIODevice> m_saveTo;
    qint64 m_received = 0; ///< bytes of the body, decoded
    bool m_unsaved = false; ///< saveTo took no more
    bool m_tooLarge = false;
    bool m_late = false;
};
