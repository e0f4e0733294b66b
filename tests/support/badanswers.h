// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// Whole HTTP answers, as bytes, that no call of the API may take for a success: every refusal of
/// the contract, and bodies that are not what was asked for. With a name for each.
QList<std::pair<const char *, QByteArray>> badAnswers();
