// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// A file below tests/fixtures. One that is missing ends the test program.
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(NAT_FIXTURES) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

inline QJsonObject jsonFixture(const QString &name)
{
    return QJsonDocument::fromJson(fixture(name)).object();
}
