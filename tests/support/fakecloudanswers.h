// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

#include <QJsonObject>

// The answers of FakeCloud as the public API reference describes them.

ServerResponse objectAnswer(const QJsonObject &body, int status = 200);
/// {"error": code, "message": …} with what the reference adds to that status.
ServerResponse failureAnswer(int status);
ServerResponse validationAnswer(const QString &field);
/// 400 for an unknown format.
ServerResponse exportAnswer(const QString &scanId, const QJsonObject &results,
                            const QString &format);
/// The first field of a start request that is missing or not understood; empty when all are sound.
QString invalidStartField(const QJsonObject &request);
