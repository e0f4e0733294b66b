// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A second start, on a thread of its own since it waits for the first one's answer.
SingleInstance::Role startAgain(const QString &dataDir, const QString &file)
{
    SingleInstance::Role role = SingleInstance::Role::Refused;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { role = SingleInstance(dataDir).claim(file); }));
    thread->start();
    if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 15'000))
        thread->wait();
    return role;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsOverItsFile()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(startAgain(dir.path(), u"bericht ü.json"_s), SingleInstance::Role::HandedOver);
        QCOMPARE(raised.count(), 1);
        QCOMPARE(raised[0][0].toString(), QDir::current().absoluteFilePath(u"bericht ü.json"_s));
        QCOMPARE(startAgain(dir.path(), {}), SingleInstance::Role::HandedOver);
        QTRY_COMPARE(raised.count(), 2);
        QCOMPARE(raised[1][0].toString(), QString());
    }

    void otherFoldersAreOtherPrograms()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QCOMPARE(second.claim({}), SingleInstance::Role::First);
    }

    void afterItsEndAnotherMayStart()
    {
        const QTemporaryDir dir;
        {
            SingleInstance first(dir.path());
            QCOMPARE(first.claim({}), SingleInstance::Role::First);
        }
        SingleInstance second(dir.path());
        QCOMPARE(second.claim({}), SingleInstance::Role::First);
    }

    void oneThatDoesNotAnswerIsNotWaitedForForEver()
    {
        const QTemporaryDir dir;
        QLockFile held(dir.filePath(u"window.lock"_s));
        QVERIFY(held.lock());
        QCOMPARE(startAgain(dir.path(), {}), SingleInstance::Role::Refused);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
