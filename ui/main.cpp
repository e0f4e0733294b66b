// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/version.h"
#include "app/cli/cli.h"
#include "ui/application.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"nat-desktop"_s);
    QCoreApplication::setApplicationVersion(u"" NAT_VERSION ""_s);

    // Looked at before there is an application, since a command must not need a display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (isCommand(arguments)) {
        const QCoreApplication application(argc, argv);
        return runCommand(arguments);
    }
    return runWindow(argc, argv, arguments.value(1));
}
