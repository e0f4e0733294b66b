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

#include <QCoreApplication>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxSitemaps = 20;
constexpr qint64 MaxSitemapBytes = 16 * 1024 * 1024;

QString codeOf(const Error &error)
{
    return error.kind == ErrorKind::BrowserMissing ? u"BROWSER_MISSING"_s : u"BROWSER_LOST"_s;
}

} // namespace

ScanJob::ScanJob(const QString &id, const ScanRequest &request, Tools tools, QObject *parent)
    : QObject(parent), m_id(id), m_request(request), m_tools(tools), m_crawler(request),
      m_createdAt(QDateTime::currentDateTimeUtc()), m_updatedAt(m_createdAt)
{
    m_results.scanId = id;
    m_tools.journal.begin(m_id, m_createdAt, m_request);
}

ScanJob::ScanJob(const EarlierScan &earlier, Tools tools, QObject *parent)
    : QObject(parent), m_id(earlier.scanId), m_request(earlier.request), m_tools(tools),
      m_crawler(earlier.request), m_createdAt(earlier.createdAt), m_updatedAt(earlier.createdAt),
      m_state(earlier.state)
{
    m_results.scanId = m_id;
    for (const Results &page : earlier.pages)
        addPage(m_results, page);
    m_rows = m_results.tasks;
    if (earlier.interrupted) {
        m_results.errorCode = u"INTERRUPTED"_s;
        m_results.errorMessage = u"the engine ended before the scan did"_s;
    }
}

ScanJob::~ScanJob() = default;

bool ScanJob::hasEnded() const
{
    return m_state != ScanState::Queued && m_state != ScanState::Running;
}

void ScanJob::start()
{
    m_state = ScanState::Running;
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
    m_results.environment = *environment;
    m_results.environment.engine = u"nat-engine-local "_s + QCoreApplication::applicationVersion();
    m_results.environment.platform = QSysInfo::prettyProductName();
    // More tabs than cores are not faster, and spoil what is measured in them.
    m_concurrency = std::clamp(m_request.concurrency, 1, std::max(1, QThread::idealThreadCount()));
    m_session = std::make_unique<BrowserSession>(m_tools.browser, m_concurrency);
    m_stage = u"crawling"_s;
    if (m_request.sitemap)
        return fetchSitemaps({m_request.url.resolved(QUrl(u"/sitemap.xml"_s))}, MaxSitemaps);
    fill();
}

void ScanJob::fetchSitemaps(QList<QUrl> sitemaps, int left)
{
    if (hasEnded())
        return;
    if (sitemaps.isEmpty() || left == 0)
        return fill();
    HttpRequest request;
    request.url = sitemaps.takeFirst();
    request.maxBody = MaxSitemapBytes;
    request.deadline = std::chrono::seconds(m_request.timeoutSeconds);
    if (!sameOrigin(request.url, m_request.url))
        return fetchSitemaps(sitemaps, left);
    m_tools.http.send(request, this, [this, sitemaps, left](const Result<HttpResponse> &answer) {
        QList<QUrl> further = sitemaps;
        if (answer && answer->status == 200) {
            const Sitemap sitemap = readSitemap(answer->body);
            m_crawler.addPages(sitemap.pages);
            further += sitemap.sitemaps;
        }
        fetchSitemaps(further, left - 1);
    });
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
        Task row;
        row.url = page.url.toString();
        row.viewport = viewportText(viewport);
        row.stage = PageStage::Queued;
        m_planned.push_back({page, viewport, m_rows.size()});
        m_rows.append(row);
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
    m_rows[visit.row].stage = PageStage::Working;
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
    // One viewport is enough to find the links. An address that is wrong leads nowhere, however
    // helpful its error page is.
    const bool leadsOn = evidence->outcome == PageOutcome::Ok
        || (evidence->outcome == PageOutcome::HttpError && visit.page.depth > 0);
    if (leadsOn && visit.viewport == m_request.viewports.constFirst())
        m_crawler.addLinks(visit.page, evidence->links);
    if (evidence->png.isEmpty())
        return keep(visit, request, *evidence, {});
    VisitEvidence kept = *evidence;
    inPool(
        this,
        [folder = m_tools.journal.folder(), png = std::exchange(kept.png, {})] {
            return writeCapture(folder, png);
        },
        [this, visit, request, kept](const Result<QString> &sha256) {
            if (!sha256)
                qCWarning(logEngine) << "a capture can't be written:" << sha256.error().detail;
            keep(visit, request, kept, sha256 ? *sha256 : QString());
        });
}

void ScanJob::keep(const Visit &visit, const VisitRequest &request, const VisitEvidence &evidence,
                   const QString &sha256)
{
    --m_visits;
    if (hasEnded())
        return;
    const Results page = resultsOf(request, evidence, sha256);
    m_rows[visit.row] = page.tasks.constFirst();
    addPage(m_results, page);
    m_tools.journal.addPage(m_id, page);
    m_updatedAt = QDateTime::currentDateTimeUtc();
    fill();
}

void ScanJob::conclude()
{
    m_stage = u"finishing"_s;
    if (m_results.passed.value_or(0) > 0)
        return end(ScanState::Completed);
    if (m_results.tasks.isEmpty())
        return end(ScanState::Failed, u"NOTHING_TESTED"_s, u"no page was found"_s);
    const Task &first = m_results.tasks.constFirst();
    end(ScanState::Failed, u"NOTHING_TESTED"_s, first.error);
}

void ScanJob::cancel()
{
    if (!hasEnded())
        end(ScanState::Cancelled);
}

void ScanJob::end(ScanState state, const QString &code, const QString &message)
{
    m_state = state;
    m_results.errorCode = code;
    m_results.errorMessage = message.left(500);
    m_updatedAt = QDateTime::currentDateTimeUtc();
    if (m_clock.isValid())
        m_results.elapsedSeconds = static_cast<double>(m_clock.elapsed()) / 1000;
    // Pages that were not finished are told apart from those that failed.
    for (Task &row : m_rows) {
        if (row.stage == PageStage::Done)
            continue;
        row.stage = PageStage::Done;
        row.outcome = PageOutcome::Cancelled;
    }
    m_tools.journal.end(m_id, state);
    if (m_session) // maybe inside one of its own calls
        m_session.release()->deleteLater();
    Q_EMIT ended();
}

ScanStatus ScanJob::status() const
{
    ScanStatus status;
    status.scanId = m_id;
    status.state = m_state;
    status.createdAt = m_createdAt;
    status.updatedAt = m_updatedAt;
    status.errorCode = m_results.errorCode;
    status.errorMessage = m_results.errorMessage;
    ScanStatus::Progress progress;
    progress.stage = m_stage;
    progress.pagesTotal = static_cast<int>(m_rows.size());
    progress.pages = m_rows;
    for (const Task &row : m_rows) {
        progress.pagesDone += row.stage == PageStage::Done ? 1 : 0;
        progress.findings += row.issues.value_or(0);
        if (row.stage == PageStage::Working && progress.current.isEmpty())
            progress.current = row.url;
    }
    status.progress = progress;
    return status;
}

Results ScanJob::results() const
{
    Results results = m_results;
    results.state = m_state;
    return results;
}
