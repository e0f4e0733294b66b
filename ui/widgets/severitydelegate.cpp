// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitydelegate.h"

SeverityDelegate::SeverityDelegate(int role, QObject *parent)
    : PillDelegate(
        [role](const QModelIndex &index) {
            const QVariant severity = index.data(role);
            return severity.isValid() ? severityPill(Severity(severity.toInt())) : Pill {};
        },
        parent)
{
}
