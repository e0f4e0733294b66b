// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "app/store/reportfile.h"
#include "tests/support/savedreport.h"
#include "tests/support/screenshots.h"
#include "tests/support/stillserver.h"
#include "ui/languageswitch.h"
#include "ui/mainwindow.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new NatStyle); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
        m_still.reset();
    }

    void opensOnHomeWithTheAddressReadyToType()
    {
        QCOMPARE(page(), u"homePage"_s);
        QTRY_COMPARE(focusName(), u"address"_s);
    }

    void tabGoesThroughEveryWidgetAndComesBack_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 1; page <= 7; ++page)
            QTest::addRow("page %d", page) << page;
    }

    void tabGoesThroughEveryWidgetAndComesBack()
    {
        QFETCH(int, page);
        QVERIFY(savedReport(m_services->store, sampleReport()));
        trigger(u"actionPage%1"_s.arg(page));
        m_window->findChild<NavigationView *>()->setFocus();
        QList<const QWidget *> reached;
        for (const QWidget *now = QApplication::focusWidget(); !reached.contains(now);
             now = QApplication::focusWidget()) {
            QVERIFY(now);
            QVERIFY2(!now->objectName().isEmpty(), now->metaObject()->className());
            reached.append(now);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), reached.first());
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool tabStop = widget->isVisible() && widget->isEnabled()
                && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
            // Radio buttons of a group are one stop; the arrows go on from there.
            const bool grouped = widget->inherits("QRadioButton");
            QVERIFY2(!tabStop || grouped || reached.contains(widget),
                     qPrintable(widget->objectName()));
        }
    }

    void everyActionHasTextAndPlace()
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (action->objectName().startsWith(u"action") && !action->isSeparator())
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void actionsOfAPageAreThereOnlyWithIt()
    {
        const auto *remove = m_window->findChild<QAction *>(u"actionDeleteReport"_s);
        QVERIFY(!remove->isVisible());
        trigger(u"actionPage6"_s);
        QVERIFY(remove->isVisible());
        trigger(u"actionBack"_s);
        QVERIFY(!remove->isVisible());
    }

    void everyMenuIsPainted()
    {
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            menu->popup(m_window->mapToGlobal(QPoint(50, 50)));
            QTRY_VERIFY(menu->isVisible());
            for (QAction *action : menu->actions()) {
                menu->setActiveAction(action);
                menu->repaint();
            }
            keepScreenshot(*menu, u"menu-"_s + menu->title().remove(u'&'));
            menu->close();
        }
    }

    void noKeyIsTakenTwice()
    {
        for (int page = 1; page <= 7; ++page) {
            trigger(u"actionPage%1"_s.arg(page));
            QHash<QKeySequence, QString> taken;
            for (const QAction *action : m_window->findChildren<QAction *>()) {
                if (action->shortcutContext() != Qt::WindowShortcut || !action->isVisible())
                    continue;
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!taken.contains(keys),
                             qPrintable(action->objectName() + u' ' + taken.value(keys)));
                    taken.insert(keys, action->objectName());
                }
            }
        }
    }

    void keysLeadToPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(page(), u"historyPage"_s);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(page(), u"newScanPage"_s);
        QCOMPARE(focusName(), u"address"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(), u"historyPage"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page(), u"newScanPage"_s);
    }

    void navigationFollowsAndLeads()
    {
        auto *navigation = m_window->findChild<NavigationView *>();
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Down);
        QCOMPARE(page(), u"newScanPage"_s);
        QTest::keyClick(navigation, Qt::Key_Down);
        QTest::keyClick(navigation, Qt::Key_Down); // over the heading
        QCOMPARE(page(), u"overviewPage"_s);
        trigger(u"actionPage1"_s);
        QCOMPARE(navigation->currentPage(), 0);
    }

    void navigationFoldsToIconsAndRemembersIt()
    {
        auto *navigation = m_window->findChild<NavigationView *>();
        const int wide = navigation->width();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(navigation->width() < wide / 2);
        const QModelIndex home = navigation->currentIndex();
        QVERIFY(!home.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!home.data(Qt::DisplayRole).toString().isEmpty()); // for screen readers
        keepScreenshot(*m_window, u"folded"_s);

        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        navigation = m_window->findChild<NavigationView *>();
        QVERIFY(navigation->width() < wide / 2);
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"foldNavigation"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(navigation->width(), wide);
    }

    void paneKeyGoesRound()
    {
        auto *navigation = m_window->findChild<NavigationView *>();
        QTRY_COMPARE(focusName(), u"address"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), navigation);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(focusName(), u"address"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), navigation);
    }

    void aFileIsOpened()
    {
        const SampleReport sample = sampleReport();
        const QString path = write(u"report.json"_s, toReportFile(sample.report));
        m_window->openFile(path);
        QTRY_COMPARE(page(), u"overviewPage"_s);
    }

    void aDroppedFileIsOpened()
    {
        const QString path = write(u"report.json"_s, toReportFile(sampleReport().report));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(page(), u"overviewPage"_s);
    }

    void aBadFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no JSON") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::addRow("cut") << toReportFile(sampleReport().report).left(500);
        QTest::addRow("other JSON") << QByteArray("[1, 2]");
    }

    void aBadFileIsSaid()
    {
        QFETCH(QByteArray, content);
        m_window->openFile(write(u"bad.json"_s, content));
        QTRY_VERIFY(shownMessage());
        QCOMPARE(shownMessage()->notice().kind, Notice::Kind::Error);
        QVERIFY(!shownMessage()->notice().text.isEmpty());
        QCOMPARE(page(), u"homePage"_s);
    }

    void damagedReportsAreSetAsideAndSaid()
    {
        cleanup();
        write(u"data/nat.db"_s, QByteArray(8192, 'x'));
        openWindow();
        QTRY_VERIFY(shownMessage());
        QVERIFY(shownMessage()->notice().text.contains(u"nat.db.damaged-"_s));
        QVERIFY(savedReport(m_services->store, sampleReport()));
    }

    void withoutAnEngineTheScanSaysWhy()
    {
        m_window->findChild<QWidget *>(u"homePage"_s)
            ->findChild<QLineEdit *>(u"address"_s)
            ->setText(u"http://127.0.0.1:9/"_s);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"checkIt"_s), Qt::LeftButton);
        QCOMPARE(page(), u"runningPage"_s);
        QTRY_VERIFY(shownMessage());
        QCOMPARE(shownMessage()->notice().kind, Notice::Kind::Error);
        QVERIFY(!shownMessage()->notice().title.isEmpty());
    }

    void closingAsksWhileScansRun()
    {
        startHere();
        m_window->close();
        QVERIFY(m_window->isVisible());
        QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>(u"confirm"_s);
        QVERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!box);
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_services->scanner.running().size(), 1);
    }

    void closingLeavesScansToTheirServers()
    {
        startStill();
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->findChild<QMessageBox *>(u"confirm"_s));
        m_window.reset();
        m_services.reset();
        openWindow();
        QTRY_COMPARE(m_services->scanner.runningCount(), 1);
    }

    void stopAndQuitStops()
    {
        startHere();
        m_window->close();
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"confirmYes"_s), Qt::LeftButton);
        QTRY_VERIFY(m_services->scanner.running().isEmpty()
                    || m_services->scanner.running().first().stopping);
    }

    void languageSwitchesAtOnce()
    {
        const LanguageSwitch language(m_services->settings);
        const QString english = m_window->findChild<QAction *>(u"actionQuit"_s)->text();
        trigger(u"ui/language-de"_s);
        QCOMPARE(m_services->settings.get(Language), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        trigger(u"ui/language-en"_s);
        QTRY_COMPARE(m_window->findChild<QAction *>(u"actionQuit"_s)->text(), english);
    }

    void placeIsRemembered()
    {
        m_window->resize(780, 650); // fits the screen of every platform the tests run on
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_services);
        QCOMPARE(m_window->height(), 650);
    }

