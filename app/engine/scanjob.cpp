// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/scanjob.h"

#include "app/api/names.h"
#include "app/base/log.h"
#include "app/base/pool.h"
#include "app/engine/browser/browser.h"
#include "app/engine/browser/browsersession.h"
#include "app/engine/pageresults.h"
#include "app/engine/scanjournal.h"
#include "app/engine/sitemap.h"
#include "app/net/httpclient.h"
#include "app/net/origin.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxSitemaps = 20;
constexpr qint64 MaxSitemapBytes = 16 * 1024 * 1024;
constexpr qsizetype MaxReason = 500;

void addNote(VisitEvidence &evidence, const QString &note)
{
    evidence.note += QLatin1String(evidence.note.isEmpty() ? "" : "; ") + note;
}

/// Another page led to the same one before; counted twice, it would weigh twice.
void forgetFindings(VisitEvidence &evidence)
{
    evidence.violations.clear();
    evidence.needsReview.clear();
    evidence.rules = {};
    evidence.judged = false;
    evidence.metrics.clear();
    evidence.png.clear();
    addNote(evidence, u"shown at an address visited before"_s);
}

QString codeOf(const Error &error)
{
    return error.kind == ErrorKind::BrowserMissing ? u"BROWSER_MISSING"_s : u"BROWSER_LOST"_s;
}

} // namespace

ScanJob::ScanJob(const QString &id, const ScanRequest &request, Tools tools, QObject *parent)
    : QObject(parent), m_id(id), m_request(request), m_tools(tools), m_crawler(request),
      m_createdAt(QDateTime::currentDateTimeUtc()), m_updatedAt(m_createdAt)
{
    m_whole.scanId = id;
    m_whole.state = ScanState::Queued;
    m_tools.journal.begin(m_id, m_createdAt, m_request);
}

ScanJob::ScanJob(const EarlierScan &earlier, Tools tools, QObject *parent)
    : QObject(parent), m_id(earlier.scanId), m_request(earlier.request), m_tools(tools),
      m_crawler(earlier.request), m_whole(earlier.whole), m_createdAt(earlier.createdAt),
      m_updatedAt(earlier.updatedAt)
{
    m_whole.scanId = m_id;
    for (const Results &page : earlier.pages)
        m_rows.emplace(m_nextRow++, Row {page.tasks.constFirst(), page});
}

ScanJob::~ScanJob() = default;

bool ScanJob::hasEnded() const
{
    return m_whole.state != ScanState::Queued && m_whole.state != ScanState::Running;
}

void ScanJob::start()
{
    m_whole.state = ScanState::Running;
    m_stage = u"starting"_s;
    m_clock.start();
    m_tools.browser.environment(
        this, [this](const Result<Environment> &environment) { haveEnvironment(environment); });
}

void ScanJob::haveEnvironment(const Result<Environment> &environment)
{
    if (hasEnded())
        return;
    if (!environment)
        return end(ScanState::Failed, codeOf(environment.error()), environment.error().detail);
    m_whole.environment = *environment;
    m_whole.environment.engine = u"nat-engine-local "_s + QCoreApplication::applicationVersion();
    m_whole.environment.platform = QSysInfo::prettyProductName();
    m_tools.journal.note(m_id, m_whole, QDateTime::currentDateTimeUtc());
    // More tabs than cores are not faster, and spoil what is measured in them.
    m_concurrency = std::clamp(m_request.concurrency, 1, std::max(1, QThread::idealThreadCount()));
    m_session = std::make_unique<BrowserSession>(m_tools.browser, m_concurrency);
    m_stage = u"crawling"_s;
    if (m_request.sitemap && !m_crawler.isList()) {
        m_sitemaps = {m_request.url.resolved(QUrl(u"/sitemap.xml"_s))};
        m_knownSitemaps = {m_sitemaps.constFirst()};
    }
    fetchNextSitemap();
}

