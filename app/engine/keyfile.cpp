// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keyfile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!file.open(QIODevice::ReadOnly))
        return Error {.kind = ErrorKind::Storage, .detail = file.errorString()};
    if (file.permissions() & others)
        return Error {.kind = ErrorKind::Storage,
                      .detail = u"others can read it (mode 0600 is asked)"_s};
    const QByteArray key = file.readLine(4096).trimmed();
    if (key.isEmpty())
        return Error {.kind = ErrorKind::Storage, .detail = u"its first line is empty"_s};
    return key;
}
