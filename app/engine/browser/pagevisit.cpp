// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/pagevisit.h"

#include "app/engine/browser/axerun.h"
#include "app/engine/browser/pagescripts.h"
#include "app/engine/browser/vitals.h"
#include "app/net/origin.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AfterLoad = 45s; // for all steps together
constexpr auto MaxStepTime = 10s; // for one script of ours to answer
constexpr std::chrono::milliseconds PaintPatience = 3s; // for a first paint that doesn't come
constexpr int MaxRestarts = 3;
constexpr qsizetype MaxLinks = 5000;

} // namespace

PageVisit::PageVisit(Tab &tab, const VisitRequest &request, QObject *parent)
    : QObject(parent), m_tab(tab), m_request(request), m_load(tab),
      m_stepTime(qBound<std::chrono::milliseconds>(2s, request.timeout / 3, MaxStepTime))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(PageOutcome::Hung, u"not done in time"_s); });
    connect(&tab, &Tab::lost, this, [this] { end(PageOutcome::Crashed, u"the tab died"_s); });
    connect(&m_load, &PageLoad::ready, this, &PageVisit::judgeDocument);
    connect(&m_load, &PageLoad::replaced, this, &PageVisit::documentReplaced);
    connect(&m_load, &PageLoad::failed, this, &PageVisit::end);
}

void PageVisit::start()
{
    m_deadline.start(m_request.timeout + AfterLoad);
    m_tab.prepare(m_request.viewport, this, [this](const Result<Done> &done) {
        if (done)
            m_load.navigate(m_request.url, m_request.timeout);
        else
            end(PageOutcome::Crashed, done.error().message);
    });
}

void PageVisit::judgeDocument()
{
    const QUrl url = m_load.document().url;
    if (!m_request.scope.isEmpty() && !hasSameOrigin(m_request.scope, url))
        return end(PageOutcome::OutOfScope);
    if (!m_load.document().loadEvent)
        note(u"load event not fired"_s);
    beginSteps();
}

void PageVisit::beginSteps()
{
    m_steps = std::make_unique<QObject>();
    enterVitalsWorld();
}

void PageVisit::enterVitalsWorld()
{
    m_tab.enterWorld(m_tab.mainFrame(), u"nat-vitals"_s, m_stepTime, m_steps.get(),
                     [this](const Result<int> &world) {
                         if (!world)
                             stops(world.error());
                         else if (m_request.performance)
                             collectVitals(*world);
                         else
                             collectFacts(*world);
                     });
}

void PageVisit::collectVitals(int world)
{
    const auto patience = qMin(PaintPatience, m_stepTime / 2);
    // Once more, for documents without scripts: Chromium doesn't run those set before for them.
    const QString expression = PageScripts::vitals() + u"\nnatVitals(%1)"_s.arg(patience.count());
    m_tab.evaluate(world, expression, m_stepTime, m_steps.get(),
                   [this, world](const Result<QString> &json) {
                       if (!json && stops(json.error()))
                           return;
                       const QByteArray vitals = json ? json->toUtf8() : QByteArray();
                       m_evidence.metrics = metricsFrom(QJsonDocument::fromJson(vitals).object());
                       for (Metric &metric : m_evidence.metrics) {
                           metric.url = m_request.url.toString();
                           metric.viewport = viewportText(m_request.viewport);
                       }
                       collectFacts(world);
                   });
}

void PageVisit::collectFacts(int world)
{
    m_tab.evaluate(world, PageScripts::facts(), m_stepTime, m_steps.get(),
                   [this](const Result<QString> &json) {
                       if (!json && stops(json.error()))
                           return;
                       if (json)
                           readFacts(*json);
                       if (m_request.accessibility || m_request.capture)
                           enterChecksWorld();
                       else
                           end(PageOutcome::Ok);
                   });
}

void PageVisit::readFacts(const QString &json)
{
    const QJsonObject facts = QJsonDocument::fromJson(json.toUtf8()).object();
    m_evidence.title = facts.value("title"_L1).toString().left(300);
    if (facts.value("load"_L1).isDouble())
        m_evidence.loadMs = facts.value("load"_L1).toDouble();
    const QJsonArray links = facts.value("links"_L1).toArray();
    for (qsizetype i = 0; i < std::min(links.size(), MaxLinks); ++i) {
        const QUrl link(links.at(i).toString());
        if (link.isValid() && (link.scheme() == "http"_L1 || link.scheme() == "https"_L1))
            m_evidence.links.append(link);
    }
}

void PageVisit::enterChecksWorld()
{
    m_tab.enterWorld(m_tab.mainFrame(), AxeRun::world(), m_stepTime, m_steps.get(),
                     [this](const Result<int> &world) {
                         if (world)
                             freeze(*world);
                         else
                             stops(world.error());
                     });
}

