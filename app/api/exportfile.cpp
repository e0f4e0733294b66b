// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/exportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTimer>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 TailLength = 1024;

Error notSaved(const QString &file, const QString &reason)
{
    return {.kind = ErrorKind::Storage, .detail = QFileInfo(file).fileName() + u": "_s + reason};
}

/// Replaces what was there, in one step.
Result<ExportedFile> moveIntoPlace(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), failed);
    if (failed)
        return notSaved(to, QString::fromLocal8Bit(failed.message().c_str()));
    return ExportedFile {.path = to, .bytes = QFileInfo(to).size()};
}

} // namespace

bool isWholeExport(const QString &format, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    if (format == "json"_L1)
        return !QJsonDocument::fromJson(file.readAll()).isNull();
    const bool isPdf = file.peek(5) == "%PDF-";
    file.seek(std::max<qint64>(0, file.size() - TailLength));
    const QByteArray tail = file.readAll();
    if (format == "html"_L1)
        return tail.trimmed().toLower().endsWith("</html>");
    if (format == "csv"_L1)
        return tail.endsWith('\n');
    return format != "pdf"_L1 || (isPdf && tail.contains("%%EOF"));
}

void saveExport(const ApiTransport &transport, ApiCall call, const QString &format,
                const QString &file, QObject *context, Handler<ExportedFile> handler)
{
    const auto part = std::make_shared<QTemporaryFile>(QFileInfo(file).absoluteDir().filePath(
        u".nat-XXXXXX.part"_s)); // in the same folder: it has to be moved, not copied
    if (!part->open()) {
        QTimer::singleShot(
            0, context, [error = notSaved(file, part->errorString()), handler] { handler(error); });
        return;
    }
    call.saveTo = part;
    const auto finish = [part, handler](const Result<ExportedFile> &saved) { handler(saved); };
    transport.send(
        call, context, [part, format, file, context, finish](const Result<HttpResponse> &answer) {
            if (!answer)
                return finish(answer.error());
            part->close(); // writes what is still in its buffer
            if (part->error() != QFile::NoError)
                return finish(notSaved(file, part->errorString()));
            const auto place = [format, file, path = part->fileName()]() -> Result<ExportedFile> {
                if (!isWholeExport(format, path))
                    return Error {.kind = ErrorKind::BadReply,
                                  .detail = u"the exported file has no end"_s};
                return moveIntoPlace(path, file);
            };
            inPool(context, place, Handler<ExportedFile>(finish));
        });
}
