// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <variant>

class ReadGuard;
class SpecWarnings;

/// OpenAPI 2.0 ("swagger"), 3.0 and 3.1 by their own rules; newer ones of 3 as 3.1. `source` is
/// where the document was fetched, or empty.
std::variant<ApiSpec, SpecError> readOpenApi(const SpecDocument &document, const QUrl &source,
                                             const ReadGuard &guard, SpecWarnings &warnings);
