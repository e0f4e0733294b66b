// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QUrl>

/// What a person types or pastes as the address of a NAT server, as the base of its API: with or
/// without a scheme, /api/v1 or slashes at the end. Errors are those of addressFrom().
Result<QUrl> serverAddressFrom(const QString &typed);

/// http to another computer: everybody between could read the key.
bool travelsInClear(const QUrl &address);

// NAT Cloud, and the pages of it that a person needs.
QUrl cloudAddress();
bool isCloud(const QUrl &address);
inline const QString CloudSignUp = QStringLiteral("https://app.nat-testing.io/signup");
inline const QString CloudKeys = QStringLiteral("https://app.nat-testing.io/dashboard");
