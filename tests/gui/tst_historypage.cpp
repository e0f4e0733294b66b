// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "tests/support/savedreport.h"
#include "ui/pages/historypage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_services = std::make_unique<Services>(
            Services::Options {m_dir->path(), {}, m_dir->filePath(u"settings.ini"_s)});
        m_page = std::make_unique<HistoryPage>(*m_services);
        m_page->resize(1000, 700);
        m_table = m_page->findChild<QTableView *>(u"historyTable"_s);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_services.reset();
        m_dir.reset();
    }

    void anEmptyHistoryOffersAScan()
    {
        QSignalSpy asked(m_page.get(), &HistoryPage::newScanRequested);
        QTRY_VERIFY(!m_table->isVisible());
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void reportsAppearAsTheyAreSaved()
    {
        save(5);
        save(12);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        QVERIFY(m_table->isVisible());
        QVERIFY(idAt(0) > idAt(1)); // newest first
    }

    void searchFindsAddressesAndServers()
    {
        save(5);
        save(6, u"https://api.example.org"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        auto *search = m_page->findChild<QLineEdit *>(u"historySearch"_s);
        QTest::keyClicks(search, u"API"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QTest::keyClicks(search, u"nowhere"_s);
        QVERIFY(!m_table->isVisible());
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 2);
    }

    void aReportOpensByKeyMouseAndButton()
    {
        const qint64 id = save(5);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QSignalSpy opened(m_page.get(), &HistoryPage::reportRequested);
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const QPoint middle = m_table->visualRect(m_table->model()->index(0, 1)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(opened.size(), 2);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"historyOpen"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 3);
        for (const QList<QVariant> &signal : opened)
            QCOMPARE(signal.first().toLongLong(), id);
    }

    void deletingCanBeUndone()
    {
        save(5);
        save(12);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        const qint64 kept = idAt(1);
        QSignalSpy told(m_page.get(), &HistoryPage::messageRequested);
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(idAt(0), kept);
        QVERIFY(m_table->hasFocus()); // not lost with the row
        QCOMPARE(m_table->currentIndex().row(), 0);
        QCOMPARE(told.size(), 1);
        const auto message = told.first().first().value<Message>();
        QVERIFY(message.action);
        message.action();
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
    }

    void whatWasScannedKeepsItsRoom()
    {
        save(5);
        QTRY_VERIFY(m_table->isVisible());
        m_page->resize(1400, 700);
        QTRY_VERIFY(!m_table->isColumnHidden(HistoryModel::Size));
        m_page->resize(640, 700);
        QTRY_VERIFY(m_table->isColumnHidden(HistoryModel::Size));
        QVERIFY(m_table->columnWidth(HistoryModel::Target) >= 150);
        QVERIFY(!m_table->isColumnHidden(HistoryModel::Problems));
    }

    void nothingChosenNothingToDelete()
    {
        save(5);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_table->clearSelection();
        QVERIFY(!m_page->findChild<QPushButton *>(u"historyDelete"_s)->isEnabled());
        QVERIFY(!m_page->findChild<QPushButton *>(u"historyOpen"_s)->isEnabled());
    }

    void everythingHasAName()
    {
        save(5);
        QTRY_VERIFY(m_table->isVisible());
        QCOMPARE(unnamedWidgets(*m_page), QStringList {});
    }

private:
    qint64 save(int day, const QString &target = u"https://shop.example.com"_s)
    {
        SampleOptions options;
        options.day = day;
        options.target = QUrl(target);
        const auto report = savedReport(m_services->store, sampleReport(options));
        return report ? report->summary.id : 0;
    }
    qint64 idAt(int row) const
    {
        return m_table->model()->index(row, 0).data(HistoryModel::IdRole).toLongLong();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<HistoryPage> m_page;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
