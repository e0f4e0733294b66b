// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/usagewords.h"
#include "ui/style/theme.h"

/// Of the used part of a meter. Never alone: the level has a word, too.
inline const QColor &quotaColor(QuotaLevel level, const Theme &theme)
{
    return level == QuotaLevel::UsedUp ? theme.bad
        : level == QuotaLevel::Low     ? theme.warn
                                       : theme.primary;
}
