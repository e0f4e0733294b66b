// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scancommand.h"

#include "app/cli/apipreparation.h"
#include "app/cli/commandline.h"
#include "app/cli/errorsentence.h"
#include "app/cli/failon.h"
#include "app/cli/networkoption.h"
#include "app/cli/reportfiles.h"
#include "app/cli/scanjson.h"
#include "app/cli/scansummary.h"
#include "app/cli/terminal.h"
#include "app/scan/address.h"
#include "app/services.h"

#include <QJsonDocument>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

static QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ScanCommand::ScanCommand(Services &services, const ScanOptions &options, QObject *parent)
    : QObject(parent), m_services(services), m_options(options),
      m_progress(ProgressPrinter::styleFor(options.quiet))
{
    const Scanner &scanner = m_services.scanner;
    connect(&scanner, &Scanner::changed, this, &ScanCommand::progressed);
    connect(&scanner, &Scanner::reportReady, this, &ScanCommand::saved);
    connect(&scanner, &Scanner::failed, this, [this](int ticket, const Error &error) {
        if (ticket == m_ticket)
            fail(error);
    });
    connect(&scanner, &Scanner::paused, this, [this](int ticket, const Error &reason) {
        if (ticket == m_ticket)
            leave(reason);
    });
    connect(&scanner, &Scanner::stopRefused, this, [this](int ticket, const Error &reason) {
        if (ticket == m_ticket)
            leave(reason);
    });
    connect(&m_services.store, &ScanStore::troubled, this,
            [](const Error &notice) { printErr(errorSentence(notice)); });
    connect(&m_stop, &StopSignals::requested, this, &ScanCommand::stop);
}

void ScanCommand::start()
{
    const Result<QUrl> address = addressFrom(m_options.address);
    if (!address)
        return fail(address.error());
    m_options.request.url = *address;
    // Asked first: a scan whose report can't be kept is not worth its time.
    m_services.store.open(this, [this](const Result<Done> &open) {
        if (!open)
            return fail(open.error());
        m_services.scanner.setSessionKey(qgetenv("NAT_API_KEY"));
        m_options.api.isEmpty() ? begin() : prepare();
    });
}

void ScanCommand::prepare()
{
    auto *preparation
        = new ApiPreparation(m_services, m_options.server, m_options.request, m_options.api, this);
    connect(preparation, &ApiPreparation::described, this, [this](const QString &headline) {
        if (!m_options.quiet)
            printErr(headline);
    });
    connect(preparation, &ApiPreparation::ready, this,
            [this, preparation](const ScanRequest &request) {
                m_options.request = request;
                m_options.server = preparation->server();
                begin();
            });
    connect(preparation, &ApiPreparation::failed, this, &ScanCommand::fail);
    connect(preparation, &ApiPreparation::unreadable, this,
            [this](const QString &sentence) { failWith(ErrorKind::BadFile, sentence, NotTested); });
    connect(preparation, &ApiPreparation::refused, this, [this](const QString &sentence) {
        failWith(ErrorKind::Invalid, sentence, UsageError);
    });
    preparation->start();
}

void ScanCommand::begin()
{
    m_ticket = m_services.scanner.start(m_options.server, m_options.request);
}

void ScanCommand::progressed(int ticket)
{
    if (ticket != m_ticket)
        return;
    const std::optional<RunningScan> scan = m_services.scanner.scan(ticket);
    if (!scan)
        return;
    const bool waits = scan->stage == RunStage::Queued && scan->reason;
    if (waits && !std::exchange(m_toldQueue, true))
        printErr(CommandLine::tr("The server has no free place. The scan starts as soon as it "
                                 "has one."));
    m_progress.show(scan->status);
}

void ScanCommand::stop()
{
    m_progress.clear();
    printErr(CommandLine::tr("Stopping, what was found is kept. Ctrl-C again leaves at once."));
    m_services.scanner.stopAndKeep(m_ticket);
}

void ScanCommand::saved(int ticket, qint64 reportId)
{
    if (ticket != m_ticket)
        return;
    m_services.store.report(reportId, this, [this](const Result<Report> &report) {
        report ? loaded(*report) : fail(report.error());
    });
}

void ScanCommand::loaded(const Report &report)
{
    m_progress.clear();
    QStringList files;
    if (!m_options.outDir.isEmpty()) {
        const Result<QStringList> written
            = writeReportFiles(report, m_services.store, m_options.formats, m_options.outDir);
        if (!written)
            return fail(written.error());
        files = *written;
    }

    printOut(m_options.json ? compact(scanJson(report, files)) : scanSummary(report, files));
    const QString useless = whyUseless(report);
    if (!useless.isEmpty()) {
        printErr(useless);
        Q_EMIT finished(NotTested);
        return;
    }
    // A script must not take a run that somebody stopped for one that passed.
    if (report.summary.state == ScanState::Cancelled) {
        Q_EMIT finished(NotTested);
        return;
    }
    const QHash<Severity, int> &counts = report.summary.violations;
    const bool gate = m_options.failOn && reaches(counts, *m_options.failOn);
    Q_EMIT finished(gate ? GateFailed : Passed);
}

void ScanCommand::fail(const Error &error)
{
    failWith(error.kind, errorSentence(error), NotTested);
}

void ScanCommand::failWith(ErrorKind kind, const QString &sentence, ExitCode code)
{
    m_progress.clear();
    if (m_options.json)
        printOut(compact(errorJson(kind, sentence)));
    printErr(sentence);
    Q_EMIT finished(code);
}

/// It is written down: the window takes it up when this program has ended.
void ScanCommand::leave(const Error &reason)
{
    m_progress.clear();
    printErr(CommandLine::tr("The scan is not lost: the window goes on with it."));
    fail(reason);
}

int runScan(const QStringList &arguments)
{
    CommandLine line = scanLine();
    if (const std::optional<int> code = line.endsAtOnce(arguments))
        return *code;
    Services services(
        {.dataDir = Services::defaultDataDir(), .engineProgram = {}, .settingsFile = {}});
    const auto options = scanOptionsFrom(line, services.servers.servers());
    if (const auto *mistake = std::get_if<QString>(&options))
        return CommandLine::refuse(*mistake);
    applyNetwork(line, services);
    ScanCommand command(services, std::get<ScanOptions>(options));
    QObject::connect(&command, &ScanCommand::finished, QCoreApplication::instance(),
                     [](ExitCode code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &command, &ScanCommand::start);
    return QCoreApplication::exec();
}
