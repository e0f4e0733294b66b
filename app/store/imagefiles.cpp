// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/imagefiles.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Seconds. Pictures come before the report that names them, maybe from another process.
constexpr qint64 MinAge = 600;

QString pathOf(const QString &folder, const QString &sha256)
{
    return folder + u'/' + sha256 + u".png"_s;
}

bool isSound(const QString &sha256, const QByteArray &png)
{
    return isImageName(sha256) && png.startsWith("\x89PNG\r\n\x1a\n")
        && QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex() == sha256.toLatin1();
}

} // namespace

bool isImageName(const QString &sha256)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    return form.match(sha256).hasMatch();
}

Result<QSet<QString>> storeImages(const QString &folder, const QHash<QString, QByteArray> &images)
{
    QSet<QString> stored;
    for (auto image = images.cbegin(); image != images.cend(); ++image) {
        const QString path = pathOf(folder, image.key());
        if (!isSound(image.key(), image.value())) {
            qCWarning(logStore) << "left out a damaged picture";
            continue;
        }
        if (!QFile::exists(path)) {
            QSaveFile file(path); // syncs before it renames
            if (!file.open(QIODevice::WriteOnly) || file.write(image.value()) < 0 || !file.commit())
                return Error {.kind = ErrorKind::Storage, .detail = file.errorString().left(300)};
        }
        stored.insert(image.key());
    }
    return stored;
}

void removeImagesBut(const QString &folder, const QSet<QString> &wanted)
{
    const QDateTime recent = QDateTime::currentDateTime().addSecs(-MinAge);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString sha256 = file.completeBaseName();
        if (isImageName(sha256) && !wanted.contains(sha256) && file.lastModified() < recent)
            QFile::remove(file.filePath());
    }
}
