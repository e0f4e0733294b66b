// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/openapireader.h"

#include "app/spec/lengths.h"
#include "app/spec/readguard.h"
#include "app/spec/securityschemes.h"
#include "app/spec/specservers.h"
#include "app/spec/specwarnings.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

// One reference can stand for a large part, so what is written is no bound to what is read.
constexpr qsizetype MostOperations = 10'000;
constexpr qsizetype MostParameters = 200; // of an operation
constexpr qsizetype MostNames = 50; // of tags and schemes of one
constexpr std::array Methods {"get", "head", "options", "post", "put", "patch", "delete", "trace"};

/// Written as text, or by those who forgot the quotes as a number.
QString versionIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed().left(20);
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 1) : QString();
}

class OpenApiReader
{
public:
    OpenApiReader(const SpecDocument &document, const ReadGuard &guard, SpecWarnings &warnings)
        : m_document(document), m_guard(guard), m_warnings(warnings)
    {
    }

    std::optional<SpecError> readPaths(ApiSpec &spec)
    {
        const QJsonValue global = m_document.root().value("security"_L1);
        const QJsonValue paths = m_document.root().value("paths"_L1);
        if (!paths.isUndefined() && !paths.isNull() && !paths.isObject())
            return SpecError {SpecProblem::WrongType, 0, u"paths"_s};
        const QJsonObject all = paths.toObject();
        for (auto path = all.begin(); path != all.end(); ++path) {
            if (path.key().startsWith("x-"_L1))
                continue;
            if (const std::optional<SpecProblem> problem = m_guard.interruption())
                return SpecError {*problem};
            readPath(path.key(), path.value(), global, spec);
            if (spec.operations.size() > MostOperations)
                return SpecError {SpecProblem::TooManyNodes};
        }
        return {};
    }

private:
    /// The object that stands there or that a reference leads to; told when there is none.
    QJsonObject objectAt(const QJsonValue &value, const QString &where)
    {
        const SpecDocument::Resolved found = m_document.resolve(value);
        if (found.state != SpecDocument::RefState::Found)
            m_warnings.addRef(found);
        else if (!found.value.isObject())
            m_warnings.add(SpecWarning::Kind::WrongType, where);
        return found.value.toObject();
    }

    void readPath(const QString &path, const QJsonValue &value, const QJsonValue &global,
                  ApiSpec &spec)
    {
        const QString where = u"paths."_s + path;
        const QJsonObject item = objectAt(value, where);
        const QList<ApiParameter> shared = parameters(item.value("parameters"_L1), where);
        for (const char *method : Methods) {
            const QJsonValue operation = item.value(QLatin1StringView(method));
            if (operation.isUndefined())
                continue;
            const QString place = where + u'.' + QLatin1StringView(method);
            if (!operation.isObject()) {
                m_warnings.add(SpecWarning::Kind::WrongType, place);
                continue;
            }
            ApiOperation read = readOperation(operation.toObject(), shared, global, place);
            read.method = QString::fromLatin1(method).toUpper();
            read.path = path.left(LongestSpecPath);
            spec.operations.append(read);
        }
    }

    ApiOperation readOperation(const QJsonObject &object, const QList<ApiParameter> &shared,
                               const QJsonValue &global, const QString &where)
    {
        ApiOperation operation;
        operation.id = object.value("operationId"_L1).toString().left(LongestSpecText);
        operation.summary
            = object.value("summary"_L1).toString().simplified().left(LongestSpecText);
        const QJsonArray tags = object.value("tags"_L1).toArray();
        for (qsizetype i = 0; i < std::min(tags.size(), MostNames); ++i)
            operation.tags.append(tags.at(i).toString().left(LongestSpecText));
        operation.isDeprecated = object.value("deprecated"_L1).toBool();
        operation.parameters = shared;
        const QList<ApiParameter> own = parameters(object.value("parameters"_L1), where);
        for (const ApiParameter &parameter : own)
            replaceOrAppend(operation.parameters, parameter);
        operation.hasBody = object.value("requestBody"_L1).isObject()
            || std::any_of(operation.parameters.cbegin(), operation.parameters.cend(),
                           [](const ApiParameter &parameter) {
                               return parameter.place == ApiParameter::Place::Body
                                   || parameter.place == ApiParameter::Place::Form;
                           });
        const QJsonValue security = object.value("security"_L1);
        readSecurity(security.isUndefined() ? global : security, operation);
        return operation;
    }

