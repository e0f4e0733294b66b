// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does with the window from the address to the report on another day: the real
// window and services, the real engine process, the real browser, the bundled sample site.
#include "app/models/findingmodel.h"
#include "app/models/historymodel.h"
#include "app/sample/sampleservers.h"
#include "app/services.h"
#include "app/store/reportfile.h"
#include "app/words/filepath.h"
#include "ui/mainwindow.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/elementcrop.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ScanTimeout = 90'000; // ms, of all its pages on a busy machine

/// What a progress bar went through.
struct Progress
{
    int value;
    int maximum;
    int rows; ///< pages listed below it
};

} // namespace

class TestScanJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeWindow(); }

    void addressToReportToFilesToAnotherDay();
    void aStoppedScanKeepsItsPages();
    void anUnreachableAddressIsSaidAndLosesNothing();
    void theKeyboardIsEnough();

private:
    void openWindow();
    void closeWindow();
    Services &services() { return *m_services; }

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    template <typename T>
    T *findOn(const QString &page, const QString &name) const
    {
        return find<QWidget>(page)->findChild<T *>(name);
    }
    bool shows(const QString &name) const ///< some are made only when there is something to show
    {
        const auto *found = m_window->findChild<QWidget *>(name);
        return found && found->isVisible();
    }
    QString page() const { return find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(); }
    void trigger(const QString &action) { find<QAction>(action)->trigger(); }
    void click(QAbstractButton *button);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool tabTo(const QString &name);
    void typeAddress(const QString &page, const QUrl &address);

    QList<Progress> watchProgress();
    int rowsOf(const QString &table) const { return find<QTableView>(table)->model()->rowCount(); }
    QList<ReportSummary> history();
    void checkOverview(const ReportSummary &summary);
    void checkFindings();
    void checkInspector();
    QByteArray exported(const QString &format);
    void checkExports();

    std::unique_ptr<SampleServers> m_sample;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestScanJourney::initTestCase()
{
    QApplication::setStyle(new NatStyle);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // a file name is typed into ours
    m_sample = std::make_unique<SampleServers>(SampleServers::Options {});
    QVERIFY2(m_sample->listen(), qPrintable(m_sample->errorString()));
}

void TestScanJourney::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    openWindow();
}

void TestScanJourney::openWindow()
{
    m_services = std::make_unique<Services>(Services::Options {
        .dataDir = m_dir->filePath(u"data"_s),
        .engineProgram = QCoreApplication::applicationDirPath() + u"/../bin/nat-engine-local"_s,
        .settingsFile = m_dir->filePath(u"settings.ini"_s)});
    m_services->settings.set(Language, u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(QApplication::focusWidget());
}

void TestScanJourney::closeWindow()
{
    m_window.reset();
    m_services.reset();
}

void TestScanJourney::click(QAbstractButton *button)
{
    QVERIFY(button);
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestScanJourney::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

/// Goes on by Tab until the widget has the focus, as somebody without a mouse must.
bool TestScanJourney::tabTo(const QString &name)
{
    constexpr int MostStops = 40;
    QStringList passed;
    for (int stop = 0; stop < MostStops; ++stop) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return true;
        passed.append(focused ? focused->objectName() : QString());
        press(Qt::Key_Tab);
    }
    qWarning("Tab leads to %s only", qPrintable(passed.join(u", "_s)));
    return false;
}

void TestScanJourney::typeAddress(const QString &page, const QUrl &address)
{
    auto *field = findOn<QLineEdit>(page, u"address"_s);
    QVERIFY(field);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, address.toString());
}

QList<ReportSummary> TestScanJourney::history()
{
    std::optional<QList<ReportSummary>> known;
    m_services->store.history(this, [&known](const Result<QList<ReportSummary>> &history) {
        known = history ? *history : QList<ReportSummary> {};
    });
    return QTest::qWaitFor([&known] { return known.has_value(); }) ? *known
                                                                   : QList<ReportSummary> {};
}

// Collects what the card of the scan shows until the report stands there instead.
QList<Progress> TestScanJourney::watchProgress()
{
    QList<Progress> seen;
    const auto *bar = find<QProgressBar>(u"scanProgress"_s);
    const auto watch
        = connect(&m_services->scanner, &Scanner::changed, m_window.get(), [this, bar, &seen] {
              if (!bar->isHidden())
                  seen.append({bar->value(), bar->maximum(), rowsOf(u"scanPages"_s)});
          });
    const bool ended = QTest::qWaitFor([this] { return page() == u"overviewPage"; }, ScanTimeout);
    disconnect(watch);
    return ended ? seen : QList<Progress> {};
}

