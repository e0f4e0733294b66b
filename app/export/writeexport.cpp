// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporters.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

Result<Done> writeExport(const QString &path, const QByteArray &content)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    QSaveFile file(path);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.commit())
        return Error {.kind = ErrorKind::Storage, .detail = path + u": "_s + file.errorString()};
    return Done {};
}

QString exportFileName(const ExportHead &head, const QString &suffix)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]"_s);
    QString host = head.target.host(QUrl::FullyEncoded);
    if (head.target.port() >= 0)
        host += u'-' + QString::number(head.target.port());
    host.replace(unsafe, u"-"_s);
    return host.left(80) + head.startedAt.toLocalTime().toString(u"-yyyyMMdd-HHmmss."_s) + suffix;
}
