// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <QString>

// A description of an API, and what is wrong with one, in the language of the moment. Names and
// paths out of it are plain text.

/// "OpenAPI 3.1, 62 operations"
QString specHeadline(const ApiSpec &spec);
/// Why nothing could be read: one or two sentences.
QString specProblemText(const SpecError &error);
/// What was left out or read in one of several ways: one sentence.
QString specWarningText(const SpecWarning &warning);
/// How callers are let in: "bearerAuth: bearer token".
QString schemeText(const ApiSecurityScheme &scheme);
