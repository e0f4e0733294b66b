// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/natapi.h"

#include "app/api/accountjson.h"
#include "app/api/describeserver.h"
#include "app/api/documentedapi.h"
#include "app/api/exportfile.h"
#include "app/api/faillater.h"
#include "app/api/natsession.h"
#include "app/api/scansjson.h"
#include "app/net/origin.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxPicture = 64 * 1024 * 1024;

/// A call that a server may lack: no such path there is Unsupported, not "removed".
Error optionalError(Error error)
{
    if (error.kind == ErrorKind::NotFound)
        error.kind = ErrorKind::Unsupported;
    return error;
}

template <typename Value>
Handler<Value> orUnsupported(Handler<Value> handler)
{
    return [handler = std::move(handler)](Result<Value> result) {
        result ? handler(std::move(result)) : handler(optionalError(result.error()));
    };
}

Result<QByteArray> checkedCapture(const QByteArray &bytes, const QString &sha256)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QLatin1String(hash) == sha256.toLower())
        return bytes;
    return Error {.kind = ErrorKind::BadReply, .detail = u"a picture whose hash is not its name"_s};
}

} // namespace

NatApi::NatApi(HttpClient &http, Endpoint endpoint, ApiPatience patience)
    : m_session(std::make_shared<NatSession>(ApiTransport(http, std::move(endpoint), patience)))
{
}

NatApi::~NatApi() = default;

ServerFacts NatApi::facts() const { return m_session->facts(); }

void NatApi::describe(QObject *context, Handler<ServerDescription> handler)
{
    m_session->describe(context, std::move(handler));
}

void NatApi::startScan(const ScanRequest &request, QObject *context, Handler<ScanStarted> handler)
{
    m_session->withScans<ScanStarted>(
        context, handler, [session = m_session, request, context, handler](const ScanApi &scans) {
            scans.start(request, context, [=](const Result<ScanStarted> &started) {
                const bool otherDialect = !started && isServer11Refusal(started.error())
                    && session->facts().dialect == Dialect::Documented;
                if (!otherDialect)
                    return handler(started);
                session->setDialect(Dialect::Server11);
                session->scans().start(request, context, handler);
            });
        });
}

void NatApi::status(const QString &scanId, QObject *context, Handler<ScanStatus> handler)
{
    m_session->withScans<ScanStatus>(
        context, handler, [=](const ScanApi &scans) { scans.status(scanId, context, handler); });
}

void NatApi::results(const QString &scanId, QObject *context, Handler<Results> handler)
{
    m_session->withScans<Results>(
        context, handler, [=](const ScanApi &scans) { scans.results(scanId, context, handler); });
}

void NatApi::cancelScan(const QString &scanId, QObject *context, Handler<Done> handler)
{
    m_session->withScans<Done>(
        context, handler, [=](const ScanApi &scans) { scans.cancel(scanId, context, handler); });
}

void NatApi::scans(const ListPage &page, QObject *context, Handler<ScanList> handler)
{
    const Handler<ScanList> told = orUnsupported(std::move(handler));
    m_session->withScans<ScanList>(context, told,
                                   [=](const ScanApi &scans) { scans.list(page, context, told); });
}

void NatApi::exportScan(const QString &scanId, const QString &format, const QString &file,
                        QObject *context, Handler<ExportedFile> handler)
{
    m_session->withPath<ExportedFile>(
        scanId, context, handler, [=, session = m_session](const QByteArray &path) {
            const ApiCall call {.path = path + "/export?format=" + encoded(format),
                                .maxBody = MaxResults,
                                .isDocument = true};
            saveExport(session->transport(), call, format, file, context, handler);
        });
}

void NatApi::capture(const QString &scanId, const QString &sha256, QObject *context,
                     Handler<QByteArray> handler)
{
    m_session->withPath<QByteArray>(
        scanId, context, handler, [=, session = m_session](const QByteArray &path) {
            session->transport().ask(
                {.path = path + "/captures/" + encoded(sha256), .maxBody = MaxPicture}, context,
                [sha256](const QByteArray &bytes) { return checkedCapture(bytes, sha256); },
                handler);
        });
}

void NatApi::picture(const QUrl &address, QObject *context, Handler<QByteArray> handler)
{
    const QUrl &base = m_session->transport().endpoint().base;
    const QUrl whole = base.resolved(address);
    if (!hasSameOrigin(whole, base) || !whole.userInfo().isEmpty())
        return failLater({.kind = ErrorKind::BadAddress, .code = u"ORIGIN"_s}, context,
                         std::move(handler));
    m_session->transport().ask(
        {.address = whole, .maxBody = MaxPicture}, context,
        [](const QByteArray &bytes) { return Result<QByteArray>(bytes); }, std::move(handler));
}

