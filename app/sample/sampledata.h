// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// What the sample API knows: three customers, their orders, a long list of products. In memory;
/// gone when the server stops.
class SampleData
{
public:
    SampleData();

    QJsonArray users() const { return m_users; } ///< with password and password_hash
    QJsonObject user(int id) const; ///< empty when there is none
    void setUser(const QJsonObject &user); ///< found by its id

    QJsonArray ordersOf(int userId) const;
    QJsonArray orders() const { return m_orders; }
    QJsonObject order(int id) const; ///< empty when there is none
    QJsonObject addOrder(int userId, const QJsonArray &items);
    bool removeOrder(int id);

    QJsonArray products() const { return m_products; }
    QJsonObject product(int id) const; ///< empty when there is none

private:
    QJsonArray m_users;
    QJsonArray m_orders;
    QJsonArray m_products;
    int m_nextOrder = 1;
};