private:
    void openWindow()
    {
        m_services = std::make_unique<Services>(
            Services::Options {m_dir->filePath(u"data"_s), m_dir->filePath(u"no-engine"_s),
                               m_dir->filePath(u"settings.ini"_s)});
        m_services->settings.set(Language, u"en"_s);
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }

    static QString focusName()
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused ? focused->objectName() : QString();
    }

    void trigger(const QString &name) { m_window->findChild<QAction *>(name)->trigger(); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    const MessageBar *shownMessage() const
    {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }

    /// On an engine that takes its key and says nothing more.
    void startHere()
    {
        const QString program = write(u"no-engine"_s, "#!/bin/sh\ncat >/dev/null\n");
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
        ScanRequest request;
        request.url = QUrl(u"https://shop.example.com"_s);
        m_services->scanner.start({u"local"_s, u"This computer"_s, {}}, request);
        QCOMPARE(m_services->scanner.runningCount(true), 1);
    }

    void startStill()
    {
        m_still = std::make_unique<StillServer>(halfDone());
        m_services->scanner.setSessionKey("nat_pk_for_the_test");
        ScanRequest request;
        request.url = QUrl(u"https://shop.example.com"_s);
        m_services->scanner.start(m_still->server(), request);
        QTRY_VERIFY(m_services->scanner.running().first().status.progress);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StillServer> m_still;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
