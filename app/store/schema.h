// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The statements that lead from schema version n to n + 1, by n. Only ever appended to: databases
/// of every earlier version are out there.
const QList<QStringList> &schemaSteps();
