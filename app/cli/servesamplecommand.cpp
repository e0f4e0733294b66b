// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servesamplecommand.h"

#include "app/cli/commandline.h"
#include "app/cli/exitcode.h"
#include "app/cli/stopsignals.h"
#include "app/cli/terminal.h"
#include "app/sample/sampleservers.h"

using namespace Qt::Literals::StringLiterals;

namespace {

CommandLine serveSampleLine()
{
    return CommandLine({
        .name = u"serve-sample"_s,
        .operands = {},
        .purpose
        = CommandLine::tr("Serve the sample website and the sample API on 127.0.0.1, until "
                          "stopped with Ctrl-C."),
        .options = {{u"port"_s,
                     CommandLine::tr("Port of the website; the API takes the next one. "
                                     "Without it two free ones are taken."),
                     u"N"_s},
                    {u"changed"_s,
                     CommandLine::tr("Serve the second look: some faults mended, some new, and "
                                     "visible changes.")}},
    });
}

} // namespace

int runServeSample(const QStringList &arguments)
{
    CommandLine line = serveSampleLine();
    if (const std::optional<int> code = line.endsAtOnce(arguments))
        return *code;
    bool isNumber = true;
    const int port = line.isSet(u"port"_s) ? line.value(u"port"_s).toInt(&isNumber) : 0;
    if (!isNumber || port < 0 || port > 65534)
        return CommandLine::refuse(CommandLine::tr("--port takes a number from 1 to 65534."));

    SampleServers servers({.port = quint16(port), .changed = line.isSet(u"changed"_s)});
    if (!servers.listen()) {
        printErr(CommandLine::tr("The sample could not be served: %1. Try another --port.")
                     .arg(servers.errorString()));
        return NotTested;
    }
    printOut(CommandLine::tr("Sample website   %1").arg(servers.siteUrl().toString()));
    printOut(CommandLine::tr("Sample API       %1").arg(servers.apiUrl().toString()));
    printOut(CommandLine::tr("Its description  %1").arg(servers.specUrl().toString()));

    StopSignals stop;
    QObject::connect(&stop, &StopSignals::requested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    return QCoreApplication::exec();
}
