// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

/// How everything in this program reaches the network.
struct NetworkProfile
{
    enum class Proxy {
        System, ///< what the system or its environment says, scripts (PAC) included
        None,
        Http, ///< CONNECT for https
        Socks5, ///< names are looked up by the proxy
    };

    Proxy proxy = Proxy::System;
    QString proxyHost = {}; ///< Http and Socks5
    quint16 proxyPort = 0;
    QString proxyUser = {}; ///< empty: it asks for none
    QByteArray proxyPassword = {}; ///< memory only
    QList<QSslCertificate> extraCa = {}; ///< trusted beside the system's
};