void NatApi::rootCauses(const QString &scanId, QObject *context, Handler<RootCauses> handler)
{
    m_session->withPath<RootCauses>(
        scanId, context, handler, [=, session = m_session](const QByteArray &path) {
            session->transport().ask({.path = path + "/root-causes"}, context, readRootCauses,
                                     session->forAccounts(handler));
        });
}

void NatApi::analyzeRootCauses(const QString &scanId, QObject *context, Handler<Done> handler)
{
    m_session->withPath<Done>(scanId, context, handler,
                              [=, session = m_session](const QByteArray &path) {
                                  session->transport().ask(
                                      {.verb = "POST", .path = path + "/analyze"}, context,
                                      [](const QByteArray &) { return Result<Done>(Done {}); },
                                      session->forAccounts(handler));
                              });
}

void NatApi::badges(QObject *context, Handler<QList<Badge>> handler)
{
    m_session->transport().ask({.path = "/badges"}, context, readBadges,
                               orUnsupported(std::move(handler)));
}

void NatApi::badge(const QString &framework, QObject *context, Handler<Badge> handler)
{
    m_session->transport().ask({.path = "/badge/" + encoded(framework) + "?format=json"}, context,
                               readBadge, orUnsupported(std::move(handler)));
}

void NatApi::usage(QObject *context, Handler<Usage> handler)
{
    m_session->transport().ask({.path = "/usage"}, context, readUsage, std::move(handler));
}

void NatApi::usageAlerts(QObject *context, Handler<QList<UsageAlert>> handler)
{
    m_session->transport().ask({.path = "/usage/alerts"}, context, readUsageAlerts,
                               orUnsupported(std::move(handler)));
}

void NatApi::usageHistory(int months, QObject *context, Handler<QList<UsageMonth>> handler)
{
    const QByteArray count = QByteArray::number(std::clamp(months, 1, 24));
    m_session->transport().ask({.path = "/usage/history?months=" + count}, context,
                               readUsageHistory, orUnsupported(std::move(handler)));
}

void NatApi::me(QObject *context, Handler<Account> handler)
{
    m_session->transport().ask({.path = "/me"}, context, readAccount,
                               orUnsupported(std::move(handler)));
}

void NatApi::plans(QObject *context, Handler<QList<Plan>> handler)
{
    m_session->transport().ask({.path = "/plans"}, context, readPlans,
                               orUnsupported(std::move(handler)));
}

void NatApi::checkout(const CheckoutRequest &request, QObject *context, Handler<Checkout> handler)
{
    const QUrl dashboard = m_session->dashboard();
    const auto orDashboard = [&dashboard](const QUrl &url) {
        return QString::fromLatin1((url.isEmpty() ? dashboard : url).toEncoded());
    };
    QJsonObject body {{u"success_url"_s, orDashboard(request.successUrl)},
                      {u"cancel_url"_s, orDashboard(request.cancelUrl)}};
    if (request.priceId.isEmpty())
        body.insert(u"plan"_s, request.plan);
    else
        body.insert(u"price_id"_s, request.priceId);
    m_session->transport().ask(jsonCall("/billing/checkout", body), context, readCheckout,
                               std::move(handler));
}

void NatApi::portal(const QUrl &returnUrl, QObject *context, Handler<QUrl> handler)
{
    const QUrl url = returnUrl.isEmpty() ? m_session->dashboard() : returnUrl;
    const QJsonObject body {{u"return_url"_s, QString::fromLatin1(url.toEncoded())}};
    m_session->transport().ask(jsonCall("/billing/portal", body), context, readPortal,
                               std::move(handler));
}

void NatApi::checkKey(QObject *context, Handler<KeyCheck> handler)
{
    const auto byUsage = [handler](const Result<Usage> &usage) {
        if (!usage)
            return handler(usage.error());
        KeyCheck check {.verdict = KeyCheck::Verdict::Counted, .account = {}, .usage = *usage};
        if (!usage->counted)
            check.verdict = KeyCheck::Verdict::Open;
        handler(check);
    };
    me(context, [session = m_session, context, handler, byUsage](const Result<Account> &account) {
        if (account)
            return handler(
                KeyCheck {.verdict = KeyCheck::Verdict::Account, .account = *account, .usage = {}});
        // Servers without accounts refuse /me whatever the key.
        const ErrorKind kind = account.error().kind;
        if (kind != ErrorKind::Unauthorized && kind != ErrorKind::Unsupported)
            return handler(account.error());
        session->transport().ask({.path = "/usage"}, context, readUsage, Handler<Usage>(byUsage));
    });
}
