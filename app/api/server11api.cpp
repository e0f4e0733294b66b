// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/server11api.h"

#include "app/api/apierror.h"
#include "app/api/faillater.h"
#include "app/api/fieldreader.h"
#include "app/api/resultsjson.h"
#include "app/api/scansjson.h"
#include "app/api/server11json.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SecurityRows = 100; ///< asked for at once, to find one scan among them
constexpr int MaxSecurityPages = 10;
constexpr qint64 MaxDescription = 20 * 1024 * 1024;

/// What this server cannot be asked; nothing when it can.
std::optional<Error> obstacleTo(const ScanRequest &request)
{
    const auto unsupported
        = [](const QString &code) { return Error {.kind = ErrorKind::Unsupported, .code = code}; };
    const bool tests = request.mode != ScanMode::Security;
    const bool security = request.mode != ScanMode::Functional;
    const bool noFile = request.spec.content.isEmpty() && request.spec.url.isEmpty();
    if (tests && noFile)
        return request.spec.isEmpty() && !security
            ? unsupported(u"PAGES"_s)
            : Error {.kind = ErrorKind::Invalid, .code = u"NO_DESCRIPTION"_s};
    if (security && request.spec.serverPath.isEmpty())
        return Error {.kind = ErrorKind::Invalid, .code = u"NO_SERVER_FILE"_s};
    if (tests && request.auth.type == TargetAuthType::OAuth2)
        return unsupported(u"AUTH"_s);
    return {};
}

Result<ScanStatus> readTestStatus(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    return object ? readScanStatus(*object) : Result<ScanStatus>(object.error());
}

ScanStatus statusOf(const ListedScan &scan)
{
    ScanStatus status;
    status.scanId = scan.scanId;
    status.state = scan.state;
    status.word = scan.word;
    status.createdAt = scan.createdAt;
    status.updatedAt = scan.endedAt;
    status.errorMessage = scan.error;
    return status;
}

} // namespace

QByteArray Server11Api::path(const QString &scanId) const
{
    const QString tests = partsOf(scanId).tests;
    return tests.isEmpty() ? QByteArray() : QByteArray("/scan/" + encoded(tests));
}

void Server11Api::start(const ScanRequest &request, QObject *context,
                        Handler<ScanStarted> handler) const
{
    if (const std::optional<Error> obstacle = obstacleTo(request))
        return failLater(*obstacle, context, std::move(handler));
    if (request.mode == ScanMode::Functional)
        return startTests(request, context, std::move(handler));
    if (request.mode == ScanMode::Security)
        return startSecurity(request, context, std::move(handler));
    // Security first: it is refused more often, and then nothing has been started.
    const auto testsToo = [api = *this, request, context,
                           handler = std::move(handler)](const Result<ScanStarted> &security) {
        if (!security)
            return handler(security.error());
        api.startTests(request, context, [security, handler](const Result<ScanStarted> &tests) {
            ScanStarted both = tests ? *tests : *security;
            if (tests)
                both.scanId = scanIdOf({tests->scanId, partsOf(security->scanId).security});
            else
                both.missingHalf = tests.error();
            handler(both);
        });
    };
    startSecurity(request, context, testsToo);
}

void Server11Api::startTests(const ScanRequest &request, QObject *context,
                             Handler<ScanStarted> handler) const
{
    if (request.spec.content.isEmpty())
        return fetchDescription(request, context, std::move(handler));
    send(testsCall(request), false, context, std::move(handler));
}

void Server11Api::startSecurity(const ScanRequest &request, QObject *context,
                                Handler<ScanStarted> handler) const
{
    send(securityCall(request), true, context, std::move(handler));
}

