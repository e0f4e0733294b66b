// SPDX-License-Identifier: GPL-3.0-or-later
// engineowner PROGRAM FOLDER [ADDRESS] : starts an engine as the window does, and a scan if there
// is something to scan, prints the engine's process id and waits to be killed.
#include "app/api/natapi.h"
#include "app/net/httpclient.h"
#include "app/scan/engineprocess.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void startScan(HttpClient &http, const Endpoint &endpoint, const QString &address)
{
    ScanRequest request;
    request.url = QUrl(address);
    NatApi(http, endpoint).startScan(request, &http, [](const Result<ScanStarted> &started) {
        if (!started)
            QCoreApplication::exit(1);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    HttpClient http;
    EngineProcess engine(
        {.program = arguments.value(1), .dataDir = arguments.value(2), .browser = {}});
    engine.holdFor(&application);
    engine.endpoint(&application, [&](const Result<Endpoint> &endpoint) {
        if (!endpoint)
            return QCoreApplication::exit(1);
        std::printf("%lld\n", static_cast<long long>(engine.processId()));
        std::fflush(stdout);
        if (arguments.size() > 3)
            startScan(http, *endpoint, arguments.at(3));
    });
    return QCoreApplication::exec();
}
