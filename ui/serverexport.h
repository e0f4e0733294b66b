// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/store/report.h"
#include "ui/widgets/messagebar.h"

#include <QHash>
#include <QObject>

#include <optional>

class QWidget;
struct Services;
struct ExportedFile;

/// What the menu of exports offers of the server that a report came from.
struct ServerExportOffer
{
    QString server; ///< its name; empty: nothing is offered
    QHash<QString, QString> refused; ///< format → why it can't be had, in a few words
};

/// Brings the files that a server makes of its scans: asks where to, fetches, tells how it went
/// and shows the file. Remembers while the program runs what a server refused.
class ServerExport : public QObject
{
    Q_OBJECT

public:
    /// `window` is asked in front of.
    ServerExport(Services &services, QWidget &window);

    /// The server of a report if it is still known: by its id, else by a name that only one has.
    std::optional<Server> serverOf(const Report &report) const;
    ServerExportOffer offerFor(const Report &report) const;
    void ask(const Report &report, const QString &format); ///< html, json, csv, pdf

Q_SIGNALS:
    void told(const Notice &notice);
    void offerChanged(); ///< a format turned out to be refused
    void ownExportRequested(const QString &format);
    void upgradeRequested(const QString &serverId);

private:
    struct Wish
    {
        Server server;
        QString scanId;
        QString format;
        QString path;
    };
    void fetch(const Wish &wish);
    void saved(const Wish &wish, const ExportedFile &file);
    void failed(const Wish &wish, const Error &error);
    void offerAnotherWay(const Wish &wish, const Error &error, Notice &notice);
    void refuse(const Wish &wish, const QString &reason);
    QString titleFor(const Server &server) const;

    Services &m_services;
    QWidget &m_window;
    QHash<QString, QHash<QString, QString>> m_refused; ///< server id → format → why
};
