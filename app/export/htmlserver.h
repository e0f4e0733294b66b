// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/htmlpictures.h"
#include "app/triage/reportparts.h"

// The parts of the HTML report that only other servers give. Each is empty without content.

QString testsHtml(const QList<Task> &tests);
QString causesHtml(const QList<RootCause> &causes);
QString comparisonsHtml(const Results &results, const ServerExtras &extras, HtmlPictures &pictures);
QString badgesHtml(const QList<Badge> &badges);
/// What is not in the report, and why.
QString missingHtml(const Results &results, const ServerExtras &extras);
