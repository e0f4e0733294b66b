// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/error.h"

// What goes to stderr when something failed: what happened, what it means, and what can be done
// about it on a command line. One line.

QString errorSentence(const Error &error);
QString errorSentence(const Task &page);
