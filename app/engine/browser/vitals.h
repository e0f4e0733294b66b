// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QJsonObject>

/// What resources/page/vitals.js answered, as LCP, CLS, FCP, TBT, TTFB in this order. A null there
/// is an absent value here. url and viewport are the caller's to fill in.
QList<Metric> metricsFrom(const QJsonObject &vitals);
