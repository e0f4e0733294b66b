// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/errorwords.h"
#include "ui/widgets/messagebar.h"

/// An error as the window tells it. `act` is asked to do what helps, and only offered when
/// `offers` says that the place where the notice stands can do it.
Notice noticeOf(const Error &error, const std::function<bool(Remedy)> &offers,
                const std::function<void(Remedy)> &act);
