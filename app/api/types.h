// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The NAT contract as plain values. These are all that crosses the boundary between a server (the
// cloud, a self-hosted one, the local engine) and the rest of the program; JSON names and dialects
// stay in the readers and writers beside this file.
// "+" marks what only our own engine sends. An absent optional means "not reported", never zero.

#include "app/base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

enum class ScanMode { Security, Functional, Full };

enum class ScanState {
    Queued, ///< "queued", "pending"
    Running, ///< "running", and any word we do not know
    Completed,
    Failed,
    Cancelled,
    TimedOut, ///< "timed_out"
};

/// One scale for all kinds of findings. axe impacts map onto it: critical, serious = High,
/// moderate = Medium, minor = Low. Ordered worst first.
enum class Severity { Critical, High, Medium, Low, Info, Unknown };

enum class Category {
    Accessibility, ///< an axe rule
    Performance, ///< a Core Web Vital over its threshold
    Security, ///< OWASP API checks, headers, cookies, TLS
    Page, ///< a page that could not be tested, or answered with an error
};

/// Width × height in CSS px. The form on the wire and the command line is "1280x800".
using Viewport = QSize;

QString viewportText(const Viewport &viewport);
std::optional<Viewport> viewportFrom(QStringView text); ///< sides from 200 to 8192

/// The description of an API that is to be tested, from one of four places.
struct ApiDescription
{
    QString fileName; ///< "shop.yaml": goes along with `content`
    QByteArray content; ///< JSON or YAML, up to 20 MB
    QUrl url; ///< where it can be fetched
    QString serverPath; ///< a file on the server itself (API security of server 1.1)
    bool isPostman = false; ///< a Postman collection in place of OpenAPI

    bool isEmpty() const { return content.isEmpty() && url.isEmpty() && serverPath.isEmpty(); }
};

enum class TargetAuthType { None, Bearer, Header, Basic, OAuth2 };

/// Credentials of the target. Memory only: they leave through the start of a scan and through
/// nothing else; toJson(ScanRequest) does not know them.
struct TargetAuth
{
    TargetAuthType type = TargetAuthType::None;
    QString token; ///< Bearer
    QString headerName; ///< Header
    QString headerValue;
    QString username; ///< Basic
    QString password;
    QUrl oauthTokenUrl; ///< OAuth2: client credentials
    QString oauthClientId;
    QString oauthClientSecret;
    QString oauthScope;
};

/// What is asked of a server: POST /scan.
struct ScanRequest
{
    QUrl url; ///< website: the address; API: its base address
    ScanMode mode = ScanMode::Functional;

    int concurrency = 5; ///< pages or operations at once; the engine bounds it by its cores
    int timeoutSeconds = 30; ///< per page or operation

    // + engine: how a website is walked and what is looked at.
    int pages = 25; ///< page budget, 1 to 10,000
    int depth = 2; ///< links away from the address; 0 = only this page
    QList<QUrl> pageList; ///< exactly these, no crawl
    bool sitemap = false; ///< take the pages from sitemap.xml
    QList<Viewport> viewports = QList<Viewport>(1, Viewport(1280, 800));
    bool accessibility = true;
    bool performance = true;
    bool captures = true; ///< full-page screenshots

    // Tests of an API.
    ApiDescription spec = {};
    TargetAuth auth = {};
    QStringList exclude = {}; ///< operations left out: "/admin/*"
    std::optional<Severity> failOn = {}; ///< Critical to Low; the server's own gate
    QStringList securityChecks = {}; ///< server 1.1: "API1" …; empty = all
    std::optional<int> maxTests = {}; ///< server 1.1
};

struct ScanStarted
{
    QString scanId;
    ScanState state = ScanState::Running;
    std::optional<int> quotaRemaining = {}; ///< scans left, where the server says so
    QString usageWarning = {}; ///< the server's words from 80 % of the quota on
    /// A full scan of a server that needs two of them: why its second half was not started.
    std::optional<Error> missingHalf = {};
};

/// Where a page stands in a running scan.
enum class PageStage { Queued, Working, Done };

/// How the visit of a page ended.
enum class PageOutcome {
    Ok, ///< 2xx (or 304) and loaded
    HttpError, ///< answered, but with 4xx or 5xx; checked all the same
    Unreachable, ///< name not found, refused, reset, redirect loop
    TlsError,
    Timeout, ///< no answer, or no end of it, within the page's time
    Hung, ///< loaded, but its scripts never let us look
    Crashed, ///< the tab or the browser died twice on it
    Download, ///< a file to save, not a page
    OutOfScope, ///< redirected to another origin
    NotHtml, ///< loaded, but nothing axe could judge
    NeedsLogin, ///< 401, or Basic authentication asked for
    TooLarge, ///< more bytes than a page may have
    Cancelled,
};

