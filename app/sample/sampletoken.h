// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

// The tokens of the sample API: JSON Web Tokens signed with HS256, whose reading has two
// deliberate flaws: `alg: none` is believed and `exp` is not looked at.

QByteArray makeToken(int userId, const QByteArray &key);
/// The user a token was made for; nothing when its signature is wrong.
std::optional<int> userOfToken(const QByteArray &token, const QByteArray &key);
