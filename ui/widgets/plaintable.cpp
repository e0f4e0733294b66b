// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include <QHeaderView>
#include <QTableView>

void makePlain(QTableView &table, int air)
{
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false); // Tab would be trapped in here
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + air);
    table.horizontalHeader()->setHighlightSections(false);
}
