// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/filepath.h"

#include "app/words/enumwords.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

QString filePathText(const QString &path)
{
    QString shown = QDir::cleanPath(path);
#ifdef Q_OS_UNIX
    const QString home = QDir::homePath();
    if (home.size() > 1 && (shown == home || shown.startsWith(home + u'/')))
        shown.replace(0, home.size(), u'~');
#endif
    return isolated(QDir::toNativeSeparators(shown));
}
