// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportfiles.h"

#include "app/export/exporters.h"
#include "app/store/imagefiles.h"
#include "app/store/reportfile.h"
#include "app/store/scanstore.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const Report &report, const ExportHead &head, const ScanStore &store,
                     const QString &format)
{
    if (format == "json"_L1)
        return toReportFile(report);
    if (format == "csv"_L1)
        return exportCsv(report.results);
    return exportHtml(head, report.results, [&store](const QString &sha256) {
        return readImage(store.imagePath(sha256));
    });
}

} // namespace

Result<QStringList> writeReportFiles(const Report &report, const ScanStore &store,
                                     const QStringList &formats, const QString &folder)
{
    const ReportSummary &summary = report.summary;
    const ExportHead head {.target = summary.target,
                           .server = summary.serverName,
                           .startedAt = summary.startedAt,
                           .finishedAt = summary.finishedAt};
    QStringList files;
    for (const QString &format : formats) {
        const QString path = QDir(folder).absoluteFilePath(exportFileName(head, format));
        const Result<Done> written = writeExport(path, contentOf(report, head, store, format));
        if (!written)
            return written.error();
        files.append(path);
    }
    return files;
}
