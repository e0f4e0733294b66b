// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

/// The bundled sample website: a small shop with deliberate faults (samplefaults.h). Pages are the
/// files below resources/sample/site; for the second look those in resources/sample/site-changed
/// take their place. `<!-- include x -->` pulls in a file of partials/, `{{origin}}` becomes the
/// address the site is served at.
class SampleSite : public QObject
{
    Q_OBJECT

public:
    explicit SampleSite(bool changed, QObject *parent = nullptr);

    /// On 127.0.0.1; port 0 takes a free one. False when it cannot be had: see errorString().
    bool listen(quint16 port);
    QString errorString() const { return m_server.errorString(); }
    QUrl url() const; ///< http://127.0.0.1:port/

private:
    void addPages();
    void addFiles();
    void addOddities();
    QByteArray file(const QString &name) const; ///< null when there is none
    ServerResponse page(const QString &name, int status = 200) const;
    ServerResponse asset(const QString &name) const; ///< 404 for an empty name

    bool m_changed;
    HttpServer m_server;
};
