// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/scanjournal.h"

#include "app/api/names.h"
#include "app/api/resultsjson.h"
#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxFolders = 64; ///< engines at once on one data folder
constexpr qsizetype KeptScans = 20;
constexpr qint64 KeptDays = 7;
constexpr qint64 MaxLine = 64 * 1024 * 1024;

bool isName(const QString &text, qsizetype length)
{
    static const QRegularExpression form(u"\\A[0-9a-f-]+\\z"_s);
    return text.size() == length && form.match(text).hasMatch();
}

std::unique_ptr<QLockFile> folderLock(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/lock"_s);
    lock->setStaleLockTime(0); // only a dead process lets go
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

EarlierScan readScan(const QString &path)
{
    QFile file(path);
    EarlierScan scan;
    if (!file.open(QIODevice::ReadOnly))
        return scan;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(MaxLine)).object();
    const Result<ScanRequest> request = readScanRequest(head.value("request"_L1).toObject());
    if (!request)
        return scan;
    scan.scanId = head.value("scan_id"_L1).toString();
    scan.createdAt
        = QDateTime::fromString(head.value("created_at"_L1).toString(), Qt::ISODateWithMs);
    scan.request = *request;
    while (!file.atEnd()) {
        // The last line may be cut: the process died while it wrote.
        const QByteArray line = file.readLine(MaxLine);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("ended"_L1)) {
            scan.interrupted = false;
            scan.state = scanStateFrom(object.value("ended"_L1).toString());
        } else if (const Result<Results> page = readResults(line)) {
            scan.pages.append(*page);
        }
    }
    return scan;
}

} // namespace

ScanJournal::ScanJournal(const QString &dataDir) : m_root(dataDir + u"/engine"_s)
{
    for (int i = 0; i < MaxFolders && !m_lock; ++i) {
        m_folder = m_root + u'/' + QString::number(i);
        if (QDir().mkpath(m_folder))
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
    QList<EarlierScan> scans = readFolder(m_folder);
    const QStringList others = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : others) {
        const QString folder = m_root + u'/' + name;
        if (folder == m_folder)
            continue;
        const std::unique_ptr<QLockFile> lock = folderLock(folder);
        if (!lock)
            continue; // alive
        scans += readFolder(folder);
        const QFileInfoList files
            = QDir(folder).entryInfoList({u"*.png"_s, u"*.jsonl"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            QFile::rename(file.filePath(), m_folder + u'/' + file.fileName());
    }
    return scans;
}

QList<EarlierScan> ScanJournal::readFolder(const QString &folder)
{
    QList<EarlierScan> scans;
    QSet<QString> wanted;
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-KeptDays);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.jsonl"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        EarlierScan scan;
        if (scans.size() < KeptScans && file.lastModified() > oldest)
            scan = readScan(file.filePath());
        if (scan.scanId != file.completeBaseName()) {
            QFile::remove(file.filePath());
            continue;
        }
        for (const Results &page : std::as_const(scan.pages)) {
            for (const Capture &capture : page.captures)
                wanted.insert(capture.sha256);
        }
        scans.append(scan);
    }
    const QFileInfoList pictures = QDir(folder).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &picture : pictures) {
        if (!wanted.contains(picture.completeBaseName()))
            QFile::remove(picture.filePath());
    }
    return scans;
}

void ScanJournal::begin(const QString &scanId, const QDateTime &createdAt,
                        const ScanRequest &request)
{
    append(scanId,
           {{u"scan_id"_s, scanId},
            {u"created_at"_s, createdAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"request"_s, toJson(request)}});
}

void ScanJournal::addPage(const QString &scanId, const Results &page)
{
    append(scanId, toJson(page));
}

void ScanJournal::end(const QString &scanId, ScanState state)
{
    append(scanId, {{u"ended"_s, wireName(state)}});
}

void ScanJournal::append(const QString &scanId, const QJsonObject &line)
{
    if (!isName(scanId, 36))
        return;
    QFile file(m_folder + u'/' + scanId + u".jsonl"_s);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qCWarning(logEngine) << "the journal can't be written:" << file.errorString();
}

QString ScanJournal::capturePath(const QString &sha256) const
{
    return isName(sha256, 64) ? m_folder + u'/' + sha256 + u".png"_s : QString();
}

Result<QString> writeCapture(const QString &folder, const QByteArray &png)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    const QString path = folder + u'/' + sha256 + u".png"_s;
    if (QFile::exists(path))
        return sha256;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(png) == png.size() && file.commit())
        return sha256;
    return Error {.kind = ErrorKind::Storage, .detail = file.errorString().left(300)};
}
