// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleapi.h"

#include "app/sample/sampletoken.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    for (char &byte : key)
        byte = char(QRandomGenerator::system()->bounded(256));
    return key;
}

ServerResponse leftover(const QByteArray &text)
{
    return {.contentType = "text/plain", .body = text};
}

} // namespace

SampleApi::SampleApi(bool changed, QObject *parent)
    : QObject(parent), m_changed(changed), m_key(randomKey())
{
    addPublicOperations();
    addCustomerOperations();
    addLeftovers();
}

bool SampleApi::listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

QUrl SampleApi::url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.port())); }

QUrl SampleApi::specUrl() const { return url().resolved(QUrl(u"openapi.json"_s)); }

void SampleApi::addPublicOperations()
{
    serve("GET", u"/health"_s, &SampleApi::health);
    serve("POST", u"/login"_s, &SampleApi::login);
    serve("GET", u"/products"_s, &SampleApi::products);
    serve("GET", u"/catalogue"_s, &SampleApi::products);
    serve("GET", u"/products/{id}"_s, &SampleApi::product);
    serve("GET", u"/search"_s, &SampleApi::search);
    serve("GET", u"/preview"_s, &SampleApi::preview);
    serve("GET", u"/go"_s, &SampleApi::go);
    serve("GET", u"/stock"_s, &SampleApi::stock);
    serve("GET", u"/openapi.json"_s, &SampleApi::description);
    m_server.route("GET", u"/fetch"_s, [this](const ServerRequest &request, Responder responder) {
        fetch(request, responder);
    });
}

void SampleApi::addCustomerOperations()
{
    serve("GET", u"/users/me"_s, &SampleApi::me);
    serve("PUT", u"/users/me"_s, &SampleApi::changeMe);
    serve("GET", u"/users/{id}"_s, &SampleApi::user);
    serve("GET", u"/orders"_s, &SampleApi::orders);
    serve("POST", u"/orders"_s, &SampleApi::addOrder);
    serve("GET", u"/orders/{id}"_s, &SampleApi::order);
    serve("DELETE", u"/orders/{id}"_s, &SampleApi::removeOrder);
    serve("GET", u"/orders/{id}/invoice"_s, &SampleApi::invoice);
    serve("GET", u"/admin/users"_s, &SampleApi::adminUsers);
}

/// What the description does not speak of.
void SampleApi::addLeftovers()
{
    serve("GET", u"/v1/orders"_s, &SampleApi::allOrders);
    const auto lieOpen = [this](const QString &path, const QByteArray &text) {
        m_server.route("GET", path,
                       [this, text](const ServerRequest &request, Responder responder) {
                           answer(request, responder, leftover(text));
                       });
    };
    lieOpen(u"/.env"_s, "APP_ENV=production\nDB_HOST=127.0.0.1\nDB_PASSWORD=sample-not-real\n");
    lieOpen(u"/.git/config"_s, "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
    if (m_changed)
        lieOpen(u"/actuator/env"_s, R"({"activeProfiles":["sample"],"propertySources":[]})");

    serve("TRACE", u"/health"_s, &SampleApi::trace);
    m_server.setFallback([this](const ServerRequest &request, Responder responder) {
        answer(request, responder, {.status = 404, .body = R"({"error":"not found"})"});
    });
}

void SampleApi::serve(const QByteArray &verb, const QString &path, Operation operation)
{
    m_server.route(verb, path,
                   [this, operation](const ServerRequest &request, Responder responder) {
                       answer(request, responder, (this->*operation)(request));
                   });
    m_server.route("OPTIONS", path, [this](const ServerRequest &request, Responder responder) {
        answer(request, responder, {.status = 204, .contentType = {}, .body = {}});
    });
}

/// Adds what every answer carries: the banners, and in the first look the reflected origin.
void SampleApi::answer(const ServerRequest &request, Responder responder,
                       ServerResponse response) const
{
    response.headers.emplaceBack("Server", "KilnApi/1.4.2");
    response.headers.emplaceBack("X-Powered-By", "Stoneware/3.1");
    const QByteArray origin = request.headers.value("origin");
    if (!origin.isEmpty() && !m_changed) {
        response.headers.emplaceBack("Access-Control-Allow-Origin", origin);
        response.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    }
    responder.answer(response);
}

std::optional<int> SampleApi::customer(const ServerRequest &request) const
{
    const QByteArray value = request.headers.value("authorization");
    if (!value.startsWith("Bearer "))
        return {};
    const std::optional<int> id = userOfToken(value.mid(7), m_key);
    return id && !m_data.user(*id).isEmpty() ? id : std::nullopt;
}

ServerResponse SampleApi::description(const ServerRequest &)
{
    QFile file(u":/sample/api/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {.status = 500, .body = R"({"error":"no description"})"};
    return {.body = file.readAll().replace("{{origin}}", url().toEncoded().chopped(1))};
}

ServerResponse SampleApi::trace(const ServerRequest &request)
{
    QByteArray echo = "TRACE " + request.path.toUtf8() + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers.asKeyValueRange())
        echo += name + ": " + value + "\r\n";
    return {.contentType = "message/http", .body = echo};
}

/// SSRF with its teeth drawn: it asks only this computer and hands nothing of the answer on, so
/// it gives a web page no more than an <img> would.
void SampleApi::fetch(const ServerRequest &request, Responder responder)
{
    const QUrl address(request.query.queryItemValue(u"url"_s, QUrl::FullyDecoded));
    if (!QHostAddress(address.host()).isLoopback() || address.scheme() != "http"_L1) {
        answer(request, responder, {.status = 400, .body = R"({"error":"url"})"});
        return;
    }
    m_client.send({.url = address, .headers = {}, .body = {}, .maxBody = 64 * 1024}, this,
                  [this, request, responder](const Result<HttpResponse> &result) {
                      const QByteArray done = result ? "true" : "false";
                      answer(request, responder, {.body = R"({"fetched":)" + done + '}'});
                  });
}
