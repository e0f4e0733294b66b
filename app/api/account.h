// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans, quotas and money as plain values. An absent optional means "not reported": no bar is
// drawn for it. Texts are the server's: plain, bounded, never markup. Prices are only ever told by
// a server.

#include "app/api/types.h"

/// How much of one quota is used.
struct Meter
{
    std::optional<int> used;
    std::optional<int> limit; ///< absent when unlimited, too
    bool unlimited = false; ///< 999999 on the wire
    bool inPlan = true; ///< a limit of 0: the plan has none of these

    bool isReported() const { return used.has_value(); }
    std::optional<int> remaining() const; ///< never below 0
    std::optional<double> percent() const; ///< 0 to 100 and beyond; absent without a limit
};

/// What a plan allows; `value` is "" for a plain yes, else a number or words.
struct PlanFeature
{
    QString name; ///< "export_pdf"
    bool included = false;
    QString value; ///< "5", "unlimited", "functional, visual"
};

/// GET /usage of either dialect.
struct Usage
{
    /// False for a server without accounts ("legacy"): it counts nothing, there is nothing to
    /// draw and nothing to buy.
    bool counted = true;
    QString tenantId;
    QString tenantName;
    QString plan; ///< "free", "pro", …
    QString message; ///< what a server without accounts says
    Meter scans;
    Meter securityScans;
    std::optional<bool> approachingLimit; ///< 80 % and more
    QDateTime periodStart; ///< UTC
    QDateTime periodEnd;
    QDateTime resetsAt; ///< when the quotas begin anew, UTC
    QUrl upgradeUrl; ///< see mayOpen()
    std::optional<int> requestsPerMinute;
    std::optional<int> concurrentScans;
    std::optional<int> activeScans;
    QList<PlanFeature> features;

    struct Day
    {
        QDate date;
        std::optional<int> scans;
        std::optional<int> securityScans;
    };
    QList<Day> days; ///< of this period, oldest first

    QStringList unread; ///< paths of fields that had a wrong type
    QJsonObject document; ///< the answer as it came
};

/// GET /usage/alerts
struct UsageAlert
{
    QString type; ///< "warning", "exhausted", …
    QString scanType; ///< "functional", "security"
    QString message;
    std::optional<double> percentUsed;
    QUrl upgradeUrl;
};

/// GET /usage/history
struct UsageMonth
{
    QDate month; ///< its first day
    std::optional<int> scans;
    std::optional<int> securityScans;
};

/// GET /me: whose key this is.
struct Account
{
    QString tenantId;
    QString name;
    QString email;
    QString plan;
    QDateTime createdAt;
    QString keyPrefix; ///< "nat_pk_e": tells keys apart without showing one
    QDateTime keyLastUsedAt;
};

/// One of GET /plans.
struct Plan
{
    QString name; ///< what checkout takes: "pro"
    QString displayName;
    std::optional<double> priceMonthlyUsd;
    Meter scans; ///< its limit; nothing is used
    Meter securityScans;
    std::optional<int> requestsPerMinute;
    std::optional<int> concurrentScans;
    QList<PlanFeature> features;
};

/// POST /billing/checkout
struct CheckoutRequest
{
    QString plan;
    QString priceId; ///< sent in place of the plan to servers that ask for one
    QUrl successUrl; ///< empty: the server's dashboard
    QUrl cancelUrl;
};

struct Checkout
{
    QUrl url; ///< where to pay; empty for a free plan. Open only if mayPayAt()
    QByteArray apiKey; ///< a free plan answers a new key at once; memory only
    QString plan;
    QString message;
};

/// What a key is to a server, found out before it is saved.
struct KeyCheck
{
    enum class Verdict {
        Account, ///< the key of an account; `account` says whose
        Counted, ///< works and is counted, though the server has no /me
        Open, ///< this server is open or shares one key: it would take any text
    };
    Verdict verdict = Verdict::Counted;
    Account account;
    Usage usage; ///< when it was asked
};

/// A refused checkout that would succeed with a price id: ask for one, keep it per server and plan.
bool asksForPriceId(const Error &error);
