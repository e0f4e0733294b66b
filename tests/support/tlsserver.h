// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslCertificate>
#include <QUrl>

class QSslServer;

/// An https server on loopback with a certificate of its own making, for localhost and 127.0.0.1.
/// Answers everything with 200 and a short text.
class TlsServer : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(QObject *parent = nullptr);

    /// Empty when it runs, else why it cannot (the test is then skipped with this reason).
    QString problem() const { return m_problem; }
    QUrl url() const; ///< https://127.0.0.1:port/
    QSslCertificate certificate() const { return m_certificate; }

private:
    void makeCertificate();

    QSslServer *m_server;
    QSslCertificate m_certificate;
    QString m_problem;
};
