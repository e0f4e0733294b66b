// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pictures.h"

#include <QImageReader>

bool mayDecode(const QImageReader &reader)
{
    constexpr qint64 mostPixels = 100'000'000;
    static const bool raised = [] {
        QImageReader::setAllocationLimit(int(mostPixels * 4 / 1'000'000));
        return true;
    }();
    Q_UNUSED(raised)
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= mostPixels;
}
