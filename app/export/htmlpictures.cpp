// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlpictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 40; ///< px around the element, so that one sees where it is
constexpr QSize largest {1000, 400}; ///< of a cutting

/// Pictures are ours, but a report file may have come from anywhere.
QImage decodedPicture(QByteArray png)
{
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    constexpr qint64 mostPixels = 100'000'000;
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
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
        m_scales.insert(capture.sha256, capture.devicePixelRatio);
}

QString HtmlPictures::cutting(const Finding &finding)
{
    if (finding.box.isEmpty() || finding.screenshot.isEmpty())
        return {};
    const QImage &whole = picture(finding.screenshot);
    const double scale = m_scales.value(finding.screenshot, 1);
    const QRectF scaled(finding.box.topLeft() * scale, finding.box.size() * scale);
    const QRect element = scaled.toAlignedRect() & whole.rect();
    if (element.isEmpty())
        return {};
    const QSize size = element.size().expandedTo({1, 1}).boundedTo(largest);
    const QRect around
        = QRect(element.topLeft(), size).adjusted(-margin, -margin, margin, margin) & whole.rect();

    QImage cut = whole.copy(around).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&cut);
    painter.setPen(QPen(QColor(0xd6, 0x1f, 0x45), 3));
    painter.drawRect(element.translated(-around.topLeft()).adjusted(-3, -3, 2, 2));
    painter.end();
    return dataAddress(cut);
}

const QImage &HtmlPictures::picture(const QString &sha256)
{
    if (m_lastName != sha256) {
        m_lastName = sha256;
        m_last = decodedPicture(m_pictures ? m_pictures(sha256) : QByteArray());
    }
    return m_last;
}
