// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/imagefiles.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

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

/// Whether the file is there as it should be, and young from now on. One that lost its end to a
/// power cut is written again.
bool isKept(const QString &path, const QByteArray &png)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && file.size() == png.size()
        && file.readAll() == png
        && file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

/// A renamed file survives a power cut only when its folder was synced, too.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0 || ::fsync(handle) != 0)
        qCWarning(logStore) << "the folder of the pictures can't be synced";
    if (handle >= 0)
        ::close(handle);
#endif
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
    bool wrote = false;
    for (auto image = images.cbegin(); image != images.cend(); ++image) {
        const QString path = pathOf(folder, image.key());
        if (!isSound(image.key(), image.value())) {
            qCWarning(logStore) << "left out a damaged picture";
            continue;
        }
        if (!isKept(path, image.value())) {
            QSaveFile file(path); // syncs before it renames
            if (!file.open(QIODevice::WriteOnly)
                || file.write(image.value()) != image.value().size() || !file.commit())
                return Error {.kind = ErrorKind::Storage, .detail = file.errorString().left(300)};
            wrote = true;
        }
        stored.insert(image.key());
    }
    if (wrote)
        syncFolder(folder);
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
