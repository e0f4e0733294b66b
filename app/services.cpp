// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QSettings> openSettings(const QString &file)
{
    if (file.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                           u"nat-desktop"_s, u"nat-desktop"_s);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace

Services::Services(const Options &options)
    : settingsFile(openSettings(options.settingsFile)), settings(*settingsFile), servers(settings),
      network(settings, secrets, http), store(options.dataDir),
      engine({.program = options.engineProgram,
              .dataDir = options.dataDir,
              .browser = settings.get(BrowserPath)}),
      scanner(http, limiters, engine, secrets, store, options.poll), accounts(http, store, settings)
{
    QObject::connect(&scanner, &Scanner::described, &servers, &ServerList::setFacts);
    scanner.setServers([this](const QString &id) { return servers.byId(id); });
    QObject::connect(&servers, &ServerList::changed, &scanner, &Scanner::serversChanged);
}

QString Services::defaultDataDir()
{
    const QString named = qEnvironmentVariable("NAT_DATA_DIR");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/nat-desktop"_s;
}
