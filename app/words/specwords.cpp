// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/specwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class SpecWords
{
    Q_DECLARE_TR_FUNCTIONS(SpecWords)
};

/// What is known of the place is said in front of the sentence.
QString atLine(int line, const QString &sentence)
{
    //: %1 a number, %2 a sentence
    return line > 0 ? SpecWords::tr("Line %1: %2").arg(line).arg(sentence) : sentence;
}

QString warningSentence(const SpecWarning &warning)
{
    using Kind = SpecWarning::Kind;
    switch (warning.kind) {
    case Kind::DuplicateKey:
        return SpecWords::tr("“%1” stands there twice; the last one counts.");
    case Kind::ComplexKey:
        return SpecWords::tr("A key that is no text was left out.");
    case Kind::MoreDocuments:
        return SpecWords::tr("The file holds several documents; the first one counts.");
    case Kind::NewerVersion:
        return SpecWords::tr("Version %1 is newer than this program; it was read as 3.1.");
    case Kind::ExternalRef:
        return SpecWords::tr("“%1” leads to another file, which is not read.");
    case Kind::BrokenRef:
        return SpecWords::tr("“%1” leads nowhere.");
    case Kind::CircularRef:
        return SpecWords::tr("“%1” leads to itself.");
    case Kind::WrongType:
        return SpecWords::tr("“%1” has a wrong type and was left out.");
    case Kind::TooMany:
        return SpecWords::tr("“%1” is too long; its end was left out.");
    case Kind::RelativeServer:
        return SpecWords::tr("The server “%1” is no whole address.");
    case Kind::UnusableServer:
        return SpecWords::tr("The server “%1” is no web address that can be tested.");
    case Kind::UndeclaredScheme:
        return SpecWords::tr("The security scheme “%1” is used but not declared.");
    }
    return {};
}

QString problemSentence(const SpecError &error)
{
    switch (error.problem) {
    case SpecProblem::Empty:
        return SpecWords::tr("There is nothing in it.");
    case SpecProblem::TooLarge:
        return SpecWords::tr("It is larger than 20 MB.");
    case SpecProblem::NotText:
        return SpecWords::tr("This is no text in UTF-8.");
    case SpecProblem::Html:
        return SpecWords::tr("This is a web page, not the description itself. Look there for a "
                             "link to a JSON or YAML file.");
    case SpecProblem::NotJson:
        return SpecWords::tr("This is not valid JSON.");
    case SpecProblem::NotYaml:
        return SpecWords::tr("This is not valid YAML.");
    case SpecProblem::NotADescription:
        return SpecWords::tr("This is neither an OpenAPI description nor a Postman collection.");
    case SpecProblem::UnknownVersion:
        return SpecWords::tr("Version %1 cannot be read. OpenAPI 2.0, 3.0 and 3.1 and Postman 2 "
                             "can.");
    case SpecProblem::WrongType:
        return SpecWords::tr("“%1” is not what OpenAPI wants there.");
    case SpecProblem::TooManyNodes:
        return SpecWords::tr("It grows too large when it is read.");
    case SpecProblem::TooDeep:
        return SpecWords::tr("It is nested too deeply.");
    case SpecProblem::CircularAlias:
        return SpecWords::tr("A YAML alias stands for something that contains it.");
    case SpecProblem::TookTooLong:
        return SpecWords::tr("Reading it took longer than a minute.");
    case SpecProblem::Stopped:
        return SpecWords::tr("Reading it was stopped.");
    case SpecProblem::FileUnreadable:
        return SpecWords::tr("The file cannot be read.");
    case SpecProblem::NotThere:
        //: %1 an HTTP status such as 404
        return SpecWords::tr("There is no description at this address (HTTP %1).");
    }
    return {};
}

} // namespace

QString specHeadline(const ApiSpec &spec)
{
    const QString count = SpecWords::tr("%n operation(s)", nullptr, int(spec.operations.size()));
    const QString kind = spec.kind == ApiSpec::Kind::Postman ? u"Postman"_s : u"OpenAPI"_s;
    const QString version = spec.version.section(u'.', 0, 1);
    return QString(kind + u' ' + version).trimmed() + u", "_s + count;
}

QString specProblemText(const SpecError &error)
{
    const QString sentence = problemSentence(error);
    return atLine(error.line, sentence.contains("%1"_L1) ? sentence.arg(error.detail) : sentence);
}

QString specWarningText(const SpecWarning &warning)
{
    const QString sentence = warningSentence(warning);
    return atLine(warning.line,
                  sentence.contains("%1"_L1) ? sentence.arg(warning.where) : sentence);
}

QString schemeText(const ApiSecurityScheme &scheme)
{
    using Kind = ApiSecurityScheme::Kind;
    QString how;
    switch (scheme.kind) {
    case Kind::Bearer:
        how = SpecWords::tr("bearer token");
        break;
    case Kind::Header:
        //: %1 the name of an HTTP header
        how = SpecWords::tr("key in the header %1").arg(scheme.headerName);
        break;
    case Kind::Basic:
        how = SpecWords::tr("user name and password");
        break;
    case Kind::ClientCredentials:
        how = SpecWords::tr("OAuth 2 client credentials");
        break;
    case Kind::Other:
        how = SpecWords::tr("in a way that scans cannot use");
        break;
    }
    return scheme.name + u": "_s + how;
}