// Before axe too: a heading that is just fading in has too little contrast for a moment.
void PageVisit::freeze(int world)
{
    m_tab.evaluate(world, PageScripts::freeze(), m_stepTime, m_steps.get(),
                   [this, world](const Result<QString> &done) {
                       if (!done && stops(done.error()))
                           return;
                       if (!done)
                           note(u"animations could not be stopped"_s);
                       if (m_request.capture)
                           takeFirstLook(world);
                       else
                           runAxe(world);
                   });
}

// Compared with the page after axe: what has not changed meanwhile has settled.
void PageVisit::takeFirstLook(int world)
{
    Screenshot::look(m_tab, m_steps.get(), [this, world](const Result<QByteArray> &look) {
        if (!look && stops(look.error()))
            return;
        m_firstLook = look ? *look : QByteArray();
        if (m_request.accessibility)
            runAxe(world);
        else
            takePicture();
    });
}

void PageVisit::runAxe(int world)
{
    auto *axe = new AxeRun(m_tab, world, m_steps.get());
    connect(axe, &AxeRun::finished, m_steps.get(), [this](const auto &result) { takeAxe(result); });
    axe->start();
}

void PageVisit::takeAxe(const Result<AxeResult> &result)
{
    if (!result && stops(result.error()))
        return;
    if (result) {
        m_evidence.violations = result->violations;
        m_evidence.needsReview = result->needsReview;
        m_evidence.rules = result->rules;
        m_evidence.judged = true;
        for (QList<Finding> *list : {&m_evidence.violations, &m_evidence.needsReview}) {
            for (Finding &finding : *list) {
                finding.url = m_request.url.toString();
                finding.viewport = viewportText(m_request.viewport);
            }
        }
        m_evidence.rules.url = m_request.url.toString();
        m_evidence.rules.viewport = viewportText(m_request.viewport);
        if (result->left > 0)
            note(u"%1 more instances not listed"_s.arg(result->left));
    } else {
        note(u"axe failed: "_s + result.error().message.left(200));
    }
    if (m_request.capture)
        takePicture();
    else
        end(PageOutcome::Ok);
}

void PageVisit::takePicture()
{
    auto *screenshot = new Screenshot(m_tab, m_firstLook, m_steps.get());
    connect(screenshot, &Screenshot::finished, m_steps.get(),
            [this](const auto &picture) { takePictureOf(picture); });
    screenshot->start();
}

void PageVisit::takePictureOf(const Result<Screenshot::Picture> &picture)
{
    if (picture) {
        m_evidence.png = picture->png;
        m_evidence.pixels = picture->pixels;
        for (const QString &remark : picture->notes)
            note(remark);
    } else {
        note(u"no screenshot: "_s + picture.error().detail + picture.error().message.left(200));
        m_tabUsable = false;
    }
    end(PageOutcome::Ok);
}

bool PageVisit::stops(const Error &error)
{
    if (error.kind == ErrorKind::Invalid) // one of our scripts threw; the next may work
        return false;
    if (error.kind == ErrorKind::Timeout)
        end(PageOutcome::Hung, error.detail);
    else if (error.kind != ErrorKind::BadReply)
        end(PageOutcome::Crashed, error.detail);
    else if (++m_restarts > MaxRestarts)
        end(PageOutcome::Hung, error.message);
    else // the document is being replaced: usually PageLoad says so before this second is over
        QTimer::singleShot(1s, m_steps.get(), [this] { startAgain(); });
    return true;
}

void PageVisit::startAgain()
{
    documentReplaced();
    judgeDocument();
}

void PageVisit::documentReplaced()
{
    m_steps.reset();
    m_evidence = {};
    m_notes.clear();
    // A picture may have been under way.
    m_tab.call(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, false}}, m_stepTime, this,
               [](const auto &) {});
}

void PageVisit::note(const QString &remark) { m_notes.append(remark); }

void PageVisit::end(PageOutcome outcome, const QString &errorText)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_steps.reset(); // everything here is called last by those that live in it
    const PageLoad::Document &document = m_load.document();
    if (outcome == PageOutcome::Ok && document.status >= 400)
        outcome = PageOutcome::HttpError;
    if (outcome != PageOutcome::Ok && outcome != PageOutcome::HttpError)
        m_evidence = {};
    if (outcome == PageOutcome::Hung || outcome == PageOutcome::Crashed
        || outcome == PageOutcome::Timeout)
        m_tabUsable = false;
    m_evidence.outcome = outcome;
    m_evidence.httpStatus = document.status;
    m_evidence.finalUrl = document.url;
    m_evidence.contentType = document.contentType;
    m_evidence.note = m_notes.join(u"; "_s);
    m_evidence.errorText = errorText;
    Q_EMIT finished(m_evidence);
}
