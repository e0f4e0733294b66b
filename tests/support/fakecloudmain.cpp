// SPDX-License-Identifier: GPL-3.0-or-later
// FakeCloud for people: point the unmodified program at the address this prints.
#include "tests/support/fakecloud.h"

#include <QCommandLineParser>
#include <QCoreApplication>

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
    parser.process(application);

    FakeCloud cloud;
    cloud.setPolls(parser.value(u"polls"_s).toInt());
    if (!cloud.listen(parser.value(u"port"_s).toUShort())) {
        std::fputs("the port cannot be had\n", stderr);
        return 2;
    }
    std::printf("address %s\nkey     %s\n", qPrintable(cloud.base().toString()),
                cloud.key().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
