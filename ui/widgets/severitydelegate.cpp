// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitydelegate.h"

SeverityDelegate::SeverityDelegate(int severityRole, int categoryRole, QObject *parent)
    : PillDelegate(
        [severityRole, categoryRole](const QModelIndex &index) {
            const QVariant severity = index.data(severityRole);
            return severity.isValid() ? severityPill(Severity(severity.toInt()),
                                                     Category(index.data(categoryRole).toInt()))
                                      : Pill {};
        },
        parent)
{
}
