// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/scanapi.h"

void readQuotaHeaders(const HttpResponse &response, ScanStarted &started)
{
    bool ok = false;
    const int left = response.headers.value("x-nat-quota-remaining").trimmed().toInt(&ok);
    if (ok && left >= 0)
        started.quotaRemaining = left;
    started.usageWarning
        = QString::fromUtf8(response.headers.value("x-nat-usage-warning").left(500)).simplified();
}
