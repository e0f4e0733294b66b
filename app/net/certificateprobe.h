// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

class HttpClient;

/// What a server shows when it is asked for its certificate.
struct ShownCertificates
{
    QList<QSslCertificate> chain; ///< its own first
    bool trusted = false; ///< nothing is wrong with it
};

/// Looks at the certificates of a server that requests are not sent to because of them. Only the
/// handshake happens: not a byte of a request. Ends with exactly one `finished`, never inside
/// start(); deleting it ends it without one.
class CertificateProbe : public QObject
{
    Q_OBJECT

public:
    /// On the way that `http` would take.
    CertificateProbe(const HttpClient &http, const QUrl &url, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const Result<ShownCertificates> &shown);

private:
    void see();
    void end(const Result<ShownCertificates> &shown);

    QUrl m_url;
    QSslSocket m_socket;
    QTimer m_deadline;
    ShownCertificates m_shown;
    bool m_ended = false;
};
