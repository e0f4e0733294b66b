// SPDX-License-Identifier: GPL-3.0-or-later
// FakeCloud for people: point the unmodified program at the address this prints.
#include "tests/support/fakecloud.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A NAT Cloud for trying things out, on loopback."_s);
    parser.addHelpOption();
    parser.addOption({u"port"_s, u"Port to listen on."_s, u"number"_s, u"0"_s});
    parser.addOption(
        {u"polls"_s, u"Status requests until a scan has ended."_s, u"number"_s, u"5"_s});
    parser.addOption({u"scans"_s, u"Scans that run there already."_s, u"number"_s, u"0"_s});
    parser.addOption({u"rate"_s, u"Requests a minute that it takes."_s, u"number"_s, u"10000"_s});
    parser.addOption({u"log"_s, u"File that gets a line for each request."_s, u"file"_s});
    parser.process(application);

    FakeCloud cloud;
    cloud.setPolls(parser.value(u"polls"_s).toInt());
    cloud.account().setQuota(0, 1'000'000);
    cloud.account().setRateLimit(parser.value(u"rate"_s).toInt());
    for (int i = 0; i < parser.value(u"scans"_s).toInt(); ++i)
        cloud.addScan(u"https://shop%1.example.com/"_s.arg(i));
    QFile log(parser.value(u"log"_s));
    if (parser.isSet(u"log"_s) && log.open(QIODevice::WriteOnly | QIODevice::Append))
        cloud.setLog([&log](const QString &request, int status) {
            log.write(request.toUtf8() + ' ' + QByteArray::number(status) + '\n');
            log.flush();
        });
    if (!cloud.listen(parser.value(u"port"_s).toUShort())) {
        std::fputs("the port cannot be had\n", stderr);
        return 2;
    }
    std::printf("address %s\nkey     %s\n", qPrintable(cloud.base().toString()),
                cloud.key().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
