// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/htmlpictures.h"

/// The findings of a list as one <details> per rule, worst first. `open` of them are unfolded.
QString findingsHtml(const QList<Finding> &findings, HtmlPictures &pictures, int open);
