// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;
struct Services;

/// Connects a server, or edits the one of this id. What was tested and saved is in
/// Services::servers when it closes; `saved` is then called with its id.
void showServerDialog(QWidget &parent, Services &services, const QString &id = {},
                      const std::function<void(const QString &id)> &saved = {});