/// This server takes files only. No key goes along: the description is somebody else's.
void Server11Api::fetchDescription(const ScanRequest &request, QObject *context,
                                   Handler<ScanStarted> handler) const
{
    const HttpRequest question {.url = request.spec.url, .maxBody = MaxDescription};
    m_transport.http().send(question, context,
                            [api = *this, request, context,
                             handler = std::move(handler)](const Result<HttpResponse> &answer) {
                                if (!answer)
                                    return handler(answer.error());
                                if (answer->status != 200 || answer->body.isEmpty())
                                    return handler(Error {.kind = ErrorKind::Invalid,
                                                          .status = answer->status,
                                                          .code = u"NO_DESCRIPTION"_s});
                                ScanRequest whole = request;
                                whole.spec.content = answer->body;
                                if (whole.spec.fileName.isEmpty())
                                    whole.spec.fileName = request.spec.url.fileName();
                                api.startTests(whole, context, handler);
                            });
}

void Server11Api::send(const ApiCall &call, bool isSecurity, QObject *context,
                       Handler<ScanStarted> handler) const
{
    m_transport.send(
        call, context,
        [isSecurity, handler = std::move(handler)](const Result<HttpResponse> &answer) {
            if (!answer)
                return handler(answer.error());
            const Result<ScanStatus> status = readTestStatus(answer->body);
            if (!status)
                return handler(status.error());
            ScanStarted started {.scanId = status->scanId, .state = status->state};
            if (isSecurity)
                started.scanId = scanIdOf({{}, status->scanId});
            readQuotaHeaders(*answer, started);
            handler(started);
        });
}

void Server11Api::status(const QString &scanId, QObject *context, Handler<ScanStatus> handler) const
{
    const Server11Parts parts = partsOf(scanId);
    const auto named = [scanId, handler](const Result<ScanStatus> &status) {
        if (!status)
            return handler(status.error());
        ScanStatus ours = *status;
        ours.scanId = scanId;
        handler(ours);
    };
    if (parts.security.isEmpty())
        return testStatus(parts.tests, context, named);
    if (parts.tests.isEmpty())
        return securityStatus(parts.security, 1, context, named);
    testStatus(parts.tests, context,
               [api = *this, parts, context, named](const Result<ScanStatus> &tests) {
                   if (!tests)
                       return named(tests.error());
                   api.securityStatus(parts.security, 1, context,
                                      [tests, named](const Result<ScanStatus> &security) {
                                          named(security ? bothStatus(*tests, *security)
                                                         : security);
                                      });
               });
}

void Server11Api::testStatus(const QString &id, QObject *context, Handler<ScanStatus> handler) const
{
    const auto withReason
        = [api = *this, context, handler = std::move(handler)](const Result<ScanStatus> &status) {
              if (status && status->state == ScanState::Failed)
                  return api.reasonOf(*status, context, handler);
              handler(status);
          };
    m_transport.ask({.path = "/scan/" + encoded(id), .urgency = Urgency::Polling}, context,
                    readTestStatus, Handler<ScanStatus>(withReason));
}

/// A failed scan says why only in its JSON export. Without that it failed all the same.
void Server11Api::reasonOf(const ScanStatus &failed, QObject *context,
                           Handler<ScanStatus> handler) const
{
    const auto read = [](const QByteArray &json) -> Result<QString> {
        const Result<QJsonObject> object = objectIn(json);
        QStringList unread;
        return object ? FieldReader(*object, u"export"_s, unread).text({"error"}, 2000) : QString();
    };
    const Handler<QString> then = [failed, handler](const Result<QString> &reason) {
        ScanStatus status = failed;
        if (reason)
            status.errorMessage = *reason;
        handler(status);
    };
    m_transport.ask(
        {.path = "/scan/" + encoded(failed.scanId) + "/export?format=json", .maxBody = MaxResults},
        context, read, then);
}

