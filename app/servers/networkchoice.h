// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/config/secrets.h"
#include "app/net/networkprofile.h"

#include <QObject>
#include <QStringList>

class HttpClient;
class Settings;

/// A file of certificates (PEM) as it was found when it was read last.
struct CaFile
{
    QString path;
    QList<QSslCertificate> certificates; ///< empty: there is none in it, or it can't be read
};

CaFile readCaFile(const QString &path); ///< reads at most 1 MB

/// How the person wants the network to be reached, kept in the settings; the password of the proxy
/// only in Secrets. What is chosen holds at once, for everything that `http` sends.
class NetworkChoice : public QObject
{
    Q_OBJECT

public:
    NetworkChoice(Settings &settings, Secrets &secrets, HttpClient &http,
                  QObject *parent = nullptr);

    /// Without certificates and password.
    const NetworkProfile &proxy() const { return m_proxy; }
    const QList<CaFile> &caFiles() const { return m_caFiles; }

    void setProxy(const NetworkProfile &proxy); ///< its password stays as it is
    void setPassword(const QByteArray &password, QObject *context, Handler<Secrets::Kept> handler);
    void setCaFiles(const QStringList &paths);

    /// For this run of the program only; nothing is written down.
    void useProxy(const NetworkProfile &proxy);
    void useCaFiles(const QStringList &paths);

private:
    void apply();
    void applyWith(const QByteArray &password);

    Settings &m_settings;
    Secrets &m_secrets;
    HttpClient &m_http;
    NetworkProfile m_proxy; ///< without certificates and password
    QList<CaFile> m_caFiles;
};
