// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlpictures.h"

#include "app/base/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Margin = 40; ///< px around the element, so that one sees where it is
constexpr QSize Largest {640, 360}; ///< CSS px of a cutting
constexpr qsizetype MostBytes = 16'000'000; ///< of all cuttings, as text

QImage decodedPicture(QByteArray png)
{
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    return mayDecode(reader) ? reader.read() : QImage();
}

QString dataAddress(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return {};
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

} // namespace

HtmlPictures::HtmlPictures(const Results &results, const PictureSource &pictures)
    : m_pictures(pictures)
{
    for (const Capture &capture : results.captures)
        m_scales.insert(capture.sha256, std::clamp(capture.devicePixelRatio, 0.1, 10.));
}

QString HtmlPictures::cutting(const Finding &finding)
{
    if (finding.box.isEmpty() || finding.screenshot.isEmpty() || m_bytes > MostBytes)
        return {};
    const QImage &whole = picture(finding.screenshot);
    const double scale = m_scales.value(finding.screenshot, 1);
    const QRectF scaled(finding.box.topLeft() * scale, finding.box.size() * scale);
    // Met as fractions first: a box from a file may be larger than an int.
    const QRect element = (scaled & QRectF(whole.rect())).toAlignedRect();
    if (element.isEmpty())
        return {};
    const int margin = qRound(Margin * scale);
    const QRect around = QRect(element.topLeft(), element.size().boundedTo(Largest * scale))
                             .adjusted(-margin, -margin, margin, margin)
        & whole.rect();

    QImage cut = whole.copy(around).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&cut);
    painter.setPen(QPen(QColor(0xd6, 0x1f, 0x45), 3));
    painter.drawRect(element.translated(-around.topLeft()).adjusted(-3, -3, 2, 2));
    painter.end();
    if (scale > 1)
        cut = cut.scaled(cut.size() / scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QString address = dataAddress(cut);
    m_bytes += address.size();
    return address;
}

QString HtmlPictures::small(const QString &sha256)
{
    constexpr QSize largest(320, 240);
    if (m_bytes > MostBytes)
        return {};
    QImage image = picture(sha256);
    if (image.isNull())
        return {};
    if (image.width() > largest.width() || image.height() > largest.height())
        image = image.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QString address = dataAddress(image);
    m_bytes += address.size();
    return address;
}

const QImage &HtmlPictures::picture(const QString &sha256)
{
    if (m_lastName != sha256) {
        m_lastName = sha256;
        const QByteArray png = m_pictures ? m_pictures(sha256) : QByteArray();
        m_last = png.isEmpty() ? QImage() : decodedPicture(png);
    }
    return m_last;
}
