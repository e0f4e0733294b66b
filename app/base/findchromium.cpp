// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/findchromium.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

// Debian's /usr/bin/chromium is a script that adds flags of its own; the real binary comes first.
const QStringList &usualPlaces()
{
    static const QStringList places {
        u"/usr/lib/chromium/chromium-headless-shell"_s,
        u"/usr/lib/chromium/chromium"_s,
        u"chromium-headless-shell"_s,
        u"chromium"_s,
        u"google-chrome"_s,
    };
    return places;
}

QString executable(const QString &nameOrPath)
{
    if (!nameOrPath.contains(u'/'))
        return QStandardPaths::findExecutable(nameOrPath);
    const QFileInfo file(nameOrPath);
    return file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString();
}

} // namespace

Result<QString> findChromium(const QString &wanted)
{
    const QString named = wanted.isEmpty() ? qEnvironmentVariable("NAT_CHROME") : wanted;
    const QStringList candidates = named.isEmpty() ? usualPlaces() : QStringList {named};
    for (const QString &candidate : candidates) {
        const QString found = executable(candidate);
        if (!found.isEmpty())
            return found;
    }
    return Error {.kind = ErrorKind::BrowserMissing, .detail = candidates.join(u'\n')};
}
