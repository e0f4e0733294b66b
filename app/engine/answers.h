// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

#include <QJsonObject>

// The shapes of the engine's answers (contract.md section 2, documented dialect).

ServerResponse jsonAnswer(const QJsonObject &body, int status = 200);
ServerResponse errorAnswer(int status, const QString &code, const QString &message);
ServerResponse invalidAnswer(const QString &field, const QString &message); ///< 422
