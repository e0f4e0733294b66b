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
    return {{u"url"_s, QString::fromLatin1(request.url.toEncoded())},
            {u"mode"_s, wireName(request.mode)},
            {u"options"_s,
             QJsonObject {{u"concurrency"_s, request.concurrency},
                          {u"timeout"_s, request.timeoutSeconds}}},
            {u"engine"_s, engine}};
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
