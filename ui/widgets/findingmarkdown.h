// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

/// A finding as an issue to paste elsewhere. Everything from the page is fenced as code, so that
/// it cannot become markup there.
QString findingMarkdown(const Finding &finding, const QStringList &pages);
