// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshots.h"

#include <QDir>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

void keepScreenshot(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    const QString folder = qEnvironmentVariable("NAT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    if (!picture.save(QDir(folder).filePath(name + u".png"_s)))
        qWarning("cannot write %s to %s", qPrintable(name), qPrintable(folder));
}
