// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

class ScanStore;

/// Small pictures of the store's captures, read off the GUI thread when they are first asked for
/// and kept as long as there is room.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(const ScanStore &store, QObject *parent = nullptr);

    /// Nothing yet: `loaded` follows. A null image: it is missing or damaged.
    std::optional<QImage> of(const QString &sha256);

    /// The picture in the file at `path`, at most `largest` pixels wide and high. Any thread.
    static QImage read(const QString &path, const QSize &largest);

Q_SIGNALS:
    void loaded();

private:
    const ScanStore &m_store;
    QCache<QString, QImage> m_images; ///< costs in kB
    QSet<QString> m_asked;
};
