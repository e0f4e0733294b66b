// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

/// The keys of all these actions, as a table.
void showKeysDialog(QWidget &parent, const QList<QAction *> &actions);