void TestScanJourney::checkOverview(const ReportSummary &summary)
{
    QCOMPARE(summary.state, ScanState::Completed);
    QVERIFY(summary.pagesTested >= 6);
    int problems = 0;
    for (const int count : summary.violations)
        problems += count;
    QVERIFY(problems > 0);
    QVERIFY(find<QLabel>(u"problemTotal"_s)->text().contains(QString::number(problems)));
    QVERIFY(shows(u"accessibilityGauge"_s));
    QTRY_VERIFY(shows(u"fixFirst0"_s));
    QTRY_COMPARE(rowsOf(u"pageTable"_s), summary.pagesTested + summary.pagesFailed);
}

void TestScanJourney::checkFindings()
{
    click(find<QPushButton>(u"fixFirst0"_s));
    QCOMPARE(page(), u"findingsPage"_s);
    QVERIFY(shows(u"ruleChip"_s));
    click(find<QAbstractButton>(u"ruleChip"_s)); // all of them again

    // Faults of the site's source, which nobody told the engine.
    auto *text = find<QLineEdit>(u"findingText"_s);
    auto *table = find<QTableView>(u"findingTable"_s);
    for (const QString &rule : {u"select-name"_s, u"link-name"_s, u"image-alt"_s}) {
        text->clear();
        QTest::keyClicks(text, rule);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QCOMPARE(table->model()->index(0, 0).data(FindingModel::RuleRole).toString(), rule);
    }
}

void TestScanJourney::checkInspector()
{
    auto *table = find<QTableView>(u"findingTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // from the rule to its first place
    const QModelIndex place = table->currentIndex();
    QVERIFY(!place.data(FindingModel::GroupRole).toBool());
    auto *inspector = find<QWidget>(u"inspector"_s);
    QVERIFY(inspector->isVisible());
    QVERIFY(!inspector->findChild<QLabel *>(u"inspectorTitle"_s)->text().isEmpty());
    const auto *picture = inspector->findChild<ElementCrop *>();
    QTRY_COMPARE(picture->state(), ElementCrop::State::Shown);
    QVERIFY(inspector->findChild<QWidget *>(u"inspectorSeverity"_s)->isVisible());
}

/// What is in the file after "Export" was chosen and a name was typed into the dialog.
QByteArray TestScanJourney::exported(const QString &format)
{
    trigger(u"export-"_s + format);
    auto *dialog = m_window->findChild<QFileDialog *>(u"fileDialog"_s);
    if (!dialog)
        return {};
    const QString path = m_dir->filePath(u"report."_s + format);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    const auto told = [this, &path] {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->notice().kind == Notice::Kind::Success
                && bar->notice().text == filePathText(path))
                return true;
        }
        return false;
    };
    QFile file(path);
    if (!QTest::qWaitFor(told) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void TestScanJourney::checkExports()
{
    const int findings = [this] {
        const auto *model
            = qobject_cast<const FindingModel *>(find<QTableView>(u"findingTable"_s)->model());
        return model->findings().size();
    }();

    const QByteArray html = exported(u"html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>") || html.startsWith("<!doctype html>"));
    QVERIFY(html.contains("image-alt"));
    QVERIFY(html.trimmed().endsWith("</html>"));

    QVERIFY(!exported(u"json"_s).isEmpty());
    const Result<Report> read = readReportFile(m_dir->filePath(u"report.json"_s));
    QVERIFY(read);
    QCOMPARE(read->summary.target, m_sample->siteUrl());
    QCOMPARE(FindingIndex(read->results).size(), findings);

    // Fields may hold line breaks; each row ends with a fingerprint.
    const QByteArray csv = exported(u"csv"_s);
    QVERIFY(csv.startsWith("category,severity,"));
    static const QRegularExpression rowEnd(u",[0-9a-f]{32}\r\n"_s);
    QCOMPARE(QString::fromUtf8(csv).count(rowEnd), findings);
}

