// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

/// What the lists of this program have in common: whole rows without a grid, a header that does
/// not change with the selection, Tab that leads on, and rows as high as a line and `air` px.
void makePlain(QTableView &table, int air);
