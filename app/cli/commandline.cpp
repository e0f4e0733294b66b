// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Options that are on their way: named as such instead of being called unknown.
bool isNotYet(const QString &option)
{
    static const QSet<QString> names {
        u"include"_s,    u"exclude"_s,          u"theme"_s,
        u"safety"_s,     u"second-identity"_s,  u"runs"_s,
        u"throttling"_s, u"baseline-report"_s,  u"preset"_s,
        u"browser"_s,    u"browser-endpoint"_s, u"profile"_s,
    };
    return names.contains(option);
}

bool isKey(const QString &option)
{
    return option == "key"_L1 || option == "api-key"_L1 || option == "token"_L1;
}

} // namespace

CommandLine::CommandLine(const Form &form) : m_form(form)
{
    m_parser.addOptions(m_form.options);
    m_parser.addOption({{u"h"_s, u"help"_s}, {}});
}

std::optional<int> CommandLine::endsAtOnce(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (!argument.startsWith("--"_L1))
            continue;
        const QString option = argument.mid(2).section(u'=', 0, 0);
        if (isKey(option))
            return refuse(
                tr("A key is never given as an argument, where others can read it. Put it "
                   "into the environment variable NAT_API_KEY, or save it in the window."));
        if (isNotYet(option))
            return refuse(tr("--%1 is not part of this version yet.").arg(option));
    }
    if (!m_parser.parse(arguments))
        return refuse(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        printOut(help());
        return Passed;
    }
    if (operands().size() < m_form.fewest)
        return refuse(tr("%1 needs %2.").arg(m_form.name, m_form.operands));
    if (operands().size() > m_form.most)
        return refuse(tr("“%1” is one too many.").arg(operands().at(m_form.most)));
    return {};
}

QStringList CommandLine::list(const QString &option) const
{
    QStringList all;
    for (const QString &value : values(option))
        all += value.split(u',', Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all;
}

int CommandLine::refuse(const QString &mistake)
{
    printErr(u"nat-desktop: "_s + printable(mistake));
    printErr(tr("See nat-desktop --help."));
    return UsageError;
}

QString CommandLine::help() const
{
    QString text = tr("Usage: nat-desktop %1").arg(m_form.name + u' ' + m_form.operands).trimmed();
    if (!m_form.options.isEmpty())
        text += tr(" [options]");
    text += u"\n\n"_s + m_form.purpose + u'\n';
    for (const QCommandLineOption &option : m_form.options) {
        const QString name = u"--"_s + option.names().first() + u' ' + option.valueName();
        text += u"\n  "_s + name.leftJustified(26) + option.description();
    }
    return text;
}
