// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QHash>

#include <optional>

/// The word of --fail-on: critical, serious or high, moderate or medium, minor or low. All kinds
/// of findings share this one scale; info never fails a run.
std::optional<Severity> failOnFrom(const QString &word);

/// Whether a finding at or above `gate` is among them. What a person still has to look at
/// (needs review) is not in these counts and never fails a run.
bool reaches(const QHash<Severity, int> &counts, Severity gate);
