// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thumbnails.h"

#include "app/base/pictures.h"
#include "app/base/pool.h"
#include "app/store/scanstore.h"

#include <QImageReader>

namespace {
constexpr QSize LargestThumbnail(480, 360);
constexpr int ThumbnailRoom = 64 * 1024; // kB
} // namespace

Thumbnails::Thumbnails(const ScanStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_images(ThumbnailRoom)
{
}

std::optional<QImage> Thumbnails::of(const QString &sha256)
{
    if (const QImage *image = m_images.object(sha256))
        return *image;
    if (m_asked.contains(sha256))
        return {};
    m_asked.insert(sha256);
    inPool(
        this, [path = m_store.imagePath(sha256)] { return read(path, LargestThumbnail); },
        [this, sha256](const QImage &image) {
            m_asked.remove(sha256);
            const qsizetype cost = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
            m_images.insert(sha256, new QImage(image), int(cost));
            Q_EMIT loaded();
        });
    return {};
}

QImage Thumbnails::read(const QString &path, const QSize &largest)
{
    QImageReader reader(path, "png");
    if (path.isEmpty() || !mayDecode(reader))
        return {};
    const QSize size = reader.size();
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}
