// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"
#include "app/engine/browser/visit.h"
#include "app/engine/crawler.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <deque>
#include <map>
#include <memory>

class Browser;
class BrowserSession;
class HttpClient;
class ScanJournal;
struct EarlierScan;
struct HttpResponse;

/// One scan in the engine: browser → sitemap, if asked for → pages, some at once → end. Holds
/// status and results, which can be asked for at any time. A page that fails never ends the scan.
class ScanJob : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Browser &browser;
        HttpClient &http;
        ScanJournal &journal;
    };

    ScanJob(const QString &id, const ScanRequest &request, Tools tools, QObject *parent = nullptr);
    /// A scan of an engine before this one: ended, with what was finished.
    ScanJob(const EarlierScan &earlier, Tools tools, QObject *parent = nullptr);
    ~ScanJob() override;

    void start();
    /// Ends at once: tabs in work are closed, finished pages stay.
    void cancel();

    const QString &id() const { return m_id; }
    const ScanRequest &request() const { return m_request; }
    bool isQueued() const { return m_whole.state == ScanState::Queued; }
    bool hasEnded() const;
    ScanStatus status() const;
    Results results() const; ///< pages in the order they were asked for or found, with scores
    QStringList captures() const; ///< sha256 of what is on disk for it

Q_SIGNALS:
    void ended();

private:
    struct Visit
    {
        Crawler::Page page;
        Viewport viewport;
        qsizetype row = 0; ///< in m_rows
    };
    struct Row
    {
        Task task; ///< as far as it is
        std::optional<Results> page = {}; ///< what came of it, once it is done
    };

    void haveEnvironment(const Result<Environment> &environment);
    void fetchNextSitemap();
    void takeSitemap(const Result<HttpResponse> &answer);
    void fill();
    void plan(const Crawler::Page &page);
    void visit(const Visit &visit);
    void visited(const Visit &visit, const VisitRequest &request,
                 const Result<VisitEvidence> &evidence);
    void follow(const Visit &visit, VisitEvidence &evidence);
    void keep(const Visit &visit, const VisitRequest &request, const VisitEvidence &evidence,
              const QString &sha256);
    void conclude();
    void end(ScanState state, const QString &code = {}, const QString &message = {});

    QString m_id;
    ScanRequest m_request;
    Tools m_tools;
    Crawler m_crawler;
    std::unique_ptr<BrowserSession> m_session;
    std::deque<Visit> m_planned;
    std::map<qsizetype, Row> m_rows; ///< every page × viewport found so far, in that order
    QSet<QString> m_shown; ///< pages × viewports, by the address they were shown at
    QList<QUrl> m_sitemaps; ///< still to be fetched
    QSet<QUrl> m_knownSitemaps;
    Results m_whole; ///< what belongs to no page
    QDateTime m_createdAt;
    QDateTime m_updatedAt;
    QElapsedTimer m_clock;
    QString m_stage;
    QString m_sitemapProblem; ///< why the first one that gave no page did not
    qsizetype m_nextRow = 0;
    int m_concurrency = 1;
    int m_visits = 0; ///< in the browser, or their picture on the way to the disk
};
