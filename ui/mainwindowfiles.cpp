// SPDX-License-Identifier: GPL-3.0-or-later
// Files that MainWindow is given: chosen, dropped, or named by a second start.
#include "ui/mainwindow.h"

#include "ui/pages/newscanpage.h"
#include "ui/prompts.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LookedAt = 64 * 1024;

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// By its name, or by what stands at its beginning: reports are JSON, too.
bool looksLikeDescription(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (suffix == "yaml"_L1 || suffix == "yml"_L1)
        return true;
    QFile file(path);
    // Opening a pipe would wait for somebody to write into it.
    if (suffix != "json"_L1 || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(LookedAt);
    return begin.contains("\"openapi\"") || begin.contains("\"swagger\"")
        || begin.contains("\"_postman_id\"") || begin.contains("schema.getpostman.com");
}

} // namespace

void MainWindow::openFile(const QString &path)
{
    if (looksLikeDescription(path))
        openDescription(path);
    else
        m_desk.openFile(path);
}

void MainWindow::openDescription(const QString &path)
{
    showPage(NewScan);
    m_newScan->showDescription(path);
}

void MainWindow::chooseFile()
{
    askForFile(*this, tr("Open a report"),
               tr("Reports") + u" (*.json *.natreport);;"_s + tr("All files") + u" (*)"_s,
               [this](const QString &path) { openFile(path); });
}

void MainWindow::chooseDescription()
{
    askForFile(*this, tr("Open a description of an API"),
               tr("OpenAPI and Postman") + u" (*.json *.yaml *.yml);;"_s + tr("All files")
                   + u" (*)"_s,
               [this](const QString &path) { openDescription(path); });
}

void MainWindow::raiseFor(const QString &file)
{
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(*event->mimeData()));
}
