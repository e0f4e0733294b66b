// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

struct SamplePage
{
    QString path;
    QString title;
};

const QList<SamplePage> &samplePages()
{
    static const QList<SamplePage> pages {
        {u"/"_s, u"Kettle & Cup"_s},
        {u"/shop"_s, u"All products"_s},
        {u"/shop/kettles?sort=price&page=2"_s, u"Kettles, page 2"_s},
        {u"/product/kettle-12"_s, u"Copper kettle, 1.2 l"_s},
        {u"/product/mug-3"_s, u"Blue mug"_s},
        {u"/cart"_s, u"Your basket"_s},
        {u"/checkout"_s, u"Checkout"_s},
        {u"/account"_s, u"Your account"_s},
        {u"/about"_s, u"About us"_s},
        {u"/contact"_s, u"Contact"_s},
        {u"/delivery"_s, u"Delivery"_s},
        {u"/blog/how-to-descale-a-copper-kettle-without-harsh-chemicals"_s,
         u"How to descale a kettle"_s},
        {u"/login"_s, u"Log in"_s},
        {u"/returns"_s, u"Returns"_s},
    };
    return pages;
}

struct SampleRule
{
    QString id;
    Severity severity;
    QString title;
    QString description;
    QString fix;
    QStringList tags;
    QString selector; ///< %1 = number on the page
    QString html; ///< %1 likewise
    QRectF box; ///< of the first on a page; the next lie 220 px to the right
    int everyNthPage;
    int onEachPage;
};

const QList<SampleRule> &sampleRules()
{
    static const QList<SampleRule> rules {
        {u"label"_s,
         Severity::Critical,
         u"Form elements must have labels"_s,
         u"Ensure every form element has a label"_s,
         u"Fix any of the following:\n  Element does not have an implicit (wrapped) <label>\n"
         "  Element does not have an explicit <label>\n  aria-label attribute does not exist or is empty"_s,
         {u"cat.forms"_s, u"wcag2a"_s, u"wcag412"_s},
         u"header > form > input#q"_s,
         u"<input type=\"search\" id=\"q\" name=\"q\" placeholder=\"Search\">"_s,
         QRectF(860, 22, 300, 40),
         1,
         1},
        {u"image-alt"_s,
         Severity::Critical,
         u"Images must have alternative text"_s,
         u"Ensure <img> elements have alternative text or a role of none or presentation"_s,
         u"Fix any of the following:\n  Element does not have an alt attribute"_s,
         {u"cat.text-alternatives"_s, u"wcag2a"_s, u"wcag111"_s},
         u".product:nth-child(%1) > img"_s,
         u"<img src=\"/img/product-%1.jpg\" class=\"photo\">"_s,
         QRectF(80, 560, 240, 200),
         3,
         3},
        {u"color-contrast"_s,
         Severity::High,
         u"Elements must meet minimum color contrast ratio thresholds"_s,
         u"Ensure the contrast between foreground and background colors meets WCAG 2 AA minimum "
         "contrast ratio thresholds"_s,
         u"Fix any of the following:\n  Element has insufficient color contrast of 2.84 "
         "(foreground color: #9aa5b4, background color: #f4f6f9, font size: 10.5pt (14px), font "
         "weight: normal). Expected contrast ratio of 4.5:1"_s,
         {u"cat.color"_s, u"wcag2aa"_s, u"wcag143"_s},
         u"footer > .links > a:nth-child(%1)"_s,
         u"<a href=\"/terms-%1\" class=\"quiet\">Terms</a>"_s,
         QRectF(80, 1124, 120, 24),
         1,
         2},
        {u"link-name"_s,
         Severity::High,
         u"Links must have discernible text"_s,
         u"Ensure links have discernible text"_s,
         u"Fix all of the following:\n  Element is in tab order and does not have accessible text"_s,
         {u"cat.name-role-value"_s, u"wcag2a"_s, u"wcag244"_s, u"wcag412"_s},
         u".product:nth-child(%1) > a.more"_s,
         u"<a class=\"more\" href=\"/product/%1\"><svg></svg></a>"_s,
         QRectF(80, 790, 120, 32),
         4,
         3},
        {u"heading-order"_s,
         Severity::Medium,
         u"Heading levels should only increase by one"_s,
         u"Ensure the order of headings is semantically correct"_s,
         u"Fix any of the following:\n  Heading order invalid"_s,
         {u"cat.semantics"_s, u"best-practice"_s},
         u"main > h4"_s,
         u"<h4>Popular this week</h4>"_s,
         QRectF(80, 500, 420, 40),
         2,
         1},
        {u"region"_s,
         Severity::Medium,
         u"All page content should be contained by landmarks"_s,
         u"Ensure all page content is contained by landmarks"_s,
         u"Fix any of the following:\n  Some page content is not contained by landmarks"_s,
         {u"cat.keyboard"_s, u"best-practice"_s},
         u"#cookie-note"_s,
         u"<div id=\"cookie-note\" class=\"note\">We use two cookies.</div>"_s,
         QRectF(80, 1050, 1120, 44),
         5,
         1},
        {u"svg-img-alt"_s,
         Severity::Low,
         u"<svg> elements with an img role must have alternative text"_s,
         u"Ensure <svg> elements with an img, graphics-document or graphics-symbol role have "
         "accessible text"_s,
         u"Fix any of the following:\n  Element has no child that is a title"_s,
         {u"cat.text-alternatives"_s, u"wcag2a"_s, u"wcag111"_s},
         u"header > .logo > svg"_s,
         u"<svg role=\"img\" class=\"logo-mark\" viewBox=\"0 0 32 32\">"_s,
         QRectF(80, 22, 40, 40),
         7,
         1},
    };
    return rules;
}

