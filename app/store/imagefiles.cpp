// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/imagefiles.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LeftoverAge = 3600; ///< seconds; a temporary file that old is nobody's
constexpr qint64 MaxImage = 64 * 1024 * 1024;

QString pathOf(const QString &folder, const QString &sha256)
{
    return folder + u'/' + sha256 + u".png"_s;
}

bool isPng(const QByteArray &head, const QByteArray &tail)
{
    return head.startsWith("\x89PNG\r\n\x1a\n") && tail.endsWith("IEND\xae\x42\x60\x82");
}

bool isSound(const QString &sha256, const QByteArray &png)
{
    return isImageName(sha256) && isPng(png, png)
        && QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex() == sha256.toLatin1();
}

/// Whether the file is there as it should be. One that lost its end to a power cut is written
/// again.
bool isKept(const QString &path, const QByteArray &png)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.size() == png.size()
        && file.readAll() == png;
}

Result<Done> writeImage(const QString &path, const QByteArray &png)
{
    QSaveFile file(path); // syncs before it renames
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size() || !file.commit())
        return Error {.kind = ErrorKind::Storage, .detail = file.errorString().left(300)};
    return Done {};
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
            if (const Result<Done> written = writeImage(path, image.value()); !written)
                return written.error();
            wrote = true;
        }
        stored.insert(image.key());
    }
    if (wrote)
        syncFolder(folder);
    return stored;
}

Result<Done> holdImages(const QString &folder, const QSet<QString> &names,
                        const QHash<QString, QByteArray> &images)
{
    for (const QString &name : names) {
        if (QFile::exists(pathOf(folder, name)))
            continue;
        if (const Result<Done> written = writeImage(pathOf(folder, name), images.value(name));
            !written)
            return written;
    }
    return Done {};
}

QString wholeImage(const QString &folder, const QString &sha256)
{
    const QString path = pathOf(folder, sha256);
    QFile file(path);
    if (!isImageName(sha256) || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 Edge = 8;
    const QByteArray head = file.read(Edge);
    const bool whole
        = file.seek(std::max<qint64>(0, file.size() - Edge)) && isPng(head, file.read(Edge));
    return whole ? path : QString();
}

QByteArray readImage(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > MaxImage)
        return {};
    const QByteArray png = file.read(MaxImage);
    if (isSound(QFileInfo(path).completeBaseName(), png))
        return png;
    qCWarning(logStore) << "a picture on disk is damaged";
    return {};
}

void removeImages(const QString &folder, const QSet<QString> &names)
{
    for (const QString &name : names) {
        if (isImageName(name))
            QFile::remove(pathOf(folder, name));
    }
}

void removeImagesBut(const QString &folder, const QSet<QString> &wanted)
{
    const QDateTime old = QDateTime::currentDateTime().addSecs(-LeftoverAge);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName().section(u'.', 0, 0);
        if (!isImageName(name))
            continue; // not made by us
        const bool whole = file.fileName() == name + u".png"_s;
        if (whole ? !wanted.contains(name) : file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}
