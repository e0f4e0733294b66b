// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <optional>

/// The account side of FakeCloud: plan, quotas, limits, shop. Its JSON is written by hand, as the
/// public reference has it.
class FakeAccount
{
public:
    /// How a 429 tells its pause.
    enum class Pause { Seconds, Date, Body, Absurd, None };
    enum class Shop { None, ByPlan, ByPriceId };

    void setPlan(const QString &plan) { m_plan = plan; } ///< "free", "pro", "enterprise"
    void setQuota(int used, int limit);
    void setSecurityQuota(int used, int limit);
    void setRateLimit(int perMinute, Pause pause = Pause::Seconds);
    void setConcurrentLimit(int scans) { m_concurrent = scans; }
    void setShop(Shop shop) { m_shop = shop; }
    /// Fields that /usage has besides or in place of the documented ones.
    void setMore(const QJsonObject &more) { m_more = more; }
    /// Where checkout sends people; an empty one stands for this server.
    void sellAt(const QUrl &address) { m_payAt = address; }
    /// Plans cost nothing any more: checkout answers this key at once, and nowhere to pay.
    void giveKey(const QByteArray &key) { m_newKey = key; }
    /// The checkout that was opened last: what the browser does in real life.
    void pay();

    QString plan() const { return m_plan; }
    QString priceId() const { return m_priceId; } ///< of the checkout that was opened last
    int used() const { return m_used; }
    /// Counted in fixed windows of a minute; the answer when there were too many.
    std::optional<ServerResponse> countRequest();
    void addRateHeaders(ServerResponse &response) const;
    void addQuotaHeaders(ServerResponse &response) const;
    /// The answer when a scan of this mode may not start now; else it is counted.
    std::optional<ServerResponse> countScan(const QString &mode, int running);

    ServerResponse usage() const;
    ServerResponse alerts() const;
    ServerResponse history(int months) const;
    ServerResponse me() const;
    ServerResponse plans() const;
    ServerResponse checkout(const ServerRequest &request, const QUrl &origin);
    ServerResponse portal(const QUrl &origin) const;

private:
    ServerResponse quotaExceeded(const QString &scanType, int used, int limit) const;

    QString m_plan = QStringLiteral("free");
    int m_used = 0;
    int m_limit = 50;
    int m_securityUsed = 0;
    int m_securityLimit = 0;
    int m_concurrent = 1000;
    int m_perMinute = 10'000;
    int m_requests = 0; ///< in this window
    qint64 m_window = 0; ///< its first second, since the epoch
    Pause m_pause = Pause::Seconds;
    Shop m_shop = Shop::None;
    QString m_ordered; ///< the plan of the last checkout
    QString m_priceId; ///< of the last checkout
    QJsonObject m_more;
    QByteArray m_newKey;
    QUrl m_payAt;
};
