// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/version.h"
#include "app/engine/engineserver.h"
#include "app/engine/keyfile.h"
#include "app/engine/lifeline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Usage = 3;

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "nat-engine-local: %s\n", qPrintable(sentence));
    return Usage;
}

struct Arguments
{
    QString data;
    QString keyFile;
    QString browser;
    quint16 port = 0;
    Allowance::Limits limits;
};

/// 0 when it is not given, −1 when it is no number.
int numberOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return 0;
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    return ok && number > 0 ? number : -1;
}

/// Nothing when it has said what is wrong.
std::optional<Arguments> parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Scans websites for a program that speaks the NAT API to it on 127.0.0.1.\n"
        "Started by another program it reads a key from the first line of stdin, prints "
        "{\"port\":N} "
        "and ends when stdin closes. With --key-file it stands alone."_s);
    const QCommandLineOption data(u"data"_s, u"Folder to keep running scans in."_s, u"DIR"_s);
    const QCommandLineOption port(u"port"_s, u"Port to listen on; a free one by default."_s,
                                  u"N"_s);
    const QCommandLineOption keyFile(
        u"key-file"_s, u"File with the key, readable by its owner only."_s, u"FILE"_s);
    const QCommandLineOption browser(u"browser"_s, u"Chromium to use."_s, u"PATH"_s);
    const QCommandLineOption rate(u"rate-limit"_s, u"Requests a minute; any number by default."_s,
                                  u"N"_s);
    const QCommandLineOption quota(u"scan-quota"_s, u"Scans a month; any number by default."_s,
                                   u"N"_s);
    parser.addOptions({data, port, keyFile, browser, rate, quota});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    bool isNumber = true;
    const uint number = parser.isSet(port) ? parser.value(port).toUInt(&isNumber) : 0;
    if (!parser.isSet(data) || !isNumber || number > 65535
        || !parser.positionalArguments().isEmpty()) {
        refuse(u"--data DIR is needed, and --port is a number up to 65535; see --help"_s);
        return {};
    }
    const Allowance::Limits limits {.requestsPerMinute = numberOf(parser, rate),
                                    .scansPerMonth = numberOf(parser, quota)};
    if (limits.requestsPerMinute < 0 || limits.scansPerMonth < 0) {
        refuse(u"--rate-limit and --scan-quota take a number from 1 on; see --help"_s);
        return {};
    }
    return Arguments {.data = parser.value(data),
                      .keyFile = parser.value(keyFile),
                      .browser = parser.value(browser),
                      .port = static_cast<quint16>(number),
                      .limits = limits};
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(S_IRWXG | S_IRWXO); // what pages show is nobody else's, whatever writes it
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"nat-engine-local"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NAT_VERSION));
    const std::optional<Arguments> arguments = parse(application);
    if (!arguments)
        return Usage;
    const bool alone = !arguments->keyFile.isEmpty();
    const Result<QByteArray> key = alone ? readKeyFile(arguments->keyFile) : readKeyFromStarter();
    if (!key)
        return refuse(u"no key: "_s + key.error().detail);

    EngineServer server({.dataDir = arguments->data,
                         .key = *key,
                         .browser = {.program = arguments->browser},
                         .port = arguments->port,
                         .limits = arguments->limits});
    const Result<quint16> port = server.listen();
    if (!port)
        return refuse(port.error().detail);
    std::printf("{\"port\":%d}\n", int(*port));
    std::fflush(stdout);
    const Lifeline lifeline(!alone);
    return QCoreApplication::exec();
}
