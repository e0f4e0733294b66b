// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of a server that did not answer, or whose answer could not be used.
#include "app/words/errortexts.h"

using namespace Qt::Literals::StringLiterals;

namespace {

ErrorWords describeOffline(const Error &error)
{
    const QString local = ErrorTexts::tr("Websites on this computer can still be checked.");
    if (error.code == "NAME"_L1)
        return {ErrorTexts::tr("There is no server of this name"),
                ErrorTexts::tr("The address is mistyped, or this computer is offline.") + u' '
                    + local,
                Remedy::TryAgain};
    if (error.code == "PROXY"_L1)
        return {ErrorTexts::tr("The proxy does not let this through"),
                ErrorTexts::tr("It asks for a password, or it cannot be reached."),
                Remedy::CheckProxy};
    if (error.code == "REFUSED"_L1)
        return {ErrorTexts::tr("The server refuses the connection"),
                ErrorTexts::tr("It does not run, or listens at another port."), Remedy::TryAgain};
    return {ErrorTexts::tr("The server cannot be reached"),
            ErrorTexts::tr("Its name is not known, it refused the connection, or this computer "
                           "is offline. Websites on this computer can still be checked."),
            Remedy::TryAgain};
}

ErrorWords describeTls(const Error &error)
{
    QString title = ErrorTexts::tr("The certificate of the server is not trusted");
    if (error.code == "EXPIRED"_L1)
        title = ErrorTexts::tr("The certificate of the server is out of date");
    else if (error.code == "HOST"_L1)
        title = ErrorTexts::tr("The certificate of the server is for another name");
    return {title,
            ErrorTexts::tr("Nothing was sent to it, since somebody else could be answering in "
                           "its place."),
            Remedy::CheckCertificate};
}

ErrorWords describeTooLarge(const Error &error)
{
    if (error.status >= 400)
        return {ErrorTexts::tr("The server takes nothing of this size"),
                ErrorTexts::tr("Give the address of the description of the API in place of the "
                               "file."),
                Remedy::EditSettings};
    return {ErrorTexts::tr("The answer is too large"),
            ErrorTexts::tr("It was cut off before it could fill the memory."),
            Remedy::EditSettings};
}

} // namespace

ErrorWords describeNetwork(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return describeOffline(error);
    case ErrorKind::Timeout:
        return {ErrorTexts::tr("The server did not answer in time"),
                ErrorTexts::tr("It may be busy, or the connection may be slow."), Remedy::TryAgain};
    case ErrorKind::Tls:
        return describeTls(error);
    case ErrorKind::BadReply:
        if (error.code == "REDIRECT"_L1)
            return {ErrorTexts::tr("The server sends this request to another address"),
                    ErrorTexts::tr("The key is not given to others, so this was not followed."),
                    Remedy::CheckServer};
        return {ErrorTexts::tr("The server answered something unexpected"),
                ErrorTexts::tr("This may be no NAT server, or one of another version."),
                Remedy::CheckServer};
    default:
        return describeTooLarge(error);
    }
}
