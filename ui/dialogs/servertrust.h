// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/certificateprobe.h"

#include <QWidget>

#include <memory>

class FactsGrid;
class HttpClient;
class QLabel;
class QPushButton;

/// The certificate of a server that is not trusted by itself: shows who made it for whom, and lets
/// the person trust exactly this one, for this server only. Hidden while there is nothing to say.
class ServerTrust : public QWidget
{
    Q_OBJECT

public:
    explicit ServerTrust(const HttpClient &http, QWidget *parent = nullptr);
    ~ServerTrust() override;

    void look(const QUrl &server); ///< asks it for its certificate, and shows that
    void hideCertificate();

    QByteArray pinned() const { return m_pinned; } ///< SHA-256; empty: none is trusted
    void setPinned(const QByteArray &sha256);

Q_SIGNALS:
    void pinnedChanged(); ///< by the person
    void resized(); ///< it needs more room, or less

protected:
    void changeEvent(QEvent *event) override;

private:
    void seen(const Result<ShownCertificates> &shown);
    void decide();
    void showParts();

    const HttpClient &m_http;
    std::unique_ptr<CertificateProbe> m_probe;
    QByteArray m_pinned;
    QList<QSslCertificate> m_chain; ///< as it is shown; empty: none is
    bool m_unseen = false; ///< it could not be asked for its certificate
    QLabel *m_title;
    FactsGrid *m_facts;
    QPushButton *m_button;
};