/// + One page × viewport of a scan; `tasks[]` on the wire. Other servers fill what they have.
struct Task
{
    QString id; ///< test id where there is one
    QString name; ///< "GET /items" or the page's title
    QString url;
    bool passed = false; ///< could be tested and answered without an error
    QString error; ///< the server's words when it failed
    std::optional<double> timeMs; ///< load event, or the call's duration
    // +
    QString viewport; ///< "1280x800"
    PageStage stage = PageStage::Done;
    PageOutcome outcome = PageOutcome::Ok;
    int httpStatus = 0;
    QString finalUrl; ///< after redirects
    QString title;
    QString screenshot; ///< sha256 of its capture, empty when none
    std::optional<int> issues; ///< violations found on it
    std::optional<int> needsReview;
    QString note; ///< e.g. "load event not fired", "cut at 30000 px"
};

/// A running scan seen from outside: GET /scan/{id}.
struct ScanStatus
{
    QString scanId;
    ScanState state = ScanState::Running;
    QString word; ///< the state as the server spelt it
    QDateTime createdAt;
    QDateTime updatedAt;

    /// + true counts, no percentages
    struct Progress
    {
        QString stage; ///< "starting", "crawling", "checking", "finishing"
        int pagesDone = 0;
        int pagesTotal = 0; ///< known so far; grows while crawling
        QString current; ///< address being worked on
        int findings = 0;
        QList<Task> pages; ///< in the order they were found
    };
    std::optional<Progress> progress;
    QString errorCode; ///< + why it failed
    QString errorMessage;

    bool ended() const { return state != ScanState::Queued && state != ScanState::Running; }
};

/// A problem at one place. Instances of the same problem share a fingerprint.
struct Finding
{
    Category category = Category::Accessibility;
    QString ruleId; ///< axe rule or check id
    Severity severity = Severity::Unknown;
    bool needsReview = false; ///< a person has to decide; never counted as a violation
    QString title; ///< one line: axe `help`
    QString description; ///< why it matters
    QString failureSummary; ///< how to fix: axe `failureSummary`
    QString helpUrl; ///< opened only if https
    QStringList tags; ///< axe tags: wcag2a, wcag143, cat.color, …
    QString selector; ///< CSS; frames joined by " >>> "
    QString html; ///< the element's markup, or the evidence of a security finding; cut
    QString url; ///< page or operation
    QString cwe = {}; ///< "CWE-306"
    std::optional<double> confidence = {}; ///< of a security finding, 0 to 1
    // +
    QString viewport;
    QRectF box; ///< CSS px on the capture; null when the element has none
    QString screenshot; ///< sha256 of the capture the box lies on
    QString fingerprint; ///< stable over scans
};

/// LCP, CLS, FCP, TBT, TTFB, INP, SI of one page.
struct Metric
{
    QString name;
    std::optional<double> value; ///< ms, or no unit for CLS; absent = could not be measured
    QString unit; ///< "ms" or ""
    QString rating; ///< good, needs-improvement, poor, or empty
    QString url;
    QString viewport; ///< +
    bool indicative = false; ///< + measured beside other pages, not alone
};

/// + Which axe rules ran on one page, for the scores (`app/score`).
struct PageRules
{
    QString url;
    QString viewport;
    QStringList passed;
    QStringList violated;
    QStringList review; ///< incomplete
};

/// + One screenshot: GET /scan/{id}/captures/{sha256} → image/png.
struct Capture
{
    QString sha256;
    QString url;
    QString viewport;
    QSize pixels;
    double devicePixelRatio = 1;
};

struct VisualComparison
{
    QString url;
    QString name;
    QString viewport;
    bool matched = false;
    std::optional<double> diffPercent; ///< 0 to 100
    /// As the server gave them: an address (fetched by NatApi::picture), or a path on its disk,
    /// which is shown and never opened.
    QString baseline = {};
    QString current = {};
    QString difference = {};
};

/// + What the scan was made with; two scans compare well only if these are the same.
struct Environment
{
    QString engine; ///< "nat-engine-local 0.1.0"
    QString browser; ///< "HeadlessChrome/156.0.8078.79"
    QString axe; ///< "4.14.1"
    QString platform; ///< "Debian GNU/Linux 12 (bookworm)"
};

/// GET /scan/{id}/results.
struct Results
{
    QString scanId;
    ScanState state = ScanState::Completed;
    std::optional<int> passed;
    std::optional<int> failed;
    std::optional<int> total;
    std::optional<double> elapsedSeconds;
    QList<Task> tasks;

    struct Accessibility
    {
        std::optional<int> pagesScanned;
        std::optional<double> complianceScore; ///< 0–100, as the server gives it
        QList<Finding> violations;
        QList<Finding> needsReview; ///< +
        QList<PageRules> rules; ///< +
    };
    struct Performance
    {
        std::optional<int> pagesTested;
        std::optional<double> performanceScore; ///< 0–100
        QList<Metric> metrics;
    };
    struct Visual
    {
        QList<VisualComparison> comparisons;
        std::optional<int> diffsDetected;
    };
    std::optional<Accessibility> accessibility;
    std::optional<Performance> performance;
    std::optional<Visual> visual;
    std::optional<QList<Finding>> security;

    QList<Capture> captures; ///< +
    Environment environment; ///< +
    QString errorCode; ///< +
    QString errorMessage;

    QStringList unread; ///< paths of parts that had a wrong type; the rest stands
    QJsonObject document; ///< the answer as it came, unknown fields and all
};
