// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stillserver.h"

#include "app/api/resultsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

StillServer::StillServer(const ScanStatus &status)
{
    const auto answer = [status](int code) {
        return [status, code](const ServerRequest &, const Responder &responder) {
            responder.answer({.status = code, .body = QJsonDocument(toJson(status)).toJson()});
        };
    };
    m_http.route("POST", u"/api/v1/scan"_s, answer(202));
    m_http.route("GET", u"/api/v1/scan/{id}"_s, answer(200));
    if (!m_http.listen())
        qFatal("no port: %s", qPrintable(m_http.errorString()));
}

Server StillServer::server() const
{
    return {.id = u"still"_s,
            .name = u"Staging"_s,
            .address = QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(m_http.port()))};
}

ScanStatus halfDone()
{
    const auto page = [](const QString &path, PageStage stage, std::optional<double> timeMs = {},
                         std::optional<int> issues = {}, PageOutcome outcome = PageOutcome::Ok) {
        Task task;
        task.url = u"https://shop.example.com"_s + path;
        task.viewport = u"1280x800"_s;
        task.stage = stage;
        task.timeMs = timeMs;
        task.issues = issues;
        task.outcome = outcome;
        return task;
    };
    ScanStatus status;
    status.scanId = u"sc_81f2"_s;
    status.state = ScanState::Running;
    status.progress = ScanStatus::Progress {
        .stage = u"checking"_s,
        .pagesDone = 4,
        .pagesTotal = 8,
        .current = u"https://shop.example.com/checkout"_s,
        .findings = 19,
        .pages
        = {page(u"/"_s, PageStage::Done, 1240, 3), page(u"/shop"_s, PageStage::Done, 980, 7),
           page(u"/cart?item=ridge-mug"_s, PageStage::Done, 2810, 9),
           page(u"/account"_s, PageStage::Done, {}, {}, PageOutcome::NeedsLogin),
           page(u"/checkout"_s, PageStage::Working), page(u"/about"_s, PageStage::Working),
           page(u"/find-us"_s, PageStage::Queued), page(u"/price-list"_s, PageStage::Queued)}};
    return status;
}
