// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

class QByteArray;

// JSON in and out of the contract's values (contract.md sections 3 and 4), shared by the client,
// the engine, the store and the report files. Readers are tolerant: the first field name is ours,
// the others are accepted; unknown fields stay in Results::document; a wrong type is named in
// Results::unread and the rest is still read.

/// Knows neither the credentials of the target nor the content of its description: what is kept of
/// a request is written with this.
QJsonObject toJson(const ScanRequest &request);
QJsonObject toJson(const ScanStatus &status);
QJsonObject toJson(const Results &results); ///< written from the values; `document` is not used

Result<ScanRequest> readScanRequest(const QJsonObject &object); ///< what the engine accepts
Result<ScanStatus> readScanStatus(const QJsonObject &object);
Result<Results> readResults(const QByteArray &json); ///< BadReply when it is no JSON object
