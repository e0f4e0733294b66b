// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pilldelegate.h"

/// Draws a severity as shape, word and colour: critical ⬣, serious ▲, moderate ◆, minor ●.
class SeverityDelegate : public PillDelegate
{
    Q_OBJECT

public:
    /// `role` holds a Severity as int; no value, no pill.
    explicit SeverityDelegate(int role, QObject *parent = nullptr);
};
