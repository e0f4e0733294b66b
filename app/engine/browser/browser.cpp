// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/browser.h"

#include "app/base/findchromium.h"
#include "app/base/log.h"
#include "app/engine/browser/chromium.h"
#include "app/engine/browser/pagescripts.h"

#include <QJsonArray>
#include <QThread>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

Browser::Browser(const Options &options, QObject *parent) : QObject(parent), m_options(options)
{
    if (m_options.tabs <= 0)
        m_options.tabs = qMax(1, QThread::idealThreadCount());
}

Browser::~Browser() = default;

qint64 Browser::processId() const { return m_chromium ? m_chromium->processId() : 0; }

void Browser::environment(QObject *context, Handler<Environment> handler)
{
    whenReady(context, [this, handler = std::move(handler)](const Result<CdpClient *> &cdp) {
        if (!cdp)
            return handler(cdp.error());
        handler(Environment {
            .engine = {}, .browser = m_product, .axe = PageScripts::axeVersion(), .platform = {}});
    });
}

void Browser::whenReady(QObject *context, Handler<CdpClient *> handler)
{
    m_waiters.append({context, std::move(handler)});
    if (m_state == State::Down) {
        m_state = State::Starting;
        QTimer::singleShot(0, this, &Browser::start);
    } else if (m_state == State::Ready) {
        QTimer::singleShot(0, this, [this] {
            if (m_state == State::Ready)
                answerWaiters(&m_chromium->cdp());
        });
    }
}

void Browser::start()
{
    const Result<QString> program = findChromium(m_options.program);
    if (!program)
        return started(program.error());
    m_chromium = std::make_unique<Chromium>(*program);
    connect(m_chromium.get(), &Chromium::lost, this, &Browser::browserLost);
    m_chromium->start(this, [this](const Result<QString> &product) { started(product); });
    connect(&m_chromium->cdp(), &CdpClient::lost, this, [this] {
        if (m_state == State::Ready)
            m_state = State::Dying; // browserLost() follows when its process has ended
    });
}

void Browser::started(const Result<QString> &product)
{
    if (!product) {
        qCWarning(logBrowser) << "the browser does not start:" << product.error().detail;
        discard();
        return answerWaiters(product.error());
    }
    m_product = *product;
    m_pages = 0;
    m_state = State::Ready;
    closePopups();
    answerWaiters(&m_chromium->cdp());
}

// A window that a page opened would work on beside those we look at, unseen and unbounded.
void Browser::closePopups()
{
    CdpClient *cdp = &m_chromium->cdp();
    cdp->on({}, u"Target.targetCreated"_s, cdp, [cdp](const QJsonObject &params) {
        const QJsonObject target = params.value("targetInfo"_L1).toObject();
        if (target.value("type"_L1) == "page"_L1 && target.contains("openerId"_L1))
            cdp->tell({}, u"Target.closeTarget"_s, {{u"targetId"_s, target.value("targetId"_L1)}});
    });
    const QJsonArray pagesOnly {QJsonObject {{u"type"_s, u"page"_s}}};
    cdp->tell({}, u"Target.setDiscoverTargets"_s,
              {{u"discover"_s, true}, {u"filter"_s, pagesOnly}});
}

bool Browser::takePermit()
{
    // A process that has shown enough pages is allowed to finish those under way.
    if (m_permits >= m_options.tabs || m_pages >= m_options.pagesPerProcess)
        return false;
    ++m_permits;
    ++m_pages;
    return true;
}

void Browser::returnPermit()
{
    --m_permits;
    if (m_permits == 0 && m_pages >= m_options.pagesPerProcess) {
        m_pages = 0;
        if (m_state == State::Ready) {
            Q_EMIT recycled();
            discard();
        }
    }
    Q_EMIT permitReturned();
}

void Browser::giveUp()
{
    if (m_state != State::Ready)
        return;
    qCWarning(logBrowser) << "the browser does not answer";
    m_state = State::Dying;
    m_chromium->kill();
}

void Browser::browserLost()
{
    qCWarning(logBrowser) << "the browser is gone";
    discard();
    Q_EMIT lost();
    if (!m_waiters.isEmpty() && m_state == State::Down) {
        m_state = State::Starting;
        QTimer::singleShot(0, this, &Browser::start);
    }
}

/// Later, since this may be called from a signal of it.
void Browser::discard()
{
    m_state = State::Down;
    m_pages = 0;
    if (!m_chromium)
        return;
    m_chromium->disconnect(this);
    m_chromium->setParent(this); // with us at the latest
    m_chromium.release()->deleteLater();
}

void Browser::answerWaiters(const Result<CdpClient *> &answer)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    const QPointer<Browser> alive(this);
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.handler(answer);
        if (!alive)
            return;
    }
}