// What every page of the shop looks like; `hue` tells the kinds of pages apart.
QByteArray paintedPage(int hue)
{
    QImage image(1280, 1200, QImage::Format_RGB32);
    image.fill(QColor(0xff, 0xff, 0xff));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto block = [&painter](const QRectF &rect, const QColor &color, qreal radius = 8) {
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    };
    const auto text
        = [&painter](const QRectF &rect, int size, const QColor &color, const QString &words) {
              QFont font = painter.font();
              font.setPixelSize(size);
              painter.setFont(font);
              painter.setPen(color);
              painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, words);
              painter.setPen(Qt::NoPen);
          };
    const QColor ink(0x1f, 0x29, 0x37);
    const QColor quiet(0x9a, 0xa5, 0xb4);
    block(QRectF(0, 0, 1280, 84), QColor(0xf4, 0xf6, 0xf9), 0);
    block(QRectF(80, 22, 40, 40), QColor::fromHsv(hue, 170, 180), 20);
    text(QRectF(136, 22, 300, 40), 24, ink, u"Kettle & Cup"_s);
    painter.setBrush(Qt::white);
    painter.setPen(QColor(0xcb, 0xd2, 0xdc));
    painter.drawRoundedRect(QRectF(860, 22, 300, 40), 20, 20);
    painter.setPen(Qt::NoPen);
    text(QRectF(880, 22, 260, 40), 16, quiet, u"Search"_s);
    block(QRectF(80, 120, 1120, 340), QColor::fromHsv(hue, 60, 240), 16);
    text(QRectF(130, 200, 700, 60), 44, ink, u"Slow mornings start here"_s);
    text(QRectF(130, 266, 700, 40), 20, ink, u"Copper kettles and hand-thrown cups."_s);
    block(QRectF(130, 336, 180, 52), QColor::fromHsv(hue, 170, 150), 26);
    text(QRectF(164, 336, 140, 52), 18, Qt::white, u"Look around"_s);
    text(QRectF(80, 500, 420, 40), 26, ink, u"Popular this week"_s);
    for (int card = 0; card < 5; ++card) {
        const qreal x = 80 + card * 220;
        block(QRectF(x, 560, 200, 200), QColor::fromHsv((hue + card * 40) % 360, 70, 225));
        text(QRectF(x, 766, 200, 26), 16, ink, u"Product %1"_s.arg(card + 1));
        text(QRectF(x, 792, 200, 28), 18, ink, u"€ %1"_s.arg(18 + card * 7));
    }
    for (int line = 0; line < 5; ++line)
        block(QRectF(80, 860 + line * 32, line == 4 ? 500 : 1080, 12), QColor(0xe4, 0xe7, 0xec), 6);
    block(QRectF(80, 1050, 1120, 44), QColor(0xfd, 0xf1, 0xd8));
    text(QRectF(100, 1050, 800, 44), 16, ink, u"We use two cookies."_s);
    block(QRectF(0, 1110, 1280, 90), QColor(0xf4, 0xf6, 0xf9), 0);
    for (int link = 0; link < 4; ++link)
        text(QRectF(80 + link * 220, 1124, 120, 24), 14, quiet, u"Terms"_s);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

