// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/postmanreader.h"

#include "app/spec/lengths.h"
#include "app/spec/readguard.h"
#include "app/spec/specwarnings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// "v2.1.0" of its schema's address.
QString versionOf(const QJsonObject &root)
{
    static const QRegularExpression form(u"/v([0-9]+\\.[0-9]+)"_s);
    return form.match(root.value("info"_L1).toObject().value("schema"_L1).toString().left(1000))
        .captured(1);
}

/// The path of "{{baseUrl}}/users/:id?x=1", or of the parts it is given in.
QString requestPath(const QJsonValue &url)
{
    const QJsonValue parts = url.toObject().value("path"_L1);
    if (parts.isArray()) {
        QString path;
        const QJsonArray list = parts.toArray();
        for (const QJsonValue &part : list)
            path += u'/' + part.toString().left(LongestSpecText);
        return path.left(LongestSpecPath);
    }
    static const QRegularExpression front(u"^([a-z]+://)?[^/]*"_s);
    QString text = url.isString() ? url.toString() : url.toObject().value("raw"_L1).toString();
    text = text.left(LongestSpecPath).section(u'?', 0, 0).remove(front);
    return text.isEmpty() ? u"/"_s : text;
}

class CollectionReader
{
public:
    CollectionReader(const ReadGuard &guard, SpecWarnings &warnings)
        : m_guard(guard), m_warnings(warnings)
    {
    }

    /// As deep as the document, whose depth was limited.
    std::optional<SpecError> read(const QJsonArray &items, const QStringList &folders)
    {
        for (const QJsonValue &each : items) {
            if (const std::optional<SpecProblem> problem = m_guard.interruption())
                return SpecError {*problem};
            const QJsonObject item = each.toObject();
            const QString name
                = item.value("name"_L1).toString().simplified().left(LongestSpecText);
            if (item.value("item"_L1).isArray()) {
                if (const auto problem
                    = read(item.value("item"_L1).toArray(), folders + QStringList(name)))
                    return problem;
            } else if (item.contains("request"_L1)) {
                add(item.value("request"_L1), name, folders);
            } else {
                m_warnings.add(SpecWarning::Kind::WrongType, name);
            }
        }
        return {};
    }

    QList<ApiOperation> operations; ///< what was found

private:
    void add(const QJsonValue &value, const QString &name, const QStringList &folders)
    {
        const QJsonObject request = value.toObject();
        ApiOperation operation;
        operation.method = request.value("method"_L1).toString(u"GET"_s).toUpper().left(20);
        // A request may be its address alone.
        operation.path = requestPath(value.isString() ? value : request.value("url"_L1));
        operation.summary = name;
        operation.tags = folders;
        operation.hasBody = request.value("body"_L1).isObject();
        operations.append(operation);
    }

    const ReadGuard &m_guard;
    SpecWarnings &m_warnings;
};

} // namespace

bool isPostman(const QJsonObject &root)
{
    const QJsonObject info = root.value("info"_L1).toObject();
    return root.value("item"_L1).isArray()
        && (info.contains("_postman_id"_L1)
            || info.value("schema"_L1).toString().contains("postman"_L1));
}

std::variant<ApiSpec, SpecError> readPostman(const SpecDocument &document, const ReadGuard &guard,
                                             SpecWarnings &warnings)
{
    const QJsonObject &root = document.root();
    ApiSpec spec;
    spec.kind = ApiSpec::Kind::Postman;
    spec.version = versionOf(root);
    if (!spec.version.isEmpty() && !spec.version.startsWith("2."_L1))
        return SpecError {SpecProblem::UnknownVersion, 0, spec.version};
    spec.title = root.value("info"_L1).toObject().value("name"_L1).toString().simplified().left(
        LongestSpecText);
    CollectionReader reader(guard, warnings);
    if (const auto problem = reader.read(root.value("item"_L1).toArray(), {}))
        return *problem;
    spec.operations = reader.operations;
    std::stable_sort(spec.operations.begin(), spec.operations.end(),
                     [](const ApiOperation &a, const ApiOperation &b) { return a.path < b.path; });
    return spec;
}
