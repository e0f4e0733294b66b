// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"
#include "app/spec/readguard.h"

#include <QByteArray>
#include <QUrl>

#include <stop_token>
#include <variant>

/// Where a description came from, for the addresses in it that are relative to that.
struct SpecSource
{
    QUrl address = {}; ///< empty for files and pasted text
};

using SpecReading = std::variant<ApiSpec, SpecError>;

/// Reads OpenAPI 2.0, 3.0 and 3.1 (JSON or YAML) and Postman collections 2.x. Pure: no network, no
/// files, references to other documents are not followed. Large ones take seconds, so it is called
/// in the pool; asking `stop` to stop ends it at its next step.
SpecReading readApiSpec(const QByteArray &bytes, const SpecSource &source = {},
                        const SpecLimits &limits = {}, const std::stop_token &stop = {});
