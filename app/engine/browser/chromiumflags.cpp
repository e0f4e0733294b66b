// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/chromiumflags.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QStringList chromiumArguments(const QString &profile)
{
    QStringList arguments {
        u"--headless=new"_s,
        u"--remote-debugging-pipe"_s,
        u"--user-data-dir="_s + profile,
        u"--disable-gpu"_s,
        u"--disable-quic"_s,
        u"--no-first-run"_s,
        u"--no-default-browser-check"_s,
        u"--disable-background-networking"_s,
        u"--disable-component-update"_s,
        u"--disable-sync"_s,
        u"--disable-default-apps"_s,
        u"--disable-extensions"_s,
        u"--disable-dev-shm-usage"_s,
        u"--disable-breakpad"_s,
        u"--disable-crash-reporter"_s,
        u"--disable-domain-reliability"_s,
        u"--disable-client-side-phishing-detection"_s,
        u"--disable-hang-monitor"_s,
        u"--disable-prompt-on-repost"_s,
        u"--disable-popup-blocking"_s,
        u"--disable-background-timer-throttling"_s,
        u"--disable-backgrounding-occluded-windows"_s,
        u"--disable-renderer-backgrounding"_s,
        u"--disable-ipc-flooding-protection"_s,
        u"--metrics-recording-only"_s,
        u"--password-store=basic"_s,
        u"--use-mock-keychain"_s,
        u"--mute-audio"_s,
        u"--hide-scrollbars"_s,
        u"--force-color-profile=srgb"_s,
        u"--font-render-hinting=none"_s,
        // A page that allocates without end dies alone and soon.
        u"--js-flags=--max-old-space-size=512"_s,
        // Frames of other sites stay in the page's process, where axe and the screenshot reach
        // them. Each scan has a context of its own, so there is no other site's data to protect.
        u"--disable-site-isolation-trials"_s,
        u"--disable-features=IsolateOrigins,site-per-process,Translate,OptimizationHints,"
        u"MediaRouter,"
        "DialMediaRouteProvider,InterestFeedContentSuggestions,"
        "CertificateTransparencyComponentUpdater,AutofillServerCommunication,HttpsUpgrades,"
        "BackForwardCache"_s,
    };
    // Chromium refuses its sandbox to root, e.g. in a container.
    if (isRoot())
        arguments << u"--no-sandbox"_s;
    arguments << u"about:blank"_s;
    return arguments;
}

QProcessEnvironment chromiumEnvironment(const QString &profile)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("NAT_"_L1) || name.startsWith("DBUS_"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, profile);
    environment.insert(u"TMPDIR"_s, profile);
    environment.insert(u"XDG_CONFIG_HOME"_s, profile + "/config"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, profile + "/cache"_L1);
    environment.insert(u"XDG_DATA_HOME"_s, profile + "/data"_L1);
    return environment;
}
