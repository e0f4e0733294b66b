// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "tests/support/savedreport.h"
#include "ui/pages/findingspage.h"
#include "ui/widgets/elementcrop.h"
#include "ui/widgets/findingtable.h"
#include "ui/widgets/inspector.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_services = std::make_unique<Services>(
            Services::Options {m_dir.path(), {}, m_dir.filePath(u"settings.ini"_s)});
        m_report = savedReport(m_services->store, sampleReport());
        QVERIFY(m_report);
    }

    void init()
    {
        m_page = std::make_unique<FindingsPage>(*m_services);
        m_page->resize(1100, 800);
        m_table = m_page->findChild<FindingTable *>();
        m_crop = m_page->findChild<ElementCrop *>();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        show(*m_report);
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_services.reset(); }

    void rulesAreListedAndTheFirstIsExplained()
    {
        QCOMPARE(rules().first(), u"image-alt"_s); // critical, most frequent
        QCOMPARE(m_table->currentRow(), 0);
        QCOMPARE(label(u"inspectorTitle"_s), u"Images must have alternative text"_s);
        QVERIFY(label(u"inspectorStandards"_s).contains(u"WCAG 1.1.1 A"_s));
        QTRY_COMPARE(m_crop->state(), ElementCrop::State::Shown);
    }

    void theKeyboardWalksTheList()
    {
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_BracketRight);
        QCOMPARE(m_table->currentRow(), 1);
        QTest::keyClick(m_table, Qt::Key_Return); // unfold
        QCOMPARE(m_table->model()->rowCount(), 7 + 14);
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().data().toString(), u"header > form > input#q"_s);
        QTest::keyClick(m_table, Qt::Key_BracketRight);
        QCOMPARE(m_table->currentRow(), 2 + 14);
        QTest::keyClick(m_table, Qt::Key_BracketLeft);
        QTest::keyClick(m_table, Qt::Key_Left); // fold
        QCOMPARE(m_table->model()->rowCount(), 7);
        QTest::keyClick(m_table, Qt::Key_F4);
        QVERIFY(!m_page->findChild<Inspector *>()->isVisible());
        QTest::keyClick(m_table, Qt::Key_F4);
        QVERIFY(m_page->findChild<Inspector *>()->isVisible());
    }

    void typingNarrowsAndClearingBringsAllBack()
    {
        auto *text = m_page->findChild<QLineEdit *>(u"findingText"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"footer"_s);
        QCOMPARE(rules(), QStringList {u"color-contrast"_s});
        QCOMPARE(m_table->model()->rowCount(), 1 + 28); // one rule is unfolded at once
        QTest::keyClicks(text, u" nowhere"_s);
        QVERIFY(!m_table->isVisible());
        auto *clear = m_page->findChild<QPushButton *>(u"emptyAction"_s);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(rules().size(), 7);
        QVERIFY(text->text().isEmpty());
    }

    void severitiesAndReviewAreChosenByChip()
    {
        auto *minor = m_page->findChild<QPushButton *>(u"severityChip3"_s);
        QTest::mouseClick(minor, Qt::LeftButton);
        QCOMPARE(rules(), QStringList {u"svg-img-alt"_s});
        QTest::mouseClick(minor, Qt::LeftButton);
        QCOMPARE(rules().size(), 7);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"showNeedsReview"_s), Qt::LeftButton);
        QCOMPARE(rules(), QStringList {u"link-in-text-block"_s});
        QVERIFY(m_page->filter().needsReview);
    }

    void aFilterFromElsewhereIsShownAndTakenAway()
    {
        m_page->setFilter({.rule = u"label"_s});
        QCOMPARE(rules(), QStringList {u"label"_s});
        auto *chip = m_page->findChild<QPushButton *>(u"ruleChip"_s);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!chip->isVisible());
        QCOMPARE(rules().size(), 7);
    }

    void anotherPageOfTheProblemIsOneClickAway()
    {
        m_page->setFilter({.rule = u"label"_s});
        m_table->choose(1);
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"place2"_s), Qt::LeftButton);
        QCOMPARE(m_table->currentRow(), 3);
    }

    void aFindingIsCopiedAsMarkdown()
    {
        QSignalSpy told(m_page.get(), &FindingsPage::messageRequested);
        m_page->setFilter({.rule = u"label"_s});
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"## Form elements must have labels\n"_s));
        QVERIFY(text.contains(u"```html\n<input type=\"search\""_s));
        QVERIFY(text.contains(u"https://shop.example.com/cart\n"_s));
        QCOMPARE(told.size(), 1);
    }

    void aPictureThatIsMissingOrDamagedIsSaidSo()
    {
        Report report = *m_report;
        const QString sha256 = report.results.accessibility->violations.first().screenshot;
        const QString path = m_services->store.imagePath(sha256);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        m_table->choose(1);
        m_table->choose(0);
        QTRY_VERIFY(m_crop->state() == ElementCrop::State::Missing);
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("\x89PNG\r\n\x1a\n" // its edges are right
                      "nothing between IEND\xae\x42\x60\x82");
        damaged.close();
        m_table->choose(1);
        m_table->choose(0);
        QTRY_VERIFY(m_crop->state() == ElementCrop::State::Damaged);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + u".away"_s, path));
    }

    void boxesFromAHostileServer_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<ElementCrop::State>("state");
        using State = ElementCrop::State;
        QTest::addRow("none") << QRectF() << State::Nothing;
        QTest::addRow("beside the picture") << QRectF(5000, 10, 20, 20) << State::Damaged;
        QTest::addRow("far above") << QRectF(0, -1e5, 20, 20) << State::Damaged;
        QTest::addRow("not a number") << QRectF(qQNaN(), 0, 20, 20) << State::Nothing;
        QTest::addRow("endless") << QRectF(0, 0, qInf(), 20) << State::Nothing;
        QTest::addRow("larger than the picture") << QRectF(-500, -500, 9000, 9000) << State::Shown;
        QTest::addRow("half outside") << QRectF(1270, 1190, 60, 60) << State::Shown;
        QTest::addRow("a hair") << QRectF(10, 10, 0.01, 0.01) << State::Shown;
    }
    void boxesFromAHostileServer()
    {
        QFETCH(const QRectF, box);
        Finding finding = m_report->results.accessibility->violations.first();
        finding.box = box;
        m_crop->showFinding(finding, m_report->results.captures);
        QTRY_VERIFY(m_crop->state() != ElementCrop::State::Loading);
        QTEST(m_crop->state(), "state");
    }

    void textOfThePageIsNeverMarkup()
    {
        Report report = *m_report;
        Finding &finding = report.results.accessibility->violations.first();
        finding.ruleId = u"hostile"_s;
        finding.severity = Severity::Critical;
        finding.title = u"<b>&#x202e;bold</b>"_s;
        finding.description = u"<img src=\"file:///etc/passwd\">"_s;
        finding.helpUrl = u"file:///etc/passwd"_s;
        show(report);
        m_page->setFilter({.rule = u"hostile"_s});
        QCOMPARE(label(u"inspectorTitle"_s), finding.title);
        for (const QLabel *shown : m_page->findChild<Inspector *>()->findChildren<QLabel *>())
            QCOMPARE(shown->textFormat(), Qt::PlainText);
        QVERIFY(!m_page->findChild<QPushButton *>(u"openHelp"_s)->isVisible());
    }

    void aCleanReportSaysWhatThatMeans()
    {
        SampleOptions clean;
        clean.clean = true;
        Report report = sampleReport(clean).report;
        report.summary.pagesTested = 14;
        m_page->showReport(report);
        QTRY_VERIFY(!label(u"emptyTitle"_s).isEmpty()
                    && m_page->findChild<QLineEdit *>(u"findingText"_s)->isEnabled());
        QVERIFY(!m_table->isVisible());
        QVERIFY(!label(u"emptyText"_s).isEmpty());
    }

    void whatIsChosenStaysChosen()
    {
        m_page->setFilter({.rule = u"label"_s});
        m_table->choose(4);
        m_page->setFilter({.severities = {Severity::Critical}});
        QCOMPARE(m_table->currentIndex().data(FindingModel::RuleRole).toString(), u"label"_s);
        QCOMPARE(m_table->currentIndex().data(FindingModel::PageRole).toString(),
                 u"https://shop.example.com/product/kettle-12"_s);
        m_page->setFilter({});
        m_table->sortByColumn(FindingModel::Places, Qt::AscendingOrder);
        QCOMPARE(m_table->currentIndex().data(FindingModel::PageRole).toString(),
                 u"https://shop.example.com/product/kettle-12"_s);
    }

    void littleRoomPutsTheDetailsBelow()
    {
        auto *split = m_page->findChild<QSplitter *>();
        QCOMPARE(split->orientation(), Qt::Horizontal);
        m_page->resize(640, 800);
        QTRY_COMPARE(split->orientation(), Qt::Vertical);
    }

    void everythingHasAName() { QCOMPARE(unnamedWidgets(*m_page), QStringList {}); }

    void anotherLanguageLeavesTheListAsItIs()
    {
        m_page->setFilter({.rule = u"label"_s});
        m_table->choose(3);
        QEvent change(QEvent::LanguageChange);
        for (QWidget *widget : m_page->findChildren<QWidget *>())
            QCoreApplication::sendEvent(widget, &change);
        QCoreApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(m_table->currentRow(), 3);
        QCOMPARE(rules(), QStringList {u"label"_s});
    }

private:
    void show(const Report &report)
    {
        QSignalSpy reset(m_table->model(), &QAbstractItemModel::modelReset);
        m_page->showReport(report);
        QTRY_VERIFY(!reset.isEmpty() && m_table->isVisible());
    }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    QStringList rules() const
    {
        QStringList rules;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, 0);
            if (index.data(FindingModel::GroupRole).toBool())
                rules.append(index.data(FindingModel::RuleRole).toString());
        }
        return rules;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Services> m_services;
    std::optional<Report> m_report;
    std::unique_ptr<FindingsPage> m_page;
    FindingTable *m_table = nullptr;
    ElementCrop *m_crop = nullptr;
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
