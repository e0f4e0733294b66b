// SPDX-License-Identifier: GPL-3.0-or-later
// Cards give way to their texts at whatever width, also when texts grow while they are shown.
#include "tests/support/samplereport.h"
#include "tests/support/screencheck.h"
#include "ui/pages/overview/scorecards.h"
#include "ui/style/fonts.h"
#include "ui/style/natstyle.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestScoreCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new NatStyle);
        useInter();
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_wordy); }

    void longerTextsGetTheirRoom_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {700, 900, 980, 1040, 1100})
            QTest::addRow("%d wide", width) << width;
    }
    void longerTextsGetTheirRoom()
    {
        QFETCH(const int, width);
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *cards = new ScoreCards(&area);
        area.setWidget(cards);
        const Report report = sampleReport().report;
        cards->showReport(report, vitalSummaries(report.results.performance->metrics));
        area.resize(width, 600);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_COMPARE(clippedTexts(*cards), QStringList());

        QCoreApplication::installTranslator(&m_wordy); // no resize comes with it

        QTRY_COMPARE(clippedTexts(*cards), QStringList());
    }

private:
    WordyTranslator m_wordy;
};

QTEST_MAIN(TestScoreCards)
#include "tst_scorecards.moc"
