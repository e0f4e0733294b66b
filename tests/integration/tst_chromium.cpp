// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/findchromium.h"
#include "app/engine/browser/chromium.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool groupLives(qint64 group) { return ::kill(-static_cast<pid_t>(group), 0) == 0; }

QStringList profiles()
{
    return QDir(QDir::tempPath()).entryList({u"nat-browser-*"_s}, QDir::Dirs);
}

} // namespace

class TestChromium : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhatWasTried();
    void takesTheNamedBrowserOnly();
    void startsAndLeavesNothingBehind();
    void saysThatItWasKilled();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();
    void sweepsProfilesOfTheDead();

private:
    QTemporaryDir m_temp;
    QString m_program;
};

void TestChromium::initTestCase()
{
    // A folder of our own, so that other browsers of this machine do not count.
    QVERIFY(qputenv("TMPDIR", m_temp.path().toUtf8()));
    const Result<QString> found = findChromium();
    if (!found)
        QSKIP("no Chromium on this computer");
    m_program = *found;
}

void TestChromium::namesWhatWasTried()
{
    const Result<QString> found = findChromium(u"/nowhere/chromium"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::BrowserMissing);
    QCOMPARE(found.error().detail, u"/nowhere/chromium"_s);
}

void TestChromium::takesTheNamedBrowserOnly()
{
    qputenv("NAT_CHROME", "/nowhere/chrome");
    const Result<QString> missing = findChromium();
    qputenv("NAT_CHROME", "/bin/sh");
    const Result<QString> found = findChromium();
    qunsetenv("NAT_CHROME");
    QVERIFY(!missing);
    QVERIFY(found);
    QCOMPARE(*found, u"/bin/sh"_s);
}

void TestChromium::startsAndLeavesNothingBehind()
{
    auto chromium = std::make_unique<Chromium>(m_program);
    QString product;
    chromium->start(this, [&](const Result<QString> &result) { product = result.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(product.contains(u"Chrome/"_s), 30'000);
    const qint64 group = chromium->processId();
    QVERIFY(groupLives(group));
    QCOMPARE(profiles().size(), 1);

    chromium.reset();
    QTRY_VERIFY(!groupLives(group));
    QVERIFY(profiles().isEmpty());
}

void TestChromium::saysThatItWasKilled()
{
    auto chromium = std::make_unique<Chromium>(m_program);
    QSignalSpy lost(chromium.get(), &Chromium::lost);
    bool started = false;
    chromium->start(this, [&](const Result<QString> &result) { started = bool(result); });
    QTRY_VERIFY_WITH_TIMEOUT(started, 30'000);
    std::optional<ErrorKind> outcome;
    // Nothing ever answers this one.
    chromium->cdp().call({}, u"Target.attachToTarget"_s, {{u"targetId"_s, u"none"_s}}, 10s, this,
                         [](const auto &) {});
    ::kill(static_cast<pid_t>(chromium->processId()), SIGKILL);
    chromium->cdp().call({}, u"Browser.getVersion"_s, {}, 10s, this,
                         [&](const Result<QJsonObject> &result) { outcome = result.error().kind; });
    const qint64 group = chromium->processId();
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(outcome, ErrorKind::EngineDown);
    QTRY_VERIFY(!groupLives(group));
    chromium.reset();
    QCOMPARE(lost.count(), 1);
    QVERIFY(profiles().isEmpty());
}

void TestChromium::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    QTest::addRow("ends with a message")
        << QByteArray("#!/bin/sh\necho 'libfoo.so.1 is missing' >&2; exit 127\n")
        << u"libfoo.so.1 is missing"_s;
    QTest::addRow("not a program") << QByteArray("\x7f"
                                                 "ELF but not really")
                                   << u"browser: "_s;
}

void TestChromium::saysWhyItDoesNotStart()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, words);
    QFile program(m_temp.filePath(u"browser"_s));
    QVERIFY(program.open(QFile::WriteOnly | QFile::Truncate));
    program.write(script);
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();

    Chromium chromium(program.fileName());
    QSignalSpy lost(&chromium, &Chromium::lost);
    QList<Error> errors;
    chromium.start(this, [&](const Result<QString> &result) { errors << result.error(); });
    QVERIFY(errors.isEmpty());
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ErrorKind::EngineDown);
    QVERIFY2(errors.first().detail.contains(words), qUtf8Printable(errors.first().detail));
    QCOMPARE(lost.count(), 0);
}

void TestChromium::sweepsProfilesOfTheDead()
{
    const QDir temp(m_temp.path());
    QVERIFY(temp.mkpath(u"nat-browser-dead/Default"_s));
    QFile lock(temp.filePath(u"nat-browser-dead/nat.lock"_s));
    QVERIFY(lock.open(QFile::WriteOnly));
    // As QLockFile writes it, with a process id that cannot be.
    lock.write("999999999\ntst_chromium\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    QVERIFY(temp.mkpath(u"nat-browser-not-ours"_s)); // no lock: not made by us

    Chromium living(u"/bin/false"_s);
    bool answered = false;
    living.start(this, [&](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(!temp.exists(u"nat-browser-dead"_s));
    QVERIFY(temp.exists(u"nat-browser-not-ours"_s));
}

QTEST_GUILESS_MAIN(TestChromium)
#include "tst_chromium.moc"
