// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

class QImageReader;

/// Whether `reader` may decode its picture: one of a known size of at most 100 million pixels,
/// which is more than the engine ever takes. Asked before anything is decoded, since a few bytes of
/// a hostile file can claim gigabytes. Raises Qt's own limit (256 MB) to that size. Any thread.
bool mayDecode(const QImageReader &reader);

/// A PNG of the picture that somebody else sent: itself when it is one, else what a JPEG or WebP
/// shows. The kind is told by its first bytes, never by a name. TooLarge when it may not be
/// decoded, BadReply when it is no such picture, has lost its end, or is of a kind that is not
/// installed. Takes its time: for a pool thread.
Result<QByteArray> pictureAsPng(const QByteArray &bytes);
