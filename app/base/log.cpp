// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

Q_LOGGING_CATEGORY(logNet, "nat.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logScan, "nat.scan", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "nat.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logEngine, "nat.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(logBrowser, "nat.browser", QtWarningMsg)
