// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporters.h"

#include <QHash>
#include <QImage>

/// Cuts the elements that findings name out of the pictures of their pages, as data: addresses.
/// The last decoded picture is kept, since findings of one page follow each other. When all of them
/// together become too large for a file to be sent around, there are no more.
class HtmlPictures
{
public:
    explicit HtmlPictures(const Results &results, const PictureSource &pictures);

    /// The element with some of its surroundings, framed; empty when it has no box or the picture
    /// is missing or damaged.
    QString cutting(const Finding &finding);

    /// The whole picture, small enough to stand beside others; empty when it is missing or damaged.
    QString small(const QString &sha256);

private:
    const QImage &picture(const QString &sha256);

    PictureSource m_pictures;
    QHash<QString, double> m_scales; ///< sha256 → picture px per CSS px
    QString m_lastName;
    QImage m_last;
    qsizetype m_bytes = 0;
};
