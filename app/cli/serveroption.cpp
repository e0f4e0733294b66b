// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serveroption.h"

#include "app/cli/commandline.h"
#include "app/servers/serveraddress.h"
#include "app/servers/serverlist.h"

using namespace Qt::Literals::StringLiterals;

std::variant<Server, QString> serverFrom(const CommandLine &line, const QList<Server> &saved)
{
    const QString word = line.isSet(u"server"_s) ? line.value(u"server"_s) : u"local"_s;
    if (word == "local"_L1)
        return Server {.id = u"local"_s, .name = CommandLine::tr("This computer"), .address = {}};
    if (const std::optional<Server> known = serverNamed(saved, word))
        return *known;
    const Result<QUrl> address = serverAddressFrom(word);
    if (!address || !word.contains("://"_L1))
        return CommandLine::tr("--server takes “local”, the name of a saved server or the address "
                               "of one. There is no “%1”.")
            .arg(word.left(200));
    if (travelsInClear(*address))
        return CommandLine::tr("The key would travel unencrypted to %1. Use https.")
            .arg(address->host());
    return Server {.id = address->toString(), .name = address->host(), .address = *address};
}
