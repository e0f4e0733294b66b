// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

/// The key in the first line of a file that only its owner can read; anything else is an error.
Result<QByteArray> readKeyFile(const QString &path);
