// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/browser/axeresult.h"
#include "app/engine/browser/pageload.h"
#include "app/engine/browser/screenshot.h"
#include "app/engine/browser/tab.h"
#include "app/engine/browser/visit.h"

#include <QObject>
#include <QTimer>

#include <memory>

/// One page visited in one tab. The steps in order: prepare the tab, load, vitals, facts (title and
/// links), freeze, a first look, axe, picture. Each has a deadline, and so has the whole. When the
/// page moves on to another document, the steps begin again with that.
/// Whatever happens, `finished` comes once; never inside start().
class PageVisit : public QObject
{
    Q_OBJECT

public:
    PageVisit(Tab &tab, const VisitRequest &request, QObject *parent = nullptr);
    void start();

    /// After `finished`: the tab answered to the end and can show the next page.
    bool leavesTabUsable() const { return m_tabUsable; }

Q_SIGNALS:
    void finished(const VisitEvidence &evidence);

private:
    void judgeDocument();
    void beginSteps();
    void enterVitalsWorld();
    void collectVitals(int world);
    void collectFacts(int world);
    void readFacts(const QString &json);
    void enterChecksWorld();
    void freeze(int world);
    void takeFirstLook(int world);
    void runAxe(int world);
    void takeAxe(const Result<AxeResult> &result);
    void takePicture();
    void takePictureOf(const Result<Screenshot::Picture> &picture);

    /// True when the step can't go on: the error has been dealt with.
    bool stops(const Error &error);
    void startAgain();
    void documentReplaced();
    void note(const QString &remark);
    void end(PageOutcome outcome, const QString &errorText = {});

    Tab &m_tab;
    VisitRequest m_request;
    VisitEvidence m_evidence;
    QStringList m_notes;
    PageLoad m_load;
    const std::chrono::milliseconds m_stepTime;
    /// Context of the steps after loading: answers about a document that is gone die with it.
    std::unique_ptr<QObject> m_steps;
    QByteArray m_firstLook;
    QTimer m_deadline;
    int m_restarts = 0;
    bool m_tabUsable = true;
    bool m_over = false;
};
