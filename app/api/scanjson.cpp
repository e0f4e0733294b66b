// SPDX-License-Identifier: GPL-3.0-or-later
// Scan requests and scan status: contract.md section 3.
#include "app/api/fieldreader.h"
#include "app/api/names.h"
#include "app/api/resultsjson.h"
#include "app/api/taskjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxPages = 10'000;
constexpr qsizetype MaxScanAddress = 2048;
constexpr qsizetype MaxProgressRows = 10'000;
constexpr qsizetype MaxSpecText = 28 * 1024 * 1024; ///< 20 MB in base64
constexpr qsizetype MaxSecret = 8000;

Error invalid(const QString &field, const QString &message)
{
    return {.kind = ErrorKind::Invalid, .status = 422, .code = field, .message = message};
}

bool isWebAddress(const QUrl &url)
{
    // A password would end up in reports and logs.
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// Where a description came from, for those who keep a request: neither it nor a secret.
QJsonObject specJson(const ApiDescription &spec)
{
    QJsonObject object;
    if (!spec.fileName.isEmpty())
        object.insert(u"file_name"_s, spec.fileName);
    if (!spec.serverPath.isEmpty())
        object.insert(u"server_path"_s, spec.serverPath);
    if (spec.isPostman)
        object.insert(u"postman"_s, true);
    return object;
}

ApiDescription readSpec(const FieldReader &top, QStringList &unread)
{
    ApiDescription spec;
    spec.url = QUrl(top.text({"spec_url"}, MaxScanAddress), QUrl::StrictMode);
    spec.content = QByteArray::fromBase64(top.text({"spec_content"}, MaxSpecText).toLatin1());
    const FieldReader kept(top.object({"spec"}), u"body.spec"_s, unread);
    spec.fileName = kept.text({"file_name"}, 255);
    spec.serverPath = kept.text({"server_path"}, 1024);
    spec.isPostman = kept.flag({"postman"}).value_or(false);
    return spec;
}

/// Nothing when its type is none of the five.
std::optional<TargetAuth> readAuth(const FieldReader &part)
{
    static const QStringList types {u"none"_s, u"bearer"_s, u"header"_s, u"basic"_s, u"oauth2"_s};
    const qsizetype type = types.indexOf(part.has({"type"}) ? part.text({"type"}, 20) : types[0]);
    if (type < 0)
        return {};
    return TargetAuth {.type = static_cast<TargetAuthType>(type),
                       .token = part.text({"token"}, MaxSecret),
                       .headerName = part.text({"header_name"}, 200),
                       .headerValue = part.text({"header_value"}, MaxSecret),
                       .username = part.text({"username"}, MaxSecret),
                       .password = part.text({"password"}, MaxSecret),
                       .oauthTokenUrl
                       = QUrl(part.text({"oauth2_token_url"}, MaxScanAddress), QUrl::StrictMode),
                       .oauthClientId = part.text({"oauth2_client_id"}, MaxSecret),
                       .oauthClientSecret = part.text({"oauth2_client_secret"}, MaxSecret),
                       .oauthScope = part.text({"oauth2_scope"}, 1000)};
}

} // namespace

