// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/networkoption.h"

#include "app/cli/commandline.h"
#include "app/services.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ProxyOption = u"proxy"_s;
const QString CaOption = u"ca-file"_s;

bool isProxy(const QUrl &url)
{
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    return known && !url.host().isEmpty() && url.port() > 0;
}

std::optional<QString> proxyMistake(const QUrl &url)
{
    if (!isProxy(url))
        return CommandLine::tr("--proxy takes an address as http://name:port or "
                               "socks5://name:port.");
    if (!url.userInfo().isEmpty())
        return CommandLine::tr("--proxy takes no password. Save it in the settings of the window.");
    return {};
}

} // namespace

std::optional<QString> networkMistake(const CommandLine &line, const Server &server)
{
    for (const QString &option : {ProxyOption, CaOption}) {
        if (line.isSet(option) && server.isLocal())
            return CommandLine::tr("--%1 on this computer is not part of this version yet.")
                .arg(option);
    }
    if (line.isSet(CaOption) && readCaFile(line.value(CaOption)).certificates.isEmpty())
        return CommandLine::tr("There is no certificate (PEM) in the file of --ca-file.");
    return line.isSet(ProxyOption) ? proxyMistake(QUrl(line.value(ProxyOption))) : std::nullopt;
}

void applyNetwork(const CommandLine &line, Services &services)
{
    if (line.isSet(ProxyOption)) {
        const QUrl url(line.value(ProxyOption));
        services.network.useProxy({.proxy = url.scheme() == "socks5"_L1
                                       ? NetworkProfile::Proxy::Socks5
                                       : NetworkProfile::Proxy::Http,
                                   .proxyHost = url.host(),
                                   .proxyPort = quint16(url.port())});
    }
    if (line.isSet(CaOption))
        services.network.useCaFiles({line.value(CaOption)});
}
