// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/server11json.h"

#include "app/api/names.h"
#include "app/api/resultsjson.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString SecurityMark = u"security:"_s;

/// The parts of multipart/form-data, each given once.
class FormData
{
public:
    FormData() : m_boundary("nat-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)) { }

    void addField(const QByteArray &name, const QString &value)
    {
        if (!value.isEmpty())
            add("name=\"" + name + '"', value.toUtf8());
    }

    void addFile(const QByteArray &name, const QString &fileName, const QByteArray &content)
    {
        // A quote or a line break would end the header.
        QString clean = fileName;
        clean.replace(u'"', u'_').replace(u'\r', u'_').replace(u'\n', u'_');
        add("name=\"" + name + "\"; filename=\"" + clean.toUtf8()
                + "\"\r\nContent-Type: application/octet-stream",
            content);
    }

    ApiCall call(const QByteArray &path) const
    {
        return {.verb = "POST",
                .path = path,
                .contentType = "multipart/form-data; boundary=" + m_boundary,
                .body = m_body + "--" + m_boundary + "--\r\n"};
    }

private:
    void add(const QByteArray &head, const QByteArray &value)
    {
        m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"
            + value + "\r\n";
    }

    QByteArray m_boundary;
    QByteArray m_body;
};

void addCredentials(FormData &form, const TargetAuth &auth)
{
    if (auth.type == TargetAuthType::Bearer)
        form.addField("auth_token", auth.token);
    if (auth.type == TargetAuthType::Header) {
        form.addField("api_key", auth.headerValue);
        form.addField("api_key_header", auth.headerName);
    }
    if (auth.type == TargetAuthType::Basic) {
        const QByteArray pair = (auth.username + u':' + auth.password).toUtf8().toBase64();
        form.addField("api_key", u"Basic "_s + QString::fromLatin1(pair));
        form.addField("api_key_header", u"Authorization"_s);
    }
}

} // namespace

Server11Parts partsOf(const QString &scanId)
{
    const qsizetype mark = scanId.indexOf(SecurityMark);
    if (mark < 0)
        return {.tests = scanId, .security = {}};
    const QString security = scanId.mid(mark + SecurityMark.size());
    return {.tests = mark == 0 ? QString() : scanId.left(mark - 1), .security = security};
}

QString scanIdOf(const Server11Parts &parts)
{
    if (parts.security.isEmpty())
        return parts.tests;
    const QString security = SecurityMark + parts.security;
    return parts.tests.isEmpty() ? security : QString(parts.tests + u'+' + security);
}

ApiCall testsCall(const ScanRequest &request)
{
    FormData form;
    const QString name
        = request.spec.fileName.isEmpty() ? u"openapi.json"_s : request.spec.fileName;
    form.addFile("spec_file", name, request.spec.content);
    form.addField("base_url", QString::fromLatin1(request.url.toEncoded()));
    form.addField("format", request.spec.isPostman ? u"postman"_s : u"openapi"_s);
    if (request.maxTests)
        form.addField("max_tests", QString::number(*request.maxTests));
    addCredentials(form, request.auth);
    return form.call("/scan");
}

ApiCall securityCall(const ScanRequest &request)
{
    QJsonObject body {{u"spec"_s, request.spec.serverPath},
                      {u"base_url"_s, QString::fromLatin1(request.url.toEncoded())},
                      {u"severity_threshold"_s, u"low"_s}};
    if (!request.securityChecks.isEmpty())
        body.insert(u"checks"_s, QJsonArray::fromStringList(request.securityChecks));
    return jsonCall("/security-scan", body);
}

Result<Results> readSecurityReport(const QByteArray &json)
{
    Result<Results> read = readResults(json);
    if (!read)
        return read;
    Results results = std::move(read).value();
    results.errorCode.clear();
    results.errorMessage.clear();
    if (!results.security) { // 202 {"error":{"message":"Scan status: running"}}
        results.state = ScanState::Running;
        return results;
    }
    return results;
}

ScanStatus bothStatus(const ScanStatus &tests, const ScanStatus &security)
{
    ScanStatus both = tests;
    both.scanId = scanIdOf({tests.scanId, security.scanId});
    if (!tests.ended() || !security.ended()) {
        const bool waits = tests.state == ScanState::Queued && security.state == ScanState::Queued;
        both.state = waits ? ScanState::Queued : ScanState::Running;
    } else if (security.state == ScanState::Completed) {
        both.state = ScanState::Completed; // half of it is worth showing
    }
    both.word = wireName(both.state);
    both.updatedAt = std::max(tests.updatedAt, security.updatedAt);
    if (both.errorMessage.isEmpty()) {
        both.errorCode = security.errorCode;
        both.errorMessage = security.errorMessage;
    }
    return both;
}

Results bothResults(const Results &tests, const Results &security)
{
    Results both = tests;
    both.security = security.security;
    if (both.state != ScanState::Completed && security.state == ScanState::Completed)
        both.state = ScanState::Completed;
    both.unread += security.unread;
    both.document = tests.document;
    both.document.insert(u"security_scan"_s, security.document);
    return both;
}
