// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The description of an API as plain values: what a form and a scanner need to know of it. Texts
// in it came from elsewhere: they are plain text, cut to a bounded length.

#include "app/spec/specdocument.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

struct ApiParameter
{
    enum class Place { Path, Query, Header, Cookie, Body, Form }; ///< the last two: 2.0 only

    QString name;
    Place place = Place::Query;
    bool isRequired = false;
    bool hasValue = false; ///< an example, a default or a choice of values is given
};

struct ApiOperation
{
    QString method; ///< "GET"
    QString path; ///< "/users/{id}", below the base address
    QString id; ///< operationId, or the place in a collection; may be empty
    QString summary; ///< one line
    QStringList tags;
    QStringList security; ///< names of security schemes, any of the alternatives
    bool isOpen = false; ///< it says that it can be called without any of them
    QList<ApiParameter> parameters; ///< those of its path too
    bool hasBody = false;
    bool isDeprecated = false;
};

/// How callers are let in, as far as a scan can do it.
struct ApiSecurityScheme
{
    enum class Kind {
        Bearer, ///< also OAuth 2 and OpenID Connect with a person in the middle: a ready token
        Header, ///< an API key in a header
        Basic,
        ClientCredentials, ///< OAuth 2 without a person
        Other, ///< a key in the query or a cookie, digest, client certificates
    };

    QString name;
    Kind kind = Kind::Other;
    QString headerName = {}; ///< Header
    QUrl tokenUrl = {}; ///< ClientCredentials; absolute, or empty
    QStringList scopes = {}; ///< ClientCredentials
};

/// Something in a description that was left out or read in one of several ways.
struct SpecWarning
{
    enum class Kind {
        DuplicateKey, ///< the last one counts
        ComplexKey, ///< a key that is no text
        MoreDocuments, ///< the first one counts
        NewerVersion, ///< read as the newest that is known
        ExternalRef, ///< to another file or address; never followed
        BrokenRef, ///< leads nowhere
        CircularRef, ///< leads to itself
        WrongType, ///< that part was left out
        TooMany, ///< the rest of that list was left out
        RelativeServer, ///< and the address of the description is not known
        UnusableServer, ///< no http address, or a variable without a default
        UndeclaredScheme, ///< an operation names a security scheme that is not there
    };

    Kind kind = Kind::WrongType;
    QString where = {}; ///< a path such as "paths./users.get", a $ref, a name
    int line = 0; ///< from 1; 0 = not known
};

/// Why nothing could be read.
enum class SpecProblem {
    Empty,
    TooLarge, ///< more bytes than may be read
    NotText, ///< not UTF-8
    Html, ///< a web page in place of a description
    NotJson, ///< broken at `line`
    NotYaml, ///< broken at `line`
    NotADescription, ///< well formed, but neither OpenAPI nor a Postman collection
    UnknownVersion, ///< `detail`
    WrongType, ///< of a part that everything hangs on: `detail` is its path
    TooManyNodes, ///< aliases expanded, or operations behind references
    TooDeep,
    CircularAlias, ///< YAML that contains itself
    TookTooLong,
    Stopped, ///< by who asked
    // Told by those who fetch a description before it is read.
    FileUnreadable, ///< `detail` is the system's reason
    NotThere, ///< its address answered with the HTTP status in `detail`
};

struct SpecError
{
    SpecProblem problem = SpecProblem::Empty;
    int line = 0; ///< from 1; 0 = not known
    QString detail = {}; ///< what the parser said, a version, a path
};

struct ApiSpec
{
    enum class Kind { OpenApi, Postman };

    Kind kind = Kind::OpenApi;
    QString version; ///< "2.0", "3.1.0"; of a collection "2.1"
    QString title;
    QList<QUrl> servers; ///< absolute http and https addresses, each once, variables filled
    QList<ApiOperation> operations; ///< ordered by path, then method
    QList<ApiSecurityScheme> securitySchemes;
    QList<SpecWarning> warnings; ///< the first of them
    int warningCount = 0; ///< all of them
    SpecDocument document; ///< as it was written, for whoever builds requests
};
