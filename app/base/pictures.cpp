// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

namespace {

/// Also whether it is there to its end: decoders are content with half a picture.
QByteArray kindOf(const QByteArray &bytes)
{
    constexpr qsizetype WebpHead = 12;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return bytes.endsWith("IEND\xae\x42\x60\x82") ? "png" : "";
    if (bytes.startsWith("\xff\xd8\xff"))
        return bytes.endsWith("\xff\xd9") ? "jpeg" : "";
    if (bytes.size() > WebpHead && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return qFromLittleEndian<quint32>(bytes.constData() + 4) + 8 <= bytes.size() ? "webp" : "";
    return {};
}

Error noPicture(const char *detail)
{
    return {.kind = ErrorKind::BadReply, .detail = QString::fromLatin1(detail)};
}

} // namespace

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

Result<QByteArray> pictureAsPng(const QByteArray &bytes)
{
    const QByteArray kind = kindOf(bytes);
    if (kind.isEmpty())
        return noPicture("no whole PNG, JPEG or WebP");
    QBuffer source;
    source.setData(bytes);
    QImageReader reader(&source, kind);
    if (!reader.canRead() || !reader.size().isValid())
        return noPicture("a picture that can't be read");
    if (!mayDecode(reader))
        return Error {.kind = ErrorKind::TooLarge, .detail = QStringLiteral("too many pixels")};
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture("a damaged picture");
    if (kind == "png")
        return bytes;
    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    if (!image.save(&target, "PNG"))
        return noPicture("a picture that can't be converted");
    return png;
}
