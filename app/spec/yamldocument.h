// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <QByteArray>
#include <QJsonValue>

#include <variant>

class ReadGuard;
class SpecWarnings;

/// The first document of a YAML text (valid UTF-8, no byte order mark) as the JSON it would be:
/// merge keys applied, of keys that come twice the last one, keys always text. Aliases share what
/// they stand for, so they take no memory, and each counts as all of its nodes.
std::variant<QJsonValue, SpecError> readYaml(const QByteArray &text, const ReadGuard &guard,
                                             SpecWarnings &warnings);
