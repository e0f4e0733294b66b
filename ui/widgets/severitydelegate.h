// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pilldelegate.h"

/// Draws a severity as shape, word and colour: critical ⬣, serious or high ▲, moderate or medium ◆,
/// minor or low ●.
class SeverityDelegate : public PillDelegate
{
    Q_OBJECT

public:
    /// `severityRole` holds a Severity as int, no value: no pill; `categoryRole` a Category.
    SeverityDelegate(int severityRole, int categoryRole, QObject *parent = nullptr);
};
