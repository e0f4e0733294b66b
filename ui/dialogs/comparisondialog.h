// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparisonmodel.h"

class QWidget;
class ScanStore;

/// The pictures of one comparison in their own size, one beside the other in tabs.
void showComparison(QWidget &parent, const ScanStore &store, const ComparisonModel &model, int row);
