// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampledata.h"

#include "app/sample/samplefaults.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int productCount = 4000; ///< long enough for a missing page limit to show

qsizetype indexOf(const QJsonArray &array, int id)
{
    const auto has = [id](const QJsonValue &value) { return value["id"_L1].toInt() == id; };
    const auto found = std::find_if(array.begin(), array.end(), has);
    return found == array.end() ? -1 : std::distance(array.begin(), found);
}

QJsonObject byId(const QJsonArray &array, int id)
{
    const qsizetype index = indexOf(array, id);
    return index < 0 ? QJsonObject() : array.at(index).toObject();
}

QJsonObject userFrom(const ApiAccount &account)
{
    const QString email = QLatin1StringView(account.email);
    const QByteArray hash = QCryptographicHash::hash(account.password, QCryptographicHash::Md5);
    return {
        {u"id"_s, account.id},
        {u"name"_s, QString(email.front().toUpper() + email.section(u'@', 0, 0).mid(1))},
        {u"email"_s, email},
        {u"role"_s, account.id == 3 ? u"owner"_s : u"customer"_s},
        {u"password"_s, QLatin1StringView(account.password)},
        {u"password_hash"_s, QString::fromLatin1(hash.toHex())},
    };
}

QJsonObject productFrom(int id)
{
    static const QStringList kinds {u"Ridge mug"_s,   u"Breakfast bowl"_s, u"Bud vase"_s,
                                    u"Pond teapot"_s, u"Side plate"_s,     u"Windowsill pot"_s};
    QJsonObject product {
        {u"id"_s, id},
        {u"name"_s, QString(kinds.at(id % kinds.size()) + u" no. %1"_s.arg(id))},
        {u"price"_s, 18 + id % 60},
    };
    if (id == 7)
        product.insert("price"_L1, u"twenty-five"_s); // the flaw "wrong-schema"
    return product;
}

} // namespace

SampleData::SampleData()
{
    for (const ApiAccount &account : apiAccounts)
        m_users.append(userFrom(account));
    for (int id = 1; id <= productCount; ++id)
        m_products.append(productFrom(id));
    for (const int userId : {1, 2, 1, 3})
        addOrder(userId, {QJsonObject {{u"product_id"_s, userId * 11}, {u"quantity"_s, userId}}});
}

QJsonObject SampleData::user(int id) const { return byId(m_users, id); }

void SampleData::setUser(const QJsonObject &user)
{
    const qsizetype index = indexOf(m_users, user.value("id"_L1).toInt());
    if (index >= 0)
        m_users.replace(index, user);
}

QJsonArray SampleData::ordersOf(int userId) const
{
    QJsonArray found;
    for (const QJsonValue &order : m_orders) {
        if (order["user_id"_L1].toInt() == userId)
            found.append(order);
    }
    return found;
}

QJsonObject SampleData::order(int id) const { return byId(m_orders, id); }

QJsonObject SampleData::addOrder(int userId, const QJsonArray &items)
{
    const QJsonObject order {
        {u"id"_s, m_nextOrder++},   {u"user_id"_s, userId},
        {u"items"_s, items},        {u"address"_s, u"Kiln Lane %1"_s.arg(userId + 6)},
        {u"status"_s, u"packed"_s},
    };
    m_orders.append(order);
    return order;
}

bool SampleData::removeOrder(int id)
{
    const qsizetype index = indexOf(m_orders, id);
    if (index >= 0)
        m_orders.removeAt(index);
    return index >= 0;
}

QJsonObject SampleData::product(int id) const { return byId(m_products, id); }
