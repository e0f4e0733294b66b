// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportexport.h"

#include "app/api/extras.h"
#include "app/base/pool.h"
#include "app/export/exporters.h"
#include "app/store/imagefiles.h"
#include "app/store/reportfile.h"
#include "app/store/scanstore.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

ExportHead headOf(const ReportSummary &summary)
{
    return {.target = summary.target,
            .server = summary.serverName,
            .startedAt = summary.startedAt,
            .finishedAt = summary.finishedAt};
}

using PicturePaths = QHash<QString, QString>;

QByteArray contentOf(const Report &report, const PicturePaths &pictures, const QString &format)
{
    if (format == "json"_L1)
        return toReportFile(report);
    if (format == "csv"_L1)
        return exportCsv(report.results);
    return exportHtml(headOf(report.summary), report.results, [&pictures](const QString &sha256) {
        return readImage(pictures.value(sha256));
    });
}

} // namespace

void exportReport(const Report &report, const ScanStore &store, const QString &path,
                  QObject *context, const Handler<Done> &handler)
{
    // The store belongs to this thread, so what it knows is asked for before.
    PicturePaths pictures;
    for (const Capture &capture : report.results.captures)
        pictures.insert(capture.sha256, store.imagePath(capture.sha256));
    const QHash<QString, ComparisonPicture> compared = extrasOf(report.results).pictures;
    for (const ComparisonPicture &picture : compared)
        pictures.insert(picture.sha256, store.imagePath(picture.sha256));
    inPool(
        context,
        [report, pictures, path] {
            return writeExport(path,
                               contentOf(report, pictures, QFileInfo(path).suffix().toLower()));
        },
        handler);
}

QString suggestedExportName(const Report &report, const QString &format)
{
    return exportFileName(headOf(report.summary), format);
}