void TestScanJourney::addressToReportToFilesToAnotherDay()
{
    typeAddress(u"homePage"_s, m_sample->siteUrl());
    click(find<QPushButton>(u"checkIt"_s));
    QCOMPARE(page(), u"runningPage"_s);

    const QList<Progress> seen = watchProgress();
    QCOMPARE(page(), u"overviewPage"_s);
    QVERIFY(std::any_of(seen.cbegin(), seen.cend(), [](const Progress &progress) {
        return progress.value > 0 && progress.value < progress.maximum;
    }));
    for (qsizetype at = 0; at < seen.size(); ++at) {
        QVERIFY(seen[at].value <= seen[at].maximum);
        QCOMPARE(seen[at].rows, seen[at].maximum);
        QVERIFY(at == 0 || seen[at].value >= seen[at - 1].value);
    }

    QCOMPARE(history().size(), 1);
    const ReportSummary summary = history().first();
    checkOverview(summary);
    checkFindings();
    checkInspector();

    trigger(u"actionPage6"_s);
    QTRY_COMPARE(rowsOf(u"historyTable"_s), 1);
    trigger(u"actionPage1"_s);
    trigger(u"actionPage6"_s);
    click(find<QPushButton>(u"historyOpen"_s));
    QTRY_COMPARE(page(), u"overviewPage"_s);
    checkExports();

    QVERIFY(m_window->close());
    closeWindow();
    openWindow();
    trigger(u"actionPage6"_s);
    QTRY_COMPARE(rowsOf(u"historyTable"_s), 1);
    QVERIFY(tabTo(u"historyTable"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(page(), u"overviewPage"_s);
    checkOverview(summary);
    checkFindings();
    checkInspector();
}

void TestScanJourney::aStoppedScanKeepsItsPages()
{
    typeAddress(u"homePage"_s, m_sample->siteUrl());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(page(), u"runningPage"_s);
    const auto *bar = find<QProgressBar>(u"scanProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isHidden() && bar->value() > 0, ScanTimeout);
    click(find<QPushButton>(u"scanStop"_s));
    QVERIFY(!find<QPushButton>(u"scanStop"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"overviewPage"_s, ScanTimeout);

    QCOMPARE(history().size(), 1);
    const ReportSummary summary = history().first();
    QCOMPARE(summary.state, ScanState::Cancelled);
    QVERIFY(summary.pagesTested > 0);
    QVERIFY(shows(u"overviewBanner"_s));
    QVERIFY(!find<QLabel>(u"bannerText"_s)->text().isEmpty());
    QVERIFY(rowsOf(u"pageTable"_s) >= summary.pagesTested);
}

void TestScanJourney::anUnreachableAddressIsSaidAndLosesNothing()
{
    QTcpServer taken; // a port at which nobody answers, and which nobody else takes meanwhile
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QUrl dead(u"http://127.0.0.1:%1/"_s.arg(taken.serverPort()));
    taken.close();

    typeAddress(u"homePage"_s, dead);
    click(find<QPushButton>(u"checkIt"_s));
    QCOMPARE(page(), u"runningPage"_s);
    const auto *told = find<QWidget>(u"runningPage"_s)->findChild<MessageBar *>(u"scanFailure"_s);
    QVERIFY(told);
    QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), ScanTimeout);
    QCOMPARE(told->notice().kind, Notice::Kind::Error);
    QVERIFY(!told->notice().title.isEmpty() && !told->notice().text.isEmpty());
    QVERIFY(history().isEmpty());

    // Its action leads back to the form, in which everything still stands.
    click(told->findChild<QPushButton *>(u"messageAction"_s));
    QTRY_COMPARE(page(), u"newScanPage"_s);
    QCOMPARE(findOn<QLineEdit>(u"newScanPage"_s, u"address"_s)->text(), dead.toString());
}

void TestScanJourney::theKeyboardIsEnough()
{
    press(Qt::Key_N, Qt::ControlModifier);
    typeAddress(u"newScanPage"_s, m_sample->siteUrl());
    QVERIFY(tabTo(u"pagesCrawl"_s));
    press(Qt::Key_Left);
    QVERIFY(find<QAbstractButton>(u"pagesOne"_s)->isChecked());
    QVERIFY(tabTo(u"startScan"_s));
    press(Qt::Key_Space);
    QCOMPARE(page(), u"runningPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"overviewPage"_s, ScanTimeout);
    QCOMPARE(history().first().pagesTested, 1);
    QVERIFY(find<QWidget>(u"overviewPage"_s)->isAncestorOf(QApplication::focusWidget()));

    press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(page(), u"findingsPage"_s);
    QVERIFY(find<QWidget>(u"findingTable"_s)->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>(u"findingText"_s)->hasFocus());
    QVERIFY(tabTo(u"findingTable"_s));
    press(Qt::Key_Return); // folds the rule open
    press(Qt::Key_Down);
    const auto *table = find<QTableView>(u"findingTable"_s);
    QVERIFY(!table->currentIndex().data(FindingModel::GroupRole).toBool());
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"inspector"_s);

    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = find<QFileDialog>(u"fileDialog"_s);
    QTRY_VERIFY(dialog->isActiveWindow());
    const QString path = m_dir->filePath(u"by-keys.html"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), path);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    m_window->activateWindow(); // the offscreen platform leaves that out
    QTRY_VERIFY(m_window->isActiveWindow());

    press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(page(), u"historyPage"_s);
    QVERIFY(find<QWidget>(u"historyTable"_s)->hasFocus());
    QTRY_COMPARE(rowsOf(u"historyTable"_s), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(page(), u"overviewPage"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), u"historyPage"_s);
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestScanJourney)
#include "tst_scanjourney.moc"
