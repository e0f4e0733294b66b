// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorsentence.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "app/words/errorwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString hint(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::TryAgain:
        return CommandLine::tr("Try again.");
    case Remedy::EditAddress:
        return CommandLine::tr("Check the address.");
    case Remedy::EditSettings:
        return CommandLine::tr("Check the options; --timeout gives a page more time.");
    case Remedy::EnterKey:
        return CommandLine::tr("Put another key into NAT_API_KEY.");
    case Remedy::RunLocally:
        return CommandLine::tr("Scan on this computer: --server local.");
    case Remedy::CheckServer:
        return CommandLine::tr("Check the address given to --server.");
    case Remedy::CheckCertificate:
        return CommandLine::tr("Have the certificate renewed, or its authority trusted by this "
                               "computer.");
    case Remedy::CheckProxy:
        return CommandLine::tr("Check --proxy, or the proxy in the settings of the window.");
    case Remedy::ChooseBrowser:
        return CommandLine::tr("Its path goes into NAT_CHROME.");
    case Remedy::FreeSpace:
        return CommandLine::tr("Check --out, or name another folder for reports in NAT_DATA_DIR.");
    case Remedy::OpenAnother:
        return CommandLine::tr("nat-desktop history lists what is there.");
    case Remedy::UnlockKeychain:
        return CommandLine::tr("Unlock it, or put the key into NAT_API_KEY.");
    case Remedy::Upgrade:
        return CommandLine::tr("A larger plan allows it.");
    case Remedy::EnterPriceId:
        return CommandLine::tr("Buy the plan at the dashboard of the server.");
    }
    return {};
}

QString sentence(const ErrorWords &words)
{
    QStringList parts {words.title + u'.'};
    parts += words.text;
    parts += hint(words.remedy);
    parts.removeAll(QString());
    return printable(parts.join(u' '));
}

} // namespace

QString errorSentence(const Error &error) { return sentence(describe(error)); }

QString errorSentence(const Task &page) { return sentence(describe(page)); }