QJsonObject toJson(const ScanRequest &request)
{
    QJsonArray checks;
    if (request.accessibility)
        checks.append(u"accessibility"_s);
    if (request.performance)
        checks.append(u"performance"_s);
    if (request.captures)
        checks.append(u"visual"_s);
    QJsonArray viewports;
    for (const Viewport &viewport : request.viewports)
        viewports.append(viewportText(viewport));
    QJsonObject engine {{u"pages"_s, request.pages},
                        {u"depth"_s, request.depth},
                        {u"sitemap"_s, request.sitemap},
                        {u"viewports"_s, viewports},
                        {u"checks"_s, checks}};
    if (!request.pageList.isEmpty()) {
        QJsonArray list;
        for (const QUrl &page : request.pageList)
            list.append(QString::fromLatin1(page.toEncoded()));
        engine.insert(u"page_list"_s, list);
    }
    QJsonObject options {{u"concurrency"_s, request.concurrency},
                         {u"timeout"_s, request.timeoutSeconds}};
    if (request.failOn)
        options.insert(u"fail_on"_s, severityName(*request.failOn));
    if (!request.exclude.isEmpty())
        options.insert(u"exclude"_s, QJsonArray::fromStringList(request.exclude));
    QJsonObject object {{u"url"_s, QString::fromLatin1(request.url.toEncoded())},
                        {u"mode"_s, wireName(request.mode)},
                        {u"options"_s, options},
                        {u"engine"_s, engine}};
    if (!request.spec.url.isEmpty())
        object.insert(u"spec_url"_s, QString::fromLatin1(request.spec.url.toEncoded()));
    if (const QJsonObject spec = specJson(request.spec); !spec.isEmpty())
        object.insert(u"spec"_s, spec);
    return object;
}

Result<ScanRequest> readScanRequest(const QJsonObject &object)
{
    QStringList unread;
    const FieldReader top(object, u"body"_s, unread);
    ScanRequest request;
    request.url = QUrl(top.text({"url"}, MaxScanAddress), QUrl::StrictMode);
    const std::optional<ScanMode> mode = scanModeFrom(top.text({"mode"}));
    request.mode = mode.value_or(ScanMode::Security); // the contract's default
    const FieldReader options(top.object({"options"}), u"body.options"_s, unread);
    request.concurrency = options.integer({"concurrency"}).value_or(request.concurrency);
    request.timeoutSeconds = options.integer({"timeout"}).value_or(request.timeoutSeconds);

    request.exclude = options.texts({"exclude"}, 500);
    const QString failOn = options.text({"fail_on"}, 20);
    if (!failOn.isEmpty())
        request.failOn = severityFrom(failOn);
    request.spec = readSpec(top, unread);
    const std::optional<TargetAuth> auth
        = readAuth(FieldReader(top.object({"auth"}), u"body.auth"_s, unread));
    request.auth = auth.value_or(TargetAuth());

    const FieldReader engine(top.object({"engine"}), u"body.engine"_s, unread);
    request.pages = engine.integer({"pages"}).value_or(request.pages);
    request.depth = engine.integer({"depth"}).value_or(request.depth);
    request.sitemap = engine.flag({"sitemap"}).value_or(false);
    const QJsonArray pageList = engine.array({"page_list"});
    if (pageList.size() > MaxPages)
        return invalid(u"engine.page_list"_s, u"more than 10000 pages"_s);
    for (const QJsonValue &page : pageList)
        request.pageList.append(QUrl(page.toString().left(MaxScanAddress), QUrl::StrictMode));
    if (engine.has({"viewports"})) {
        request.viewports.clear();
        const QStringList words = engine.texts({"viewports"});
        for (const QString &word : words) {
            const std::optional<Viewport> viewport = viewportFrom(word);
            if (!viewport)
                return invalid(u"engine.viewports"_s, u"not WIDTHxHEIGHT: "_s + word.left(40));
            request.viewports.append(*viewport);
        }
    }
    if (engine.has({"checks"})) {
        const QStringList checks = engine.texts({"checks"});
        request.accessibility = checks.contains("accessibility"_L1);
        request.performance = checks.contains("performance"_L1);
        request.captures = checks.contains("visual"_L1);
    }

    if (!unread.isEmpty())
        return invalid(unread.first().mid(5), u"has another type than documented"_s);
    if (!isWebAddress(request.url))
        return invalid(u"url"_s, u"not an http or https address"_s);
    if (top.has({"mode"}) && !mode)
        return invalid(u"mode"_s, u"not one of security, functional, full"_s);
    if (!auth)
        return invalid(u"auth.type"_s, u"not one of none, bearer, header, basic, oauth2"_s);
    if (request.failOn && *request.failOn > Severity::Low)
        return invalid(u"options.fail_on"_s, u"not one of critical, high, medium, low"_s);
    if (top.has({"spec_url"}) && !isWebAddress(request.spec.url))
        return invalid(u"spec_url"_s, u"not an http or https address"_s);
    if (request.pages < 1 || request.pages > MaxPages)
        return invalid(u"engine.pages"_s, u"not between 1 and 10000"_s);
    if (request.depth < 0 || request.depth > 100)
        return invalid(u"engine.depth"_s, u"not between 0 and 100"_s);
    if (request.timeoutSeconds < 1 || request.timeoutSeconds > 600)
        return invalid(u"options.timeout"_s, u"not between 1 and 600 seconds"_s);
    if (request.concurrency < 1)
        return invalid(u"options.concurrency"_s, u"less than 1"_s);
    if (request.viewports.isEmpty() || request.viewports.size() > 8)
        return invalid(u"engine.viewports"_s, u"not between 1 and 8 of them"_s);
    for (const QUrl &page : std::as_const(request.pageList)) {
        if (!isWebAddress(page))
            return invalid(u"engine.page_list"_s, u"not an http or https address"_s);
    }
    return request;
}

