// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"
#include "app/base/result.h"

// Readers of what account.h holds. Both dialects name these things differently and serve them at
// the same paths, so one reader takes both shapes:
//   GET /usage  documented  {plan, scans_used, scans_limit, security_scan_count,
//                            monthly_security_scan_quota, approaching_limit, quota_reset_date}
//               server 1.1  {plan, functional_scans{used, limit}, security_scans{…},
//               rate_limits{…},
//                            features{…}, daily_breakdown[{date, functional, security}]}

Result<Usage> readUsage(const QByteArray &json);
Result<QList<UsageAlert>> readUsageAlerts(const QByteArray &json);
Result<QList<UsageMonth>> readUsageHistory(const QByteArray &json); ///< oldest first
Result<Account> readAccount(const QByteArray &json);
Result<QList<Plan>> readPlans(const QByteArray &json);
Result<Checkout> readCheckout(const QByteArray &json); ///< BadReply without a link and a key
Result<QUrl> readPortal(const QByteArray &json);

QList<PlanFeature> readFeatures(const QJsonObject &features); ///< nested ones are flattened
