// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/networkchoice.h"

#include "app/config/settings.h"
#include "app/net/httpclient.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

const Setting<QString> ProxyKind {"network/proxy", u"system"_s}; ///< a word of ProxyWords
const Setting<QString> ProxyHost {"network/proxy-host", {}};
const Setting<int> ProxyPort {"network/proxy-port", 0};
const Setting<QString> ProxyUser {"network/proxy-user", {}};
const Setting<QStringList> CaFiles {"network/ca-files", {}};

const QString ProxySecret = u"proxy"_s; ///< name of the entry in Secrets
constexpr int HighestPort = 65535;
constexpr qint64 LargestCaFile = 1024 * 1024;

using Proxy = NetworkProfile::Proxy;
constexpr std::array ProxyWords {
    std::pair(Proxy::System, "system"_L1),
    std::pair(Proxy::None, "none"_L1),
    std::pair(Proxy::Http, "http"_L1),
    std::pair(Proxy::Socks5, "socks5"_L1),
};

Proxy proxyKindOf(const QString &word)
{
    const auto *found = std::find_if(ProxyWords.begin(), ProxyWords.end(),
                                     [&](const auto &pair) { return word == pair.second; });
    return found == ProxyWords.end() ? Proxy::System : found->first;
}

QString proxyWordOf(Proxy kind)
{
    const auto *found = std::find_if(ProxyWords.begin(), ProxyWords.end(),
                                     [kind](const auto &pair) { return kind == pair.first; });
    return found->second;
}

} // namespace

CaFile readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestCaFile)
        return {path, {}};
    return {path, QSslCertificate::fromData(file.read(LargestCaFile), QSsl::Pem)};
}

NetworkChoice::NetworkChoice(Settings &settings, Secrets &secrets, HttpClient &http,
                             QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_http(http),
      m_proxy({.proxy = proxyKindOf(settings.get(ProxyKind)),
               .proxyHost = settings.get(ProxyHost),
               .proxyPort = quint16(std::clamp(settings.get(ProxyPort), 0, HighestPort)),
               .proxyUser = settings.get(ProxyUser)})
{
    useCaFiles(m_settings.get(CaFiles));
}

void NetworkChoice::setProxy(const NetworkProfile &proxy)
{
    m_settings.set(ProxyKind, proxyWordOf(proxy.proxy));
    m_settings.set(ProxyHost, proxy.proxyHost);
    m_settings.set(ProxyPort, int(proxy.proxyPort));
    m_settings.set(ProxyUser, proxy.proxyUser);
    useProxy(proxy);
}

void NetworkChoice::setPassword(const QByteArray &password, QObject *context,
                                Handler<Secrets::Kept> handler)
{
    applyWith(password);
    m_secrets.write(ProxySecret, password, context, std::move(handler));
}

void NetworkChoice::setCaFiles(const QStringList &paths)
{
    m_settings.set(CaFiles, paths);
    useCaFiles(paths);
}

void NetworkChoice::useProxy(const NetworkProfile &proxy)
{
    m_proxy = proxy;
    apply();
}

void NetworkChoice::useCaFiles(const QStringList &paths)
{
    m_caFiles.clear();
    for (const QString &path : paths)
        m_caFiles.append(readCaFile(path));
    apply();
}

void NetworkChoice::apply()
{
    const bool own = m_proxy.proxy == Proxy::Http || m_proxy.proxy == Proxy::Socks5;
    if (!own || m_proxy.proxyUser.isEmpty())
        return applyWith({});
    m_http.holdForProfile();
    m_secrets.read(ProxySecret, this, [this](const Result<QByteArray> &password) {
        // Without it the proxy refuses, and says so: nothing is gained by waiting.
        applyWith(password ? *password : QByteArray());
    });
}

void NetworkChoice::applyWith(const QByteArray &password)
{
    NetworkProfile profile = m_proxy;
    profile.proxyPassword = password;
    for (const CaFile &file : m_caFiles)
        profile.extraCa += file.certificates;
    m_http.setProfile(profile);
}
