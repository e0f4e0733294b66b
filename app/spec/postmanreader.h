// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <variant>

class ReadGuard;
class SpecWarnings;

/// An exported collection of any version.
bool isPostman(const QJsonObject &root);

/// A collection 2.x: its requests as operations, its folders as tags.
std::variant<ApiSpec, SpecError> readPostman(const SpecDocument &document, const ReadGuard &guard,
                                             SpecWarnings &warnings);