Metric metric(const QString &name, double value, double good, double poor, const QString &url)
{
    Metric result;
    result.name = name;
    result.value = value;
    result.unit = name == u"CLS" ? QString() : u"ms"_s;
    result.rating = value <= good ? u"good"_s : value <= poor ? u"needs-improvement"_s : u"poor"_s;
    result.url = url;
    result.viewport = u"1280x800"_s;
    result.indicative = true;
    return result;
}

void addVitals(Results::Performance &performance, const QString &url, int page, double factor)
{
    performance.metrics += {
        metric(u"LCP"_s, (1700 + page * 130) * factor, 2500, 4000, url),
        metric(u"CLS"_s, 0.02 + (page % 5) * 0.03 * factor, 0.1, 0.25, url),
        metric(u"FCP"_s, (900 + page * 60) * factor, 1800, 3000, url),
        metric(u"TBT"_s, (60 + page * 22) * factor, 200, 600, url),
        metric(u"TTFB"_s, (120 + page * 9) * factor, 800, 1800, url),
    };
}

void addFindings(Results::Accessibility &found, PageRules &rules, const SampleRule &rule,
                 const Task &task)
{
    for (int i = 0; i < rule.onEachPage; ++i) {
        Finding finding;
        finding.ruleId = rule.id;
        finding.severity = rule.severity;
        finding.title = rule.title;
        finding.description = rule.description;
        finding.failureSummary = rule.fix;
        finding.helpUrl = u"https://dequeuniversity.com/rules/axe/4.10/"_s + rule.id;
        finding.tags = rule.tags;
        finding.selector = rule.selector.contains(u'%') ? rule.selector.arg(i + 1) : rule.selector;
        finding.html = rule.html.contains(u'%') ? rule.html.arg(i + 1) : rule.html;
        finding.url = task.url;
        finding.viewport = task.viewport;
        finding.box = rule.box.translated(i * 220, 0);
        finding.screenshot = task.screenshot;
        finding.fingerprint = QString::fromLatin1(
            QCryptographicHash::hash((rule.id + finding.selector + task.url).toUtf8(),
                                     QCryptographicHash::Sha256)
                .toHex());
        found.violations.append(finding);
    }
    rules.violated.append(rule.id);
}

void addReview(Results::Accessibility &found, PageRules &rules, const Task &task)
{
    Finding finding;
    finding.needsReview = true;
    finding.ruleId = u"link-in-text-block"_s;
    finding.severity = Severity::High;
    finding.title = u"Links must be distinguishable without relying on color"_s;
    finding.description
        = u"Ensure links are distinguished from surrounding text in a way that does not "
          "rely on color"_s;
    finding.failureSummary
        = u"Fix any of the following:\n  The link's contrast with the text around it "
          "could not be determined due to a background image"_s;
    finding.helpUrl = u"https://dequeuniversity.com/rules/axe/4.10/link-in-text-block"_s;
    finding.tags = {u"cat.color"_s, u"wcag2a"_s, u"wcag141"_s};
    finding.selector = u".hero > p > a"_s;
    finding.html = u"<a href=\"/shop\">Copper kettles</a>"_s;
    finding.url = task.url;
    finding.viewport = task.viewport;
    finding.box = QRectF(130, 266, 160, 40);
    finding.screenshot = task.screenshot;
    finding.fingerprint = u"review-"_s + task.url;
    found.needsReview.append(finding);
    rules.review.append(finding.ruleId);
}

