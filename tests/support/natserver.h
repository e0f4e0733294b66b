// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"

#include <QProcess>
#include <QTemporaryDir>

/// The real NAT server (PyPI nat-engine) as another process on loopback, one for each group of
/// cases: after its first anomaly a process fails every further scan. Ends with this object.
class NatServer
{
public:
    ~NatServer();

    /// Why there is none, empty when there is: no network when its environment was to be made.
    static QString unavailable();

    /// `settings`: its environment variables, such as NAT_RATE_LIMIT. Returns at once.
    void start(const QMap<QString, QString> &settings);
    bool waitUntilReady(); ///< turns the event loop; false after a minute
    QByteArray output();

    QUrl base() const; ///< http://127.0.0.1:port/api/v1
    Endpoint endpoint(const QByteArray &key = {}) const { return {base(), key}; }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    quint16 m_port = 0;
};
