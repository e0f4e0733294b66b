// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Path and query of an address: the pages of a scan share the rest, which would only push away
/// what tells them apart. What is no web address comes back as it is ("GET /items").
QString pagePath(const QString &address);
