// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/journalreader.h"

#include "app/api/resultsjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype KeptScans = 20;
constexpr qint64 KeptDays = 7;
constexpr qint64 KeptBytes = 128 * 1024 * 1024; ///< of lines: as much as a client takes in results

QDateTime timeIn(const QJsonObject &line, QLatin1String name)
{
    return QDateTime::fromString(line.value(name).toString(), Qt::ISODateWithMs);
}

bool stillGoes(ScanState state)
{
    return state == ScanState::Running || state == ScanState::Queued;
}

/// Of what is known of the whole, the last one counts, unless it has lost how the scan ended.
void takeNote(const Results &note, const QJsonObject &line, EarlierScan &scan)
{
    if (!stillGoes(scan.whole.state) || !line.value("status"_L1).isString())
        return;
    scan.whole = note;
    if (!stillGoes(note.state))
        scan.updatedAt = timeIn(line, "noted_at"_L1);
}

void readLine(const QByteArray &bytes, EarlierScan &scan, std::map<int, Results> &pages)
{
    Result<Results> read = readResults(bytes);
    if (!read) // cut short: the process died while it wrote
        return;
    Results part = std::move(read).value();
    const QJsonObject line = std::exchange(part.document, {});
    if (line.value("row"_L1).isDouble() && !part.tasks.isEmpty())
        pages.insert_or_assign(line.value("row"_L1).toInt(), part);
    else if (line.contains("noted_at"_L1))
        takeNote(part, line, scan);
}

/// One without an id when the first line says no scan.
EarlierScan readJournal(const QString &path)
{
    QFile file(path);
    EarlierScan scan;
    if (!file.open(QIODevice::ReadOnly))
        return scan;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(KeptBytes)).object();
    const Result<ScanRequest> request = readScanRequest(head.value("request"_L1).toObject());
    if (!request)
        return scan;
    scan.scanId = head.value("scan_id"_L1).toString();
    scan.createdAt = timeIn(head, "created_at"_L1);
    scan.updatedAt = QFileInfo(path).lastModified();
    scan.request = *request;
    scan.whole.state = ScanState::Running;
    std::map<int, Results> pages;
    while (!file.atEnd())
        readLine(file.readLine(KeptBytes), scan, pages);
    for (const auto &[row, page] : pages)
        scan.pages.append(page);
    if (stillGoes(scan.whole.state)) {
        scan.whole.state = ScanState::Failed;
        scan.whole.errorCode = u"INTERRUPTED"_s;
        scan.whole.errorMessage = u"the engine ended before the scan did"_s;
    }
    return scan;
}

void removeOtherCaptures(const QString &folder, const QList<EarlierScan> &scans)
{
    QSet<QString> wanted;
    for (const EarlierScan &scan : scans) {
        for (const Results &page : scan.pages) {
            for (const Capture &capture : page.captures)
                wanted.insert(capture.sha256);
        }
    }
    const QFileInfoList pictures = QDir(folder).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &picture : pictures) {
        if (!wanted.contains(picture.completeBaseName()))
            QFile::remove(picture.filePath());
    }
}

bool isHex(const QString &text, qsizetype length)
{
    static const QRegularExpression form(u"\\A[0-9a-f-]+\\z"_s);
    return text.size() == length && form.match(text).hasMatch();
}

} // namespace

QList<EarlierScan> readJournals(const QString &folder)
{
    QList<EarlierScan> scans;
    qint64 bytes = 0;
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-KeptDays);
    const QFileInfoList files // newest first
        = QDir(folder).entryInfoList({u"*.jsonl"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files) {
        EarlierScan scan;
        bytes += file.size();
        if (scans.size() < KeptScans && bytes <= KeptBytes && file.lastModified() > oldest)
            scan = readJournal(file.filePath());
        if (isScanId(scan.scanId) && scan.scanId == file.completeBaseName())
            scans.append(scan);
        else
            QFile::remove(file.filePath());
    }
    removeOtherCaptures(folder, scans);
    std::stable_sort(scans.begin(), scans.end(), [](const EarlierScan &a, const EarlierScan &b) {
        return a.createdAt < b.createdAt;
    });
    return scans;
}

bool isScanId(const QString &text) { return isHex(text, 36); }

bool isSha256(const QString &text) { return isHex(text, 64) && !text.contains(u'-'); }
