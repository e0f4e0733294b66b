// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/scanjournal.h"

#include "app/api/keptrequest.h"
#include "app/api/resultsjson.h"
#include "app/base/log.h"
#include "app/engine/journalreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxFolders = 64; ///< engines at once on one data folder
constexpr auto OwnFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto OwnFolder = OwnFile | QFile::ExeOwner;

QString wireTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

std::unique_ptr<QLockFile> folderLock(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/lock"_s);
    lock->setStaleLockTime(0); // only a dead process lets go
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

/// One that was there before may have been open to others.
bool makePrivateFolder(const QString &folder)
{
    return QDir().mkdir(folder, OwnFolder)
        || (QFileInfo(folder).isDir() && QFile::setPermissions(folder, OwnFolder));
}

} // namespace

ScanJournal::ScanJournal(const QString &dataDir) : m_root(dataDir + u"/engine"_s)
{
    if (!QDir().mkpath(dataDir) || !makePrivateFolder(m_root))
        return;
    for (int i = 0; i < MaxFolders && !m_lock; ++i) {
        m_folder = m_root + u'/' + QString::number(i);
        if (makePrivateFolder(m_folder))
            m_lock = folderLock(m_folder);
    }
}

ScanJournal::~ScanJournal() = default;

Result<Done> ScanJournal::state() const
{
    if (m_lock)
        return Done {};
    return Error {.kind = ErrorKind::Storage,
                  .detail = u"no folder below %1 can be used"_s.arg(m_root)};
}

QList<EarlierScan> ScanJournal::adopt()
{
    if (!m_lock)
        return {};
    const QStringList others = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : others) {
        const QString folder = m_root + u'/' + name;
        if (folder == m_folder)
            continue;
        // Whoever gets the lock of a dead engine has its scans; the next one finds none.
        if (const std::unique_ptr<QLockFile> lock = folderLock(folder))
            takeOver(folder);
    }
    return readJournals(m_folder);
}

void ScanJournal::takeOver(const QString &folder)
{
    // Pictures first: a journal without its pictures would lose them at the next start.
    for (const QString &kind : {u"*.png"_s, u"*.jsonl"_s}) {
        const QFileInfoList files
            = QDir(folder).entryInfoList({kind}, QDir::Files | QDir::NoSymLinks);
        for (const QFileInfo &file : files) {
            // One that is here already holds the same: its name is the hash of what is in it.
            if (!QFile::rename(file.filePath(), m_folder + u'/' + file.fileName()))
                QFile::remove(file.filePath());
        }
    }
}

void ScanJournal::begin(const QString &scanId, const QDateTime &createdAt,
                        const ScanRequest &request)
{
    append(scanId,
           {{u"scan_id"_s, scanId},
            {u"created_at"_s, wireTime(createdAt)},
            {u"request"_s, keptJson(request)}});
}

void ScanJournal::addPage(const QString &scanId, qsizetype row, const Results &page)
{
    QJsonObject line = toJson(page);
    line.insert(u"row"_s, row);
    append(scanId, line);
}

void ScanJournal::note(const QString &scanId, const Results &whole, const QDateTime &at)
{
    QJsonObject line = toJson(whole);
    line.insert(u"noted_at"_s, wireTime(at));
    append(scanId, line);
}

void ScanJournal::forget(const QString &scanId, const QStringList &captures)
{
    QFile::remove(pathOf(scanId));
    for (const QString &sha256 : captures)
        QFile::remove(capturePath(sha256));
}

void ScanJournal::append(const QString &scanId, const QJsonObject &line)
{
    QFile file(pathOf(scanId));
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::Append, OwnFile) || file.write(bytes) != bytes.size()
        || !file.flush())
        qCWarning(logEngine) << "the journal can't be written:" << file.errorString();
}

QString ScanJournal::pathOf(const QString &scanId) const
{
    Q_ASSERT(isScanId(scanId));
    return m_folder + u'/' + scanId + u".jsonl"_s;
}

QString ScanJournal::capturePath(const QString &sha256) const
{
    return isSha256(sha256) ? m_folder + u'/' + sha256 + u".png"_s : QString();
}

Result<QString> writeCapture(const QString &folder, const QByteArray &png)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    const QString path = folder + u'/' + sha256 + u".png"_s;
    if (QFile::exists(path))
        return sha256;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(OwnFile)
        && file.write(png) == png.size() && file.commit())
        return sha256;
    return Error {.kind = ErrorKind::Storage, .detail = file.errorString().left(300)};
}
