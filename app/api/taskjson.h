// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

class FieldReader;

// The parts that status and results share, and the items of the results' lists.

QJsonObject toJson(const Task &task);
Task readTask(const FieldReader &reader);

QJsonObject toJson(const Finding &finding);
/// One finding, or one per node when it has axe's own form (`nodes[]`). `page` stands in for a
/// missing address.
QList<Finding> readFindings(const FieldReader &reader, Category category, const QString &page);

QJsonObject toJson(const Metric &metric);
Metric readMetric(const FieldReader &reader, const QString &page);
