// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// `nat-desktop usage`: plan, quotas and when they start over. Leaves with 0, or 2 when the server
/// could not be asked. --json prints one object; a member that is absent was not reported:
/// {"server":s,"counted":b,"plan":s,"scans":{"used":n,"limit":n,"remaining":n,"unlimited":b},
///  "security_scans":{…},"resets_at":s,"requests_per_minute":n,"concurrent_scans":n}
/// or the one of errorJson(). A limit of 0 is a plan that has none.
int runUsage(const QStringList &arguments);
