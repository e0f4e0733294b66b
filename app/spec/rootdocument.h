// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

class ReadGuard;
class SpecWarnings;

/// The object that a JSON or YAML text holds, within the limits. What begins like a JSON object is
/// read as JSON only, everything else as YAML. Of the members of a JSON object that have the same
/// name the last one counts, and nothing tells of the others.
std::variant<QJsonObject, SpecError> readRoot(const QByteArray &text, const ReadGuard &guard,
                                              SpecWarnings &warnings);
