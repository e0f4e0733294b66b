// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImageReader;

/// Whether `reader` may decode its picture: one of a known size of at most 100 million pixels,
/// which is more than the engine ever takes. Asked before anything is decoded, since a few bytes of
/// a hostile file can claim gigabytes. Raises Qt's own limit (256 MB) to that size. Any thread.
bool mayDecode(const QImageReader &reader);