QString keep(SampleReport &sample, const QByteArray &png)
{
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    sample.captures.insert(sha256, png);
    return sha256;
}

void addTestedPage(Results &results, Task &task, int page, const SampleOptions &options)
{
    PageRules rules;
    rules.url = task.url;
    rules.viewport = task.viewport;
    rules.passed
        = {u"button-name"_s,     u"document-title"_s, u"html-has-lang"_s,   u"aria-roles"_s,
           u"html-lang-valid"_s, u"list"_s,           u"listitem"_s,        u"meta-viewport"_s,
           u"frame-title"_s,     u"tabindex"_s,       u"aria-valid-attr"_s, u"landmark-one-main"_s};
    const qsizetype before = results.accessibility->violations.size();
    const qsizetype reviewBefore = results.accessibility->needsReview.size();
    for (const SampleRule &rule : sampleRules()) {
        const bool broken = !options.clean && page % rule.everyNthPage == 0
            && !(options.fixedSearch && rule.id == u"label");
        if (broken)
            addFindings(*results.accessibility, rules, rule, task);
        else
            rules.passed.append(rule.id);
    }
    if (!options.clean && page % 3 == 1 && page < 8)
        addReview(*results.accessibility, rules, task);
    results.accessibility->rules.append(rules);
    task.issues = int(results.accessibility->violations.size() - before);
    task.needsReview = int(results.accessibility->needsReview.size() - reviewBefore);
    addVitals(*results.performance, task.url, page, options.slower ? 1.35 : 1);
}

} // namespace

SampleReport sampleReport(const SampleOptions &options)
{
    SampleReport sample;
    Report &report = sample.report;
    report.request.url = options.target;
    report.summary.scanId = u"sample-%1"_s.arg(options.day);
    report.summary.serverName = u"This computer"_s;
    report.summary.target = options.target;
    report.summary.state = options.state;
    report.summary.startedAt = QDateTime(QDate(2026, 10, options.day), QTime(10, 24), Qt::UTC);
    report.summary.finishedAt = report.summary.startedAt.addSecs(38);

    Results &results = report.results;
    results.scanId = report.summary.scanId;
    results.state = options.state;
    results.elapsedSeconds = 38.4;
    results.accessibility.emplace();
    results.performance.emplace();
    results.environment = {u"nat-engine-local 0.1.0"_s, u"HeadlessChrome/140.0.7339.80"_s,
                           u"4.10.3"_s, u"Debian GNU/Linux 12 (bookworm)"_s};
    const QList<QString> pictures {keep(sample, paintedPage(24)), keep(sample, paintedPage(200)),
                                   keep(sample, paintedPage(120))};
    const QList<SamplePage> &pages = samplePages();
    const qsizetype tested = pages.size() - options.failedPages;
    for (int page = 0; page < pages.size(); ++page) {
        Task task;
        task.url = options.target.toString(QUrl::StripTrailingSlash) + pages[page].path;
        task.viewport = u"1280x800"_s;
        task.id = task.url + u" 1280x800"_s;
        task.name = task.title = pages[page].title;
        if (page >= tested) {
            task.outcome = page % 2 ? PageOutcome::Timeout : PageOutcome::NeedsLogin;
            task.httpStatus = page % 2 ? 0 : 401;
        } else {
            task.passed = true;
            task.httpStatus = 200;
            task.timeMs = 620 + page * 85;
            task.screenshot = pictures[page % pictures.size()];
            addTestedPage(results, task, page, options);
        }
        results.tasks.append(task);
    }
    results.accessibility->pagesScanned = int(tested);
    results.performance->pagesTested = int(tested);
    results.total = int(pages.size());
    results.passed = int(tested);
    results.failed = options.failedPages;
    for (const QString &sha256 : pictures)
        results.captures.append({sha256, {}, u"1280x800"_s, QSize(1280, 1200), 1});
    return sample;
}
