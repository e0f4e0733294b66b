// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

void openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

// What every file manager of a Linux desktop answers to.
void askFileManager(const QString &path, QObject *context)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) // such a call never ends
        return openFolderOf(path);
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
        u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    const QString item = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    call << QStringList(item) << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, path] {
        watcher->deleteLater();
        if (QDBusPendingReply<>(*watcher).isError())
            openFolderOf(path);
    });
}

} // namespace

void revealFile(const QString &path, QObject *context)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
#if defined(Q_OS_WIN)
    Q_UNUSED(context)
    QProcess::startDetached(u"explorer.exe"_s, {u"/select,"_s, QDir::toNativeSeparators(absolute)});
#elif defined(Q_OS_MACOS)
    Q_UNUSED(context)
    QProcess::startDetached(u"/usr/bin/open"_s, {u"-R"_s, absolute});
#else
    askFileManager(absolute, context);
#endif
}
