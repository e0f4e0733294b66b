// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

class QJsonObject;

/// What is kept of a request, for readScanRequest(): no credentials, no content of a description,
/// and of the address it came from only what is no secret, as `?token=…` may be one.
QJsonObject keptJson(const ScanRequest &request);

/// The address of its description is kept as it is.
bool keepsSpecAddress(const ScanRequest &request);
