// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorwords.h"

#include "app/api/names.h"
#include "app/words/errortexts.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder of the reports, or one report in it.
ErrorWords describeStorage(const Error &error)
{
    if (error.code == "NEWER"_L1)
        return {ErrorTexts::tr("The reports are those of a newer version"),
                ErrorTexts::tr("Nothing was changed. Update this program, or name another folder "
                               "in NAT_DATA_DIR."),
                Remedy::FreeSpace};
    if (error.code == "SET_ASIDE"_L1)
        return {ErrorTexts::tr("The list of reports was damaged"),
                //: %1 is the name of a file
                ErrorTexts::tr("It was kept as %1, and a new one was begun.")
                    .arg(QFileInfo(error.detail).fileName()),
                Remedy::FreeSpace};
    if (error.code == "DAMAGED"_L1)
        return {ErrorTexts::tr("This report is damaged"),
                ErrorTexts::tr("It cannot be shown. The others are not touched by that."),
                Remedy::OpenAnother};
    if (error.code == "REPORT"_L1)
        return {ErrorTexts::tr("This report is not here any more"),
                ErrorTexts::tr("It was deleted, or its number is another."), Remedy::OpenAnother};
    return {ErrorTexts::tr("The disk cannot be read or written"),
            ErrorTexts::tr("Is it full, or is the folder not yours?"), Remedy::FreeSpace};
}

ErrorWords describeAddress(const Error &error)
{
    ErrorWords words {.title = ErrorTexts::tr("This address cannot be checked"),
                      .text = ErrorTexts::tr("Type the address of a website, such as "
                                             "https://shop.example."),
                      .remedy = Remedy::EditAddress};
    if (error.code == "empty"_L1)
        words.title = ErrorTexts::tr("There is no address yet");
    else if (error.code == "scheme"_L1)
        words.text = ErrorTexts::tr("Only addresses that begin with http:// or https:// can be "
                                    "checked, not %1:.")
                         .arg(error.detail.left(20));
    else if (error.code == "credentials"_L1)
        words.text = ErrorTexts::tr("It holds a name or a password, which would end up in the "
                                    "report. Leave that part out.");
    return words;
}

/// A scan that could test nothing is told by what became of its first page, which `code` and
/// `status` say.
ErrorWords describeUseless(const Error &error)
{
    Task page;
    page.outcome = pageOutcomeFrom(error.code);
    page.httpStatus = error.status;
    const ErrorWords words = describe(page);
    if (!words.title.isEmpty())
        return words;
    return {ErrorTexts::tr("Not one page could be tested"),
            withWordsOf(error, ErrorTexts::tr("So the result says nothing about the website.")),
            Remedy::EditAddress};
}

ErrorWords describeFile(const Error &error)
{
    const QString unused = ErrorTexts::tr("Nothing of it was used.");
    if (error.code == "UNREADABLE"_L1)
        return {ErrorTexts::tr("This file cannot be read"),
                ErrorTexts::tr("It is not there, or not yours to read."), Remedy::OpenAnother};
    if (error.code == "NEWER"_L1)
        return {ErrorTexts::tr("This report comes from a newer version"), unused,
                Remedy::OpenAnother};
    return {ErrorTexts::tr("This file is no report, or it is damaged"), unused,
            Remedy::OpenAnother};
}

/// Something on this computer.
ErrorWords describeLocal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::EngineDown:
        return {ErrorTexts::tr("The engine of this computer does not run"),
                ErrorTexts::tr("It did not start, or ended twice in a row."), Remedy::TryAgain};
    case ErrorKind::BrowserMissing:
        return {ErrorTexts::tr("No browser was found"),
                ErrorTexts::tr("Install chromium-headless-shell or chromium, or name the path of "
                               "one."),
                Remedy::ChooseBrowser};
    case ErrorKind::NothingTested:
        return describeUseless(error);
    case ErrorKind::Storage:
        return describeStorage(error);
    case ErrorKind::BadFile:
        return describeFile(error);
    default:
        return {ErrorTexts::tr("The key store is locked or does not answer"),
                ErrorTexts::tr("Keys are kept until the program ends, and nowhere else."),
                Remedy::UnlockKeychain};
    }
}

} // namespace

