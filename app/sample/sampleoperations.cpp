// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of the sample API, flaws and all. samplefaults.h says which flaw is meant where.
#include "app/sample/sampleapi.h"

#include "app/sample/sampletoken.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

ServerResponse json(const QJsonObject &object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

ServerResponse jsonList(const QJsonArray &array)
{
    return {.body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

ServerResponse refused(int status, const QString &why) { return json({{u"error"_s, why}}, status); }

ServerResponse noLogin() { return refused(401, u"log in first"_s); }

QString parameter(const ServerRequest &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject bodyOf(const ServerRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// A user as the description has it.
QJsonObject documented(QJsonObject user)
{
    user.remove("password"_L1);
    user.remove("password_hash"_L1);
    return user;
}

} // namespace

ServerResponse SampleApi::health(const ServerRequest &) { return json({{u"status"_s, u"ok"_s}}); }

ServerResponse SampleApi::login(const ServerRequest &request)
{
    const QJsonObject given = bodyOf(request);
    const QJsonArray users = m_data.users();
    for (const QJsonValue &user : users) {
        if (user["email"_L1] != given.value("email"_L1)
            || user["password"_L1] != given.value("password"_L1))
            continue;
        const QByteArray token = makeToken(user["id"_L1].toInt(), m_key);
        ServerResponse response = json({{u"token"_s, QString::fromLatin1(token)}});
        response.headers.emplaceBack("Set-Cookie", "session=" + token + "; Path=/");
        return response;
    }
    return refused(401, u"wrong email or password"_s);
}

ServerResponse SampleApi::me(const ServerRequest &request)
{
    const std::optional<int> id = customer(request);
    return id ? json(documented(m_data.user(*id))) : noLogin();
}

ServerResponse SampleApi::changeMe(const ServerRequest &request)
{
    const std::optional<int> id = customer(request);
    if (!id)
        return noLogin();
    QJsonObject user = m_data.user(*id);
    const QJsonObject changes = bodyOf(request);
    for (const QString &name : {u"name"_s, u"email"_s, u"role"_s}) {
        if (changes.value(name).isString())
            user.insert(name, changes.value(name).toString().left(200));
    }
    m_data.setUser(user);
    return json(documented(user));
}

ServerResponse SampleApi::user(const ServerRequest &request)
{
    const std::optional<int> id = customer(request);
    if (!id)
        return noLogin();
    if (request.captures.first().toInt() != *id)
        return refused(404, u"no such user"_s);
    QJsonObject user = m_data.user(*id);
    user.remove("password"_L1);
    return json(user);
}

ServerResponse SampleApi::orders(const ServerRequest &request)
{
    const std::optional<int> id = customer(request);
    return id ? jsonList(m_data.ordersOf(*id)) : noLogin();
}

ServerResponse SampleApi::addOrder(const ServerRequest &request)
{
    const std::optional<int> id = customer(request);
    if (!id)
        return noLogin();
    const QJsonArray items = bodyOf(request).value("items"_L1).toArray();
    constexpr qsizetype mostOrders = 1000; // the data lives in memory
    if (items.isEmpty() || items.size() > 50 || m_data.orders().size() >= mostOrders)
        return refused(400, u"items"_s);
    return json(m_data.addOrder(*id, items), 201);
}

ServerResponse SampleApi::order(const ServerRequest &request)
{
    if (!customer(request))
        return noLogin();
    const QJsonObject order = m_data.order(request.captures.first().toInt());
    return order.isEmpty() ? refused(410, u"gone"_s) : json(order);
}

ServerResponse SampleApi::removeOrder(const ServerRequest &request)
{
    const std::optional<int> id = customer(request);
    if (!id)
        return noLogin();
    const int orderId = request.captures.first().toInt();
    if (m_data.order(orderId).value("user_id"_L1).toInt() != *id || !m_data.removeOrder(orderId))
        return refused(404, u"no such order"_s);
    return {.status = 204, .contentType = {}, .body = {}};
}

ServerResponse SampleApi::invoice(const ServerRequest &request)
{
    const QJsonObject order = m_data.order(request.captures.first().toInt());
    if (order.isEmpty())
        return refused(404, u"no such order"_s);
    return json({{u"order_id"_s, order.value("id"_L1)},
                 {u"address"_s, order.value("address"_L1)},
                 {u"total"_s, 42}});
}

ServerResponse SampleApi::products(const ServerRequest &request)
{
    bool given = false;
    const int limit = parameter(request, u"limit"_s).toInt(&given);
    const QJsonArray all = m_data.products();
    const qsizetype count = qBound(qsizetype(0), qsizetype(given ? limit : 10), all.size());
    QJsonArray page;
    for (qsizetype i = 0; i < count; ++i)
        page.append(all.at(i));
    return jsonList(page);
}

ServerResponse SampleApi::product(const ServerRequest &request)
{
    bool isNumber = false;
    const int id = request.captures.first().toInt(&isNumber);
    if (!isNumber) {
        return refused(500,
                       u"Unhandled NumberFormatException: not a number\n"
                       "    at shop.Products.find(Products.java:48)\n"
                       "    at shop.Router.handle(Router.java:112)"_s);
    }
    const QJsonObject product = m_data.product(id);
    return product.isEmpty() ? refused(404, u"no such product"_s) : json(product);
}

ServerResponse SampleApi::search(const ServerRequest &request)
{
    const QString wanted = parameter(request, u"q"_s);
    if (wanted.count(u'\'') % 2 == 1 && !m_changed) {
        return refused(
            500,
            u"SQLSTATE[42000]: unrecognized token in "
            "SELECT id, name, price FROM products WHERE name LIKE '%%1%'"_s.arg(wanted.left(200)));
    }
    QJsonArray found;
    const QJsonArray all = m_data.products();
    for (const QJsonValue &product : all) {
        if (found.size() < 20
            && product["name"_L1].toString().contains(wanted, Qt::CaseInsensitive))
            found.append(product);
    }
    return jsonList(found);
}

ServerResponse SampleApi::preview(const ServerRequest &request)
{
    const QByteArray name = parameter(request, u"name"_s).toUtf8();
    return {.contentType = "text/html; charset=utf-8",
            .body = "<!doctype html><title>Gift card</title><p>For " + name + "</p>"};
}

ServerResponse SampleApi::go(const ServerRequest &request)
{
    QByteArray target = parameter(request, u"to"_s).toUtf8();
    if (target.isEmpty())
        return refused(400, u"to"_s);
    // Open it is, but no second header may be smuggled in: that would be another flaw.
    target.replace('\r', "").replace('\n', "");
    return {
        .status = 302, .contentType = "text/plain", .body = {}, .headers = {{"Location", target}}};
}

ServerResponse SampleApi::stock(const ServerRequest &)
{
    return {.contentType = "text/plain", .body = "mugs: 12, bowls: 3\n"};
}

ServerResponse SampleApi::adminUsers(const ServerRequest &request)
{
    if (!customer(request))
        return noLogin();
    QJsonArray users;
    const QJsonArray all = m_data.users();
    for (const QJsonValue &user : all)
        users.append(documented(user.toObject()));
    return jsonList(users);
}

ServerResponse SampleApi::allOrders(const ServerRequest &) { return jsonList(m_data.orders()); }
