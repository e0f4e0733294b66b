// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QLockFile>

#include <memory>

/// A scan found in the folder of an engine that is gone.
struct EarlierScan
{
    QString scanId;
    QDateTime createdAt;
    QDateTime updatedAt;
    ScanRequest request;
    Results whole; ///< environment, duration and error; its state is that of the scan
    QList<Results> pages; ///< one per finished page, each with what belongs to it, in their order
};

/// What an engine process keeps on disk, so that a crash loses at most the page in work:
/// <data>/engine/<n>/ with a lock, captures as <sha256>.png, and <scan id>.jsonl. Its first line is
/// the request, every other one a results document: that of a finished page with its "row" among
/// all, or what is known of the whole, "noted_at" some time, the last one when the scan ended.
/// Only the user can read any of it: pages behind a login may be among them.
class ScanJournal
{
public:
    /// Takes the first folder nobody holds. Reads nothing.
    explicit ScanJournal(const QString &dataDir);
    ~ScanJournal();

    Result<Done> state() const;

    /// Scans of engines before this one, oldest first, in this folder and in others whose lock is
    /// dead; those are moved here. Scans without an end have failed with INTERRUPTED. Old ones are
    /// dropped: the last 20 are kept, for 7 days, up to 128 MB of lines.
    QList<EarlierScan> adopt();

    void begin(const QString &scanId, const QDateTime &createdAt, const ScanRequest &request);
    void addPage(const QString &scanId, qsizetype row, const Results &page);
    void note(const QString &scanId, const Results &whole, const QDateTime &at);
    /// Removes a scan and captures that belong to it alone.
    void forget(const QString &scanId, const QStringList &captures);

    QString folder() const { return m_folder; }
    QString capturePath(const QString &sha256) const; ///< empty when that is no hash

private:
    void append(const QString &scanId, const QJsonObject &line);
    void takeOver(const QString &folder);
    QString pathOf(const QString &scanId) const;

    QString m_folder;
    QString m_root;
    std::unique_ptr<QLockFile> m_lock;
};

/// Writes a capture below `folder` and returns its sha256. For a pool thread.
Result<QString> writeCapture(const QString &folder, const QByteArray &png);
