// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/base/version.h"
#include "app/cli/commandline.h"
#include "app/cli/exitcode.h"
#include "app/cli/exportcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/scancommand.h"
#include "app/cli/servesamplecommand.h"
#include "app/cli/terminal.h"
#include "app/cli/usagecommand.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Command
{
    QString name;
    QString operands;
    const char *purpose; ///< translated when shown
    int (*run)(const QStringList &arguments); ///< null: not part of this version yet
};

const QList<Command> &commands()
{
    static const QList<Command> all {
        {u"scan"_s, u"ADDRESS"_s,
         QT_TRANSLATE_NOOP("CommandLine", "check a website, print a summary, write reports"),
         runScan},
        {u"export"_s, u"REPORT|FILE"_s,
         QT_TRANSLATE_NOOP("CommandLine", "write a saved report as html, json or csv"), runExport},
        {u"history"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "list the saved reports"), runHistory},
        {u"serve-sample"_s,
         {},
         QT_TRANSLATE_NOOP("CommandLine", "serve the sample website and API until stopped"),
         runServeSample},
        {u"usage"_s,
         {},
         QT_TRANSLATE_NOOP("CommandLine", "print what the plan of a server has left"),
         runUsage},
        {u"diff"_s, {}, "", nullptr},
    };
    return all;
}

QString help()
{
    QString text = CommandLine::tr("Usage: nat-desktop [FILE]            the window; FILE is a "
                                   "saved report\n"
                                   "       nat-desktop COMMAND …         without a window")
        + u'\n';
    for (const Command &command : commands()) {
        const QString name = command.name + u' ' + command.operands;
        if (command.run)
            text += u"\n  "_s + name.leftJustified(28) + CommandLine::tr(command.purpose);
    }
    return text + u"\n\n"_s
        + CommandLine::tr(
               "nat-desktop COMMAND --help says more.\n\n"
               "Exit codes: 0 passed, 1 findings at or above --fail-on, 2 could not "
               "test, 3 usage error.\n"
               "Environment: NAT_API_KEY key of the server; where set, it is used in place of "
               "the kept key,\n             NAT_CHROME path of the browser, NAT_DATA_DIR "
               "where reports are kept.");
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty())
        return false;
    if (first.startsWith("--"_L1) || first == "-h"_L1)
        return true;
    const auto has = [&first](const Command &command) { return command.name == first; };
    if (std::any_of(commands().begin(), commands().end(), has))
        return true;
    // Neither an option of Qt nor anything like a file: a command spelt wrongly.
    static const QRegularExpression word(u"^[a-z][a-z-]*$"_s);
    return word.match(first).hasMatch() && !QFileInfo::exists(first);
}

int runCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == "--version"_L1) {
        printOut(u"nat-desktop " NAT_VERSION ""_s);
        return Passed;
    }
    if (first == "--help"_L1 || first == "-h"_L1) {
        printOut(help());
        return Passed;
    }
    for (const Command &command : commands()) {
        if (command.name != first)
            continue;
        if (!command.run)
            return CommandLine::refuse(
                CommandLine::tr("%1 is not part of this version yet.").arg(first));
        return command.run(arguments.mid(1));
    }
    return CommandLine::refuse(CommandLine::tr("“%1” is no command.").arg(first));
}