QJsonObject toJson(const ScanStatus &status)
{
    QJsonObject object {{u"scan_id"_s, status.scanId},
                        {u"status"_s, wireName(status.state)},
                        {u"created_at"_s, status.createdAt.toUTC().toString(Qt::ISODateWithMs)},
                        {u"updated_at"_s, status.updatedAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (status.progress) {
        const ScanStatus::Progress &progress = *status.progress;
        QJsonArray pages;
        for (const Task &page : progress.pages)
            pages.append(toJson(page));
        object.insert(u"progress"_s,
                      QJsonObject {{u"stage"_s, progress.stage},
                                   {u"pages_done"_s, progress.pagesDone},
                                   {u"pages_total"_s, progress.pagesTotal},
                                   {u"current"_s, progress.current},
                                   {u"findings"_s, progress.findings},
                                   {u"pages"_s, pages}});
    }
    if (!status.errorCode.isEmpty() || !status.errorMessage.isEmpty()) {
        object.insert(
            u"error"_s,
            QJsonObject {{u"code"_s, status.errorCode}, {u"message"_s, status.errorMessage}});
    }
    return object;
}

Result<ScanStatus> readScanStatus(const QJsonObject &object)
{
    QStringList unread;
    const FieldReader top(object, u"scan"_s, unread);
    ScanStatus status;
    status.scanId = top.text({"scan_id", "id"});
    status.word = top.text({"status"}, 60);
    if (status.scanId.isEmpty() || status.word.isEmpty())
        return Error {.kind = ErrorKind::BadReply, .detail = u"scan_id or status is missing"_s};
    status.state = scanStateFrom(status.word);
    status.createdAt = top.time({"created_at"});
    status.updatedAt = top.time({"updated_at", "completed_at"});
    if (top.has({"progress"})) {
        const FieldReader part(top.object({"progress"}), u"progress"_s, unread);
        ScanStatus::Progress progress;
        progress.stage = part.text({"stage"}, 60);
        progress.pagesDone = part.integer({"pages_done"}).value_or(0);
        progress.pagesTotal = part.integer({"pages_total"}).value_or(0);
        progress.current = part.text({"current"}, MaxScanAddress);
        progress.findings = part.integer({"findings"}).value_or(0);
        const QJsonArray pages = part.array({"pages"});
        for (const QJsonValue &page : pages) {
            if (progress.pages.size() >= MaxProgressRows)
                break;
            progress.pages.append(readTask(FieldReader(page.toObject(), u"page"_s, unread)));
        }
        status.progress = progress;
    }
    const QJsonValue error = object.value("error"_L1);
    if (error.isString())
        status.errorMessage = error.toString().left(2000);
    if (error.isObject()) {
        const FieldReader reason(error.toObject(), u"error"_s, unread);
        status.errorCode = reason.text({"code"}, 60);
        status.errorMessage = reason.text({"message"}, 2000);
    }
    return status;
}