    /// An own parameter of an operation takes the place of its path's.
    static void replaceOrAppend(QList<ApiParameter> &parameters, const ApiParameter &parameter)
    {
        const auto same = std::find_if(
            parameters.begin(), parameters.end(), [&parameter](const ApiParameter &other) {
                return other.name == parameter.name && other.place == parameter.place;
            });
        if (same == parameters.end())
            parameters.append(parameter);
        else
            *same = parameter;
    }

    QList<ApiParameter> parameters(const QJsonValue &value, const QString &where)
    {
        QList<ApiParameter> read;
        if (!value.isUndefined() && !value.isArray())
            m_warnings.add(SpecWarning::Kind::WrongType, where + u".parameters"_s);
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list) {
            if (read.size() >= MostParameters) {
                m_warnings.add(SpecWarning::Kind::TooMany, where + u".parameters"_s);
                break;
            }
            const QJsonObject object = objectAt(each, where + u".parameters"_s);
            if (!object.isEmpty())
                read.append(parameter(object));
        }
        return read;
    }

    ApiParameter parameter(const QJsonObject &object) const
    {
        using Place = ApiParameter::Place;
        static const QHash<QString, Place> places {
            {u"path"_s, Place::Path},     {u"query"_s, Place::Query}, {u"header"_s, Place::Header},
            {u"cookie"_s, Place::Cookie}, {u"body"_s, Place::Body},   {u"formData"_s, Place::Form}};
        ApiParameter read;
        read.name = object.value("name"_L1).toString().left(LongestSpecText);
        read.place = places.value(object.value("in"_L1).toString(), Place::Query);
        read.isRequired = object.value("required"_L1).toBool() || read.place == Place::Path;
        const QJsonObject schema = m_document.resolve(object.value("schema"_L1)).value.toObject();
        read.hasValue = hasValue(object) || hasValue(schema);
        return read;
    }

    static bool hasValue(const QJsonObject &object)
    {
        static const std::array names {"example"_L1, "examples"_L1, "default"_L1, "enum"_L1,
                                       "const"_L1};
        return std::any_of(names.begin(), names.end(),
                           [&object](QLatin1StringView name) { return object.contains(name); });
    }

    void readSecurity(const QJsonValue &value, ApiOperation &operation) const
    {
        const QJsonArray alternatives = value.toArray();
        operation.isOpen = value.isArray() && alternatives.isEmpty();
        for (const QJsonValue &alternative : alternatives) {
            const QJsonObject needed = alternative.toObject();
            operation.isOpen = operation.isOpen || needed.isEmpty();
            const QStringList names = needed.keys();
            for (const QString &name : names) {
                if (operation.security.size() < MostNames && !operation.security.contains(name))
                    operation.security.append(name.left(LongestSpecText));
            }
        }
    }

    const SpecDocument &m_document;
    const ReadGuard &m_guard;
    SpecWarnings &m_warnings;
};

void warnOfUndeclared(const ApiSpec &spec, SpecWarnings &warnings)
{
    QSet<QString> known;
    for (const ApiSecurityScheme &scheme : spec.securitySchemes)
        known.insert(scheme.name);
    for (const ApiOperation &operation : spec.operations) {
        for (const QString &name : operation.security) {
            if (known.contains(name))
                continue;
            warnings.add(SpecWarning::Kind::UndeclaredScheme, name);
            known.insert(name); // once is enough
        }
    }
}

} // namespace

std::variant<ApiSpec, SpecError> readOpenApi(const SpecDocument &document, const QUrl &source,
                                             const ReadGuard &guard, SpecWarnings &warnings)
{
    const QJsonObject &root = document.root();
    const bool isOld = root.contains("swagger"_L1);
    ApiSpec spec;
    spec.version = versionIn(root.value(isOld ? "swagger"_L1 : "openapi"_L1));
    if (spec.version.isEmpty())
        return SpecError {SpecProblem::NotADescription};
    if (!spec.version.startsWith(isOld ? "2."_L1 : "3."_L1) && !(isOld && spec.version == "2"_L1))
        return SpecError {SpecProblem::UnknownVersion, 0, spec.version};
    if (!isOld && !spec.version.startsWith("3.0"_L1) && !spec.version.startsWith("3.1"_L1))
        warnings.add(SpecWarning::Kind::NewerVersion, spec.version);
    spec.title = root.value("info"_L1)
                     .toObject()
                     .value("title"_L1)
                     .toString()
                     .simplified()
                     .left(LongestSpecText);
    spec.servers = isOld ? oldServers(root, source, warnings) : serversOf(root, source, warnings);
    spec.securitySchemes = securitySchemesOf(document, isOld, source, warnings);
    if (const auto problem = OpenApiReader(document, guard, warnings).readPaths(spec))
        return *problem;
    warnOfUndeclared(spec, warnings);
    return spec;
}
