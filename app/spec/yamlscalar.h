// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

/// What a plain scalar means in the core schema of YAML 1.2, which JSON shares: null, true, false
/// and numbers are such; everything else is text, also `no`, `on` and `2020-01-01`. Numbers that
/// JSON does not know (.inf, .nan) stay text.
QJsonValue plainScalar(const QString &text);
