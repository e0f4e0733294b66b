// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

class SpecWarnings;

/// Ordered by name. `isOld`: OpenAPI 2.0.
QList<ApiSecurityScheme> securitySchemesOf(const SpecDocument &document, bool isOld,
                                           const QUrl &source, SpecWarnings &warnings);
