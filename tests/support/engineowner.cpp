// SPDX-License-Identifier: GPL-3.0-or-later
// engineowner PROGRAM FOLDER : starts an engine as the window does, prints its process id and waits
// to be killed.
#include "app/scan/engineprocess.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    EngineProcess engine(
        {.program = arguments.value(1), .dataDir = arguments.value(2), .browser = {}});
    engine.endpoint(&application, [&engine](const Result<Endpoint> &endpoint) {
        if (!endpoint)
            return QCoreApplication::exit(1);
        std::printf("%lld\n", static_cast<long long>(engine.processId()));
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}
