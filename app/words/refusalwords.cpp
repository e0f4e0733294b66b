// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of a server that understood and said no.
#include "app/words/enumwords.h"
#include "app/words/errortexts.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

ErrorWords describeQuota(const Error &error)
{
    const QString until = error.resetsAt.isValid()
        ? ErrorTexts::tr("The server starts no more scans until %1.")
              .arg(QLocale().toString(error.resetsAt.toLocalTime().date(), QLocale::LongFormat))
        : ErrorTexts::tr("The server starts no more scans for now.");
    return {ErrorTexts::tr("The plan's limit is reached"), withWordsOf(error, until),
            Remedy::RunLocally, Remedy::Upgrade};
}

ErrorWords describeInvalid(const Error &error)
{
    QStringList refused;
    for (const RefusedField &field : error.fields) {
        if (field.name == "price_id"_L1)
            refused.prepend(field.name);
        else
            refused.append(field.message.isEmpty() ? field.name
                                                   : field.name + u": "_s + field.message);
    }
    if (error.code == "INVALID_PRICE_ID"_L1 || refused.contains(u"price_id"_s))
        return {ErrorTexts::tr("The server sells this plan by a price id"),
                ErrorTexts::tr("The dashboard or whoever runs the server knows it."),
                Remedy::EnterPriceId};
    if (error.code == "NO_DESCRIPTION"_L1)
        return {ErrorTexts::tr("There is no description of the API yet"),
                ErrorTexts::tr("This server tests what an OpenAPI file describes."),
                Remedy::EditSettings};
    if (error.code == "NO_SERVER_FILE"_L1)
        return {ErrorTexts::tr("The path of the description is missing"),
                ErrorTexts::tr("For security tests the file has to lie on the server itself."),
                Remedy::EditSettings};
    QString text = ErrorTexts::tr("So the scan was not started.");
    if (!refused.isEmpty())
        text += u' ' + ErrorTexts::tr("It names: %1.").arg(refused.join(u"; "_s));
    return {ErrorTexts::tr("The server did not accept these settings"), withWordsOf(error, text),
            Remedy::EditSettings};
}

ErrorWords describeRate(const Error &error)
{
    const QString wait = error.retryAfter
        ? ErrorTexts::tr("It asks for a pause of %1.").arg(durationText(*error.retryAfter))
        : ErrorTexts::tr("It asks for a pause before the next question.");
    return {ErrorTexts::tr("Too many requests"), wait, Remedy::TryAgain};
}

/// What this server cannot do, or not with what it was given.
ErrorWords describeUnsupported(const Error &error)
{
    ErrorWords words {ErrorTexts::tr("This server cannot do that"),
                      ErrorTexts::tr("Another version of it might."), Remedy::RunLocally};
    if (error.code == "PAGES"_L1)
        words.text = ErrorTexts::tr("It tests APIs only. Pages are checked on this computer.");
    else if (error.code == "AUTH"_L1)
        words.text = ErrorTexts::tr("It does not log in to the target in this way.");
    return words;
}

} // namespace

QString withWordsOf(const Error &error, const QString &text)
{
    if (error.message.isEmpty())
        return text;
    return text + u' ' + ErrorTexts::tr("It says: “%1”").arg(error.message);
}

ErrorWords describeRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return {ErrorTexts::tr("The server does not accept this key"),
                ErrorTexts::tr("It may be mistyped or revoked. A new one may need a minute."),
                Remedy::EnterKey};
    case ErrorKind::QuotaExceeded:
        return describeQuota(error);
    case ErrorKind::Forbidden:
        return {ErrorTexts::tr("This is not part of the plan"),
                withWordsOf(error, ErrorTexts::tr("The key is fine, but not allowed to do this.")),
                Remedy::RunLocally, Remedy::Upgrade};
    case ErrorKind::NotFound:
        return {ErrorTexts::tr("The server no longer has this"),
                ErrorTexts::tr("It was removed there, or belongs to another key."),
                Remedy::CheckServer};
    case ErrorKind::Conflict:
        return {ErrorTexts::tr("It has already ended"),
                withWordsOf(error, ErrorTexts::tr("The server cannot change it any more.")),
                Remedy::None};
    case ErrorKind::Invalid:
        return describeInvalid(error);
    case ErrorKind::RateLimited:
        return describeRate(error);
    case ErrorKind::Busy:
        return {ErrorTexts::tr("Too many scans at once"),
                withWordsOf(error, ErrorTexts::tr("Another one has to end first.")),
                Remedy::TryAgain, Remedy::RunLocally};
    case ErrorKind::NoBilling:
        return {ErrorTexts::tr("This server sells no plans"),
                ErrorTexts::tr("Whoever runs it decides what your key may do."), Remedy::None};
    case ErrorKind::Unsupported:
        return describeUnsupported(error);
    default:
        return {ErrorTexts::tr("The server has a problem"),
                withWordsOf(error, ErrorTexts::tr("It failed on its side.")), Remedy::TryAgain};
    }
}
