// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file or folder as people write it: with the separators of the platform, from left to right in
/// every language, and where that is usual with ~ for one's own folder.
QString filePathText(const QString &path);