void ScanJob::fetchNextSitemap()
{
    if (hasEnded())
        return;
    if (m_sitemaps.isEmpty() || m_crawler.total() >= m_request.pages)
        return fill();
    HttpRequest request;
    request.url = m_sitemaps.takeFirst();
    request.maxBody = MaxSitemapBytes;
    request.deadline = std::chrono::seconds(m_request.timeoutSeconds);
    m_tools.http.send(request, this, [this](const Result<HttpResponse> &answer) {
        takeSitemap(answer);
        fetchNextSitemap();
    });
}

void ScanJob::takeSitemap(const Result<HttpResponse> &answer)
{
    if (!answer || answer->status != 200) {
        if (m_sitemapProblem.isEmpty())
            m_sitemapProblem = answer ? u"HTTP %1"_s.arg(answer->status) : answer.error().detail;
        return;
    }
    const Sitemap sitemap = readSitemap(answer->body);
    m_crawler.addPages(sitemap.pages);
    for (const QUrl &further : sitemap.sitemaps) {
        if (m_knownSitemaps.size() >= MaxSitemaps)
            return;
        if (!hasSameOrigin(further, m_request.url) || m_knownSitemaps.contains(further))
            continue;
        m_knownSitemaps.insert(further);
        m_sitemaps.append(further);
    }
}

void ScanJob::fill()
{
    while (const std::optional<Crawler::Page> page = m_crawler.next())
        plan(*page);
    while (!m_planned.empty() && m_visits < m_concurrency) {
        const Visit next = m_planned.front();
        m_planned.pop_front();
        visit(next);
    }
    if (m_visits == 0)
        conclude();
}

void ScanJob::plan(const Crawler::Page &page)
{
    for (const Viewport &viewport : m_request.viewports) {
        Row row;
        row.task.url = page.url.toString();
        row.task.viewport = viewportText(viewport);
        row.task.stage = PageStage::Queued;
        m_planned.push_back({page, viewport, m_nextRow});
        m_rows.emplace(m_nextRow++, row);
    }
}

void ScanJob::visit(const Visit &visit)
{
    VisitRequest request;
    request.url = visit.page.url;
    request.viewport = visit.viewport;
    request.accessibility = m_request.accessibility;
    request.performance = m_request.performance;
    request.capture = m_request.captures;
    request.timeout = std::chrono::seconds(m_request.timeoutSeconds);
    request.scope = m_request.url;
    ++m_visits;
    m_rows.at(visit.row).task.stage = PageStage::Working;
    m_stage = u"checking"_s;
    m_session->visit(request, this, [this, visit, request](const Result<VisitEvidence> &evidence) {
        visited(visit, request, evidence);
    });
}

void ScanJob::visited(const Visit &visit, const VisitRequest &request,
                      const Result<VisitEvidence> &evidence)
{
    if (hasEnded())
        return;
    if (!evidence)
        return end(ScanState::Failed, codeOf(evidence.error()), evidence.error().detail);
    VisitEvidence kept = *evidence;
    follow(visit, kept);
    if (kept.png.isEmpty())
        return keep(visit, request, kept, {});
    inPool(
        this,
        [folder = m_tools.journal.folder(), png = std::exchange(kept.png, {})] {
            return writeCapture(folder, png);
        },
        [this, visit, request, kept](const Result<QString> &sha256) {
            if (sha256)
                return keep(visit, request, kept, *sha256);
            qCWarning(logEngine) << "a capture can't be written:" << sha256.error().detail;
            VisitEvidence without = kept;
            addNote(without, u"picture not saved"_s);
            keep(visit, request, without, {});
        });
}

/// Where a page led: to links, and maybe to another address, which is then shown once only.
void ScanJob::follow(const Visit &visit, VisitEvidence &evidence)
{
    // An address that is wrong leads nowhere, however helpful its error page is.
    const bool leadsOn = evidence.outcome == PageOutcome::Ok
        || (evidence.outcome == PageOutcome::HttpError && visit.page.depth > 0);
    if (!leadsOn)
        return;
    const QUrl shown = normalised(evidence.finalUrl);
    const QString key = shown.toString() + u' ' + viewportText(visit.viewport);
    if (!m_crawler.isList() && shown != visit.page.url) {
        m_crawler.landed(shown);
        std::erase_if(m_planned, [&](const Visit &planned) {
            const bool same = planned.page.url == shown && planned.viewport == visit.viewport;
            return same && m_rows.erase(planned.row) > 0;
        });
    }
    if (!m_crawler.isList() && m_shown.contains(key))
        forgetFindings(evidence);
    m_shown.insert(key);
    if (visit.viewport == m_request.viewports.constFirst()) // one is enough to find the links
        m_crawler.addLinks(visit.page, evidence.links);
}

