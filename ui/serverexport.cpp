// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverexport.h"

#include "app/api/natapi.h"
#include "app/services.h"
#include "app/triage/reportparts.h"
#include "app/words/filepath.h"
#include "ui/notices.h"
#include "ui/prompts.h"
#include "ui/reportexport.h"
#include "ui/reveal.h"

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList ServerFormats {u"html"_s, u"json"_s, u"csv"_s, u"pdf"_s};

bool isOffPlan(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::QuotaExceeded;
}

bool isAbsent(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Invalid;
}

/// A server makes no report of ours, so its file gets a name of its own beside it.
QString suggestedName(const Report &report, const QString &format)
{
    const QFileInfo own(suggestedExportName(report, format));
    return u"%1-server.%2"_s.arg(own.completeBaseName(), format);
}

} // namespace

ServerExport::ServerExport(Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

std::optional<Server> ServerExport::serverOf(const Report &report) const
{
    if (!report.summary.serverId.isEmpty())
        return m_services.servers.byId(report.summary.serverId);
    if (isFromOurEngine(report.results))
        return {};
    std::optional<Server> found;
    for (const Server &server : m_services.servers.servers()) {
        if (server.name != report.summary.serverName)
            continue;
        if (found)
            return {};
        found = server;
    }
    return found;
}

ServerExportOffer ServerExport::offerFor(const Report &report) const
{
    const std::optional<Server> server = serverOf(report);
    if (!server || report.summary.scanId.isEmpty())
        return {};
    ServerExportOffer offer {.server = server->name, .refused = m_refused.value(server->id)};
    const bool isSecurity = report.results.security && testsOf(report.results).isEmpty();
    if (isSecurity && !abilitiesOf(server->facts).securityExports) {
        for (const QString &format : ServerFormats)
            offer.refused.insert(format, tr("not for security scans"));
    }
    return offer;
}

void ServerExport::ask(const Report &report, const QString &format)
{
    const std::optional<Server> server = serverOf(report);
    if (!server)
        return;
    const QString filter = u"%1 (*.%2)"_s.arg(format.toUpper(), format);
    askForTarget(m_window, tr("Save the export of %1").arg(server->name),
                 suggestedName(report, format), {filter},
                 [this, server, format, scanId = report.summary.scanId](const QString &path) {
                     fetch({*server, scanId, format, path});
                 });
}

QString ServerExport::titleFor(const Server &server) const
{
    return tr("Export of %1").arg(server.name);
}

void ServerExport::fetch(const Wish &wish)
{
    Q_EMIT told({.kind = Notice::Kind::Info,
                 .title = titleFor(wish.server),
                 .text = tr("The server is making the file…")});
    const EndpointSource endpoint = m_services.scanner.endpointOf(wish.server);
    endpoint(this, [this, wish](const Result<Endpoint> &reached) {
        if (!reached)
            return failed(wish, reached.error());
        NatApi api(m_services.http, *reached);
        api.exportScan(wish.scanId, wish.format, wish.path, this,
                       [this, wish](const Result<ExportedFile> &file) {
                           file ? saved(wish, *file) : failed(wish, file.error());
                       });
    });
}

void ServerExport::saved(const Wish &wish, const ExportedFile &file)
{
    QString text
        = u"%1 (%2)"_s.arg(filePathText(file.path), QLocale().formattedDataSize(file.bytes));
    if (wish.format == "csv"_L1 && wish.server.facts.dialect == Dialect::Server11)
        text += u' '
            + tr("This server leaves three of its columns empty; the table (CSV) made "
                 "here has everything.");
    Q_EMIT told({.kind = Notice::Kind::Success,
                 .title = titleFor(wish.server),
                 .text = text,
                 .actionText = tr("Show in folder"),
                 .action = [this, path = file.path] { revealFile(path, this); }});
}

void ServerExport::failed(const Wish &wish, const Error &error)
{
    if (isOffPlan(error))
        refuse(wish, tr("not in the plan of this key"));
    else if (isAbsent(error))
        refuse(wish, tr("not made by this server"));
    Notice notice = noticeOf(
        error, [](Remedy) { return false; }, [](Remedy) {});
    notice.text = u"%1. %2"_s.arg(notice.title, notice.text).trimmed();
    notice.title = titleFor(wish.server); // takes the place of "is making the file"
    if (isOffPlan(error) || isAbsent(error)) {
        notice.kind = Notice::Kind::Warning;
        offerAnotherWay(wish, error, notice);
    }
    Q_EMIT told(notice);
}

/// A larger plan, or what is made here, which is in every plan.
void ServerExport::offerAnotherWay(const Wish &wish, const Error &error, Notice &notice)
{
    if (isOffPlan(error)) {
        notice.text += u' ' + tr("The exports made here are in every plan.");
        notice.actionText = remedyWord(Remedy::Upgrade);
        notice.action = [this, id = wish.server.id] { Q_EMIT upgradeRequested(id); };
        return;
    }
    const QString own = wish.format == "pdf"_L1 ? u"html"_s : wish.format;
    notice.actionText = tr("Export here instead");
    notice.action = [this, own] { Q_EMIT ownExportRequested(own); };
}

void ServerExport::refuse(const Wish &wish, const QString &reason)
{
    m_refused[wish.server.id].insert(wish.format, reason);
    Q_EMIT offerChanged();
}
