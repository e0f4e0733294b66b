// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <optional>

/// What is wrong with a page itself: that it answers with an error, is not there, hangs, crashes,
/// … (Category::Page). Nothing for a page that could be tested, nor for what is no fault of a site:
/// a download, a picture, an address that leads to another site, a page that was not finished.
std::optional<Finding> pageFinding(const Task &task);
