// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QLockFile>

#include <memory>

/// A scan found in the folder of an engine that is gone.
struct EarlierScan
{
    QString scanId;
    QDateTime createdAt;
    ScanRequest request;
    QList<Results> pages; ///< one per finished page, each with what belongs to it
    bool interrupted = true; ///< its engine died before it ended
    ScanState state = ScanState::Failed;
};

/// What an engine process keeps on disk, so that a crash loses at most the page in work:
/// <data>/engine/<n>/ with a lock, captures as <sha256>.png, and <scan id>.jsonl, whose first line
/// is the request and every other one a finished page as a results document of its own.
class ScanJournal
{
public:
    /// Takes the first folder nobody holds.
    explicit ScanJournal(const QString &dataDir);
    ~ScanJournal();

    Result<Done> state() const;

    /// Scans of engines before this one, in this folder and in others whose lock is dead; those are
    /// moved here. Old ones are dropped: the last 20 are kept, for 7 days.
    QList<EarlierScan> adopt();

    void begin(const QString &scanId, const QDateTime &createdAt, const ScanRequest &request);
    void addPage(const QString &scanId, const Results &page);
    void end(const QString &scanId, ScanState state);

    QString folder() const { return m_folder; }
    QString capturePath(const QString &sha256) const;

private:
    void append(const QString &scanId, const QJsonObject &line);
    QList<EarlierScan> readFolder(const QString &folder);

    QString m_folder;
    QString m_root;
    std::unique_ptr<QLockFile> m_lock;
};

/// Writes a capture below `folder` and returns its sha256. For a pool thread.
Result<QString> writeCapture(const QString &folder, const QByteArray &png);
