// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QString;

/// Shows a file in the file manager, chosen; where no file manager can do that, opens its folder.
void revealFile(const QString &path, QObject *context);
