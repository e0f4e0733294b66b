// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// How much of a text is kept: what is longer is cut, since nobody reads it.

inline constexpr qsizetype LongestSpecText = 300; ///< names, summaries, titles
inline constexpr qsizetype LongestSpecPath = 1000;
inline constexpr qsizetype LongestSpecAddress = 2000;