ErrorWords describe(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadAddress:
        return describeAddress(error);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::BadReply:
    case ErrorKind::TooLarge:
        return describeNetwork(error);
    case ErrorKind::Unauthorized:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::RateLimited:
    case ErrorKind::Busy:
    case ErrorKind::NoBilling:
    case ErrorKind::Server:
    case ErrorKind::Unsupported:
        return error.code == "REPORT"_L1 ? describeStorage(error) : describeRefusal(error);
    case ErrorKind::EngineDown:
    case ErrorKind::BrowserMissing:
    case ErrorKind::NothingTested:
    case ErrorKind::Storage:
    case ErrorKind::BadFile:
    case ErrorKind::Keychain:
        return describeLocal(error);
    }
    return {};
}

ErrorWords describe(const Task &page)
{
    switch (page.outcome) {
    case PageOutcome::Ok:
        return {};
    case PageOutcome::HttpError:
        return {ErrorTexts::tr("The page answers with an error (HTTP %1)").arg(page.httpStatus),
                ErrorTexts::tr("What was checked is the page that says so."), Remedy::EditAddress};
    case PageOutcome::Unreachable:
        return {ErrorTexts::tr("The page cannot be reached"),
                ErrorTexts::tr("Its name is not known, the connection was refused or broke off, or "
                               "it redirects in a circle."),
                Remedy::EditAddress};
    case PageOutcome::TlsError:
        return {ErrorTexts::tr("The certificate of the page is not trusted"),
                ErrorTexts::tr("A visitor would see a warning in place of the page."),
                Remedy::CheckCertificate};
    case PageOutcome::Timeout:
        return {ErrorTexts::tr("The page did not come to an end in time"),
                ErrorTexts::tr("It never answered, or never stopped answering. More time per page "
                               "may help."),
                Remedy::EditSettings};
    case PageOutcome::Hung:
        return {ErrorTexts::tr("The page is too busy to be looked at"),
                ErrorTexts::tr("A script of it never pauses."), Remedy::TryAgain};
    case PageOutcome::Crashed:
        return {ErrorTexts::tr("The page crashed the browser"),
                ErrorTexts::tr("It was tried twice."), Remedy::TryAgain};
    case PageOutcome::Download:
        return {ErrorTexts::tr("This is a file to save, not a page"), {}, Remedy::EditAddress};
    case PageOutcome::OutOfScope:
        return {ErrorTexts::tr("The page leads to another website"),
                ErrorTexts::tr("Check that one by its own address."), Remedy::EditAddress};
    case PageOutcome::NotHtml:
        return {ErrorTexts::tr("This is not a web page"),
                ErrorTexts::tr("Only HTML can be checked."), Remedy::EditAddress};
    case PageOutcome::NeedsLogin:
        return {ErrorTexts::tr("The page asks for a login"), {}, Remedy::EditAddress};
    case PageOutcome::TooLarge:
        return {ErrorTexts::tr("The page is too large"),
                ErrorTexts::tr("It was cut off before it could fill the memory."),
                Remedy::EditAddress};
    case PageOutcome::Cancelled:
        return {ErrorTexts::tr("The scan was stopped before this page"), {}, Remedy::TryAgain};
    }
    return {};
}

QString remedyWord(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::TryAgain:
        return ErrorTexts::tr("Try again");
    case Remedy::EditAddress:
        return ErrorTexts::tr("Edit the address");
    case Remedy::EditSettings:
        return ErrorTexts::tr("Edit the settings");
    case Remedy::EnterKey:
        return ErrorTexts::tr("Enter another key");
    case Remedy::RunLocally:
        return ErrorTexts::tr("Run on this computer");
    case Remedy::CheckServer:
        return ErrorTexts::tr("Edit the server");
    case Remedy::CheckCertificate:
        return ErrorTexts::tr("Show the certificate");
    case Remedy::CheckProxy:
        return ErrorTexts::tr("Edit the proxy");
    case Remedy::ChooseBrowser:
        return ErrorTexts::tr("Choose a browser");
    case Remedy::FreeSpace:
        return ErrorTexts::tr("Show the folder");
    case Remedy::OpenAnother:
        return ErrorTexts::tr("Open another file");
    case Remedy::UnlockKeychain:
        return ErrorTexts::tr("Unlock the key store");
    case Remedy::Upgrade:
        return ErrorTexts::tr("Upgrade");
    case Remedy::EnterPriceId:
        return ErrorTexts::tr("Enter the price id");
    }
    return {};
}