void ScanJob::keep(const Visit &visit, const VisitRequest &request, const VisitEvidence &evidence,
                   const QString &sha256)
{
    --m_visits;
    if (hasEnded())
        return;
    const Results page = resultsOf(request, evidence, sha256);
    m_rows.at(visit.row) = {page.tasks.constFirst(), page};
    m_tools.journal.addPage(m_id, visit.row, page);
    m_updatedAt = QDateTime::currentDateTimeUtc();
    fill();
}

void ScanJob::conclude()
{
    m_stage = u"finishing"_s;
    const auto passed = [](const auto &row) { return row.second.task.passed; };
    if (std::any_of(m_rows.cbegin(), m_rows.cend(), passed))
        return end(ScanState::Completed);
    if (m_rows.empty())
        return end(ScanState::Failed, u"NOTHING_TESTED"_s,
                   u"no page of this site in sitemap.xml: "_s + m_sitemapProblem);
    const Task &first = m_rows.cbegin()->second.task;
    end(ScanState::Failed, u"NOTHING_TESTED"_s, wireName(first.outcome) + u": "_s + first.error);
}

void ScanJob::cancel()
{
    if (!hasEnded())
        end(ScanState::Cancelled);
}

void ScanJob::end(ScanState state, const QString &code, const QString &message)
{
    m_whole.state = state;
    m_whole.errorCode = code;
    m_whole.errorMessage = message.left(MaxReason);
    m_updatedAt = QDateTime::currentDateTimeUtc();
    if (m_clock.isValid())
        m_whole.elapsedSeconds = static_cast<double>(m_clock.elapsed()) / 1000;
    // Pages that were not finished are told apart from those that failed.
    for (auto &[number, row] : m_rows) {
        if (row.task.stage == PageStage::Done)
            continue;
        row.task.stage = PageStage::Done;
        row.task.outcome = PageOutcome::Cancelled;
    }
    m_tools.journal.note(m_id, m_whole, m_updatedAt);
    if (m_session) // maybe inside one of its own calls
        m_session.release()->deleteLater();
    Q_EMIT ended();
}

ScanStatus ScanJob::status() const
{
    ScanStatus status;
    status.scanId = m_id;
    status.state = m_whole.state;
    status.createdAt = m_createdAt;
    status.updatedAt = m_updatedAt;
    status.errorCode = m_whole.errorCode;
    status.errorMessage = m_whole.errorMessage;
    ScanStatus::Progress progress;
    progress.stage = m_stage;
    progress.pagesTotal = static_cast<int>(m_rows.size());
    for (const auto &[number, row] : m_rows) {
        progress.pages.append(row.task);
        progress.pagesDone += row.task.stage == PageStage::Done ? 1 : 0;
        progress.findings += row.task.issues.value_or(0);
        if (row.task.stage == PageStage::Working && progress.current.isEmpty())
            progress.current = row.task.url;
    }
    status.progress = progress;
    return status;
}

Results ScanJob::results() const
{
    Results results = m_whole;
    for (const auto &[number, row] : m_rows) {
        if (row.page)
            addPage(results, *row.page);
    }
    addScores(results);
    if (results.passed.value_or(0) > 0) // else the error of the scan says it
        addPageFindings(results);
    return results;
}

QStringList ScanJob::captures() const
{
    QStringList names;
    for (const auto &[number, row] : m_rows) {
        if (!row.page)
            continue;
        for (const Capture &capture : row.page->captures)
            names.append(capture.sha256);
    }
    return names;
}