void Server11Api::securityStatus(const QString &id, int page, QObject *context,
                                 Handler<ScanStatus> handler) const
{
    const auto read = [](const QByteArray &json) { return readScanList(json, SecurityRows); };
    const Handler<ScanList> then
        = [api = *this, id, page, context, handler](const Result<ScanList> &list) {
              if (!list)
                  return handler(list.error());
              for (const ListedScan &scan : list->scans) {
                  if (scan.scanId == id)
                      return handler(statusOf(scan));
              }
              if (list->mayGoOn && page < MaxSecurityPages)
                  return api.securityStatus(id, page + 1, context, handler);
              handler(Error {.kind = ErrorKind::NotFound, .detail = u"not in the list"_s});
          };
    m_transport.ask(
        {.path = listPath("/security-scans", {page, SecurityRows}), .urgency = Urgency::Polling},
        context, read, then);
}

void Server11Api::results(const QString &scanId, QObject *context, Handler<Results> handler) const
{
    const Server11Parts parts = partsOf(scanId);
    const auto named = [scanId, handler](const Result<Results> &results) {
        if (!results)
            return handler(results.error());
        Results ours = *results; // a security report bears another id than was asked for
        ours.scanId = scanId;
        handler(ours);
    };
    if (parts.security.isEmpty())
        return testResults(parts.tests, context, named);
    if (parts.tests.isEmpty())
        return securityResults(parts.security, context, named);
    testResults(parts.tests, context,
                [api = *this, parts, context, named](const Result<Results> &tests) {
                    if (!tests)
                        return named(tests.error());
                    api.securityResults(
                        parts.security, context, [tests, named](const Result<Results> &security) {
                            named(security ? bothResults(*tests, *security) : tests);
                        });
                });
}

void Server11Api::testResults(const QString &id, QObject *context, Handler<Results> handler) const
{
    m_transport.ask(
        {.path = "/scan/" + encoded(id) + "/results", .maxBody = MaxResults, .isDocument = true},
        context, readResults, std::move(handler));
}

void Server11Api::securityResults(const QString &id, QObject *context,
                                  Handler<Results> handler) const
{
    m_transport.ask(
        {.path = "/security-scan/" + encoded(id), .maxBody = MaxResults, .isDocument = true},
        context, readSecurityReport, std::move(handler));
}

void Server11Api::cancel(const QString &scanId, QObject *context, Handler<Done> handler) const
{
    const QByteArray place = path(scanId);
    if (place.isEmpty()) // there is no call for it
        return failLater({.kind = ErrorKind::Unsupported, .code = u"CANCEL"_s}, context,
                         std::move(handler));
    m_transport.ask(
        {.verb = "DELETE", .path = place}, context,
        [](const QByteArray &) { return Result<Done>(Done {}); }, std::move(handler));
}

void Server11Api::list(const ListPage &page, QObject *context, Handler<ScanList> handler) const
{
    const auto read
        = [rows = page.perPage](const QByteArray &json) { return readScanList(json, rows); };
    const Handler<ScanList> securityToo
        = [api = *this, page, context, read, handler](const Result<ScanList> &tests) {
              if (!tests)
                  return handler(tests.error());
              const Handler<ScanList> merge = [tests, handler](const Result<ScanList> &security) {
                  ScanList both = *tests;
                  if (!security) // a server without them, or a plan
                      return handler(both);
                  for (ListedScan scan : security->scans) {
                      scan.scanId = scanIdOf({{}, scan.scanId});
                      scan.isSecurity = true;
                      both.scans.append(scan);
                  }
                  both.mayGoOn = both.mayGoOn || security->mayGoOn;
                  std::stable_sort(both.scans.begin(), both.scans.end(),
                                   [](const ListedScan &a, const ListedScan &b) {
                                       return a.createdAt > b.createdAt;
                                   });
                  handler(both);
              };
              api.m_transport.ask(
                  {.path = listPath("/security-scans", page), .urgency = Urgency::Polling}, context,
                  read, merge);
          };
    m_transport.ask({.path = listPath("/scans", page), .urgency = Urgency::Polling}, context, read,
                    securityToo);
}
