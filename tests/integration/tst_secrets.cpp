// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secrets.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Against a real Secret Service in a private session: tests/support/with-keyring.sh says which
/// kind in NAT_TEST_KEYRING, and the expectations follow it.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAndFindsASecret();
    void leavesNoTraceOnDisk();
    void forgetsARemovedSecret();
    void claimsNoRemovalFromALockedKeyring();
    void endsInTimeWhenNobodyAnswers();
    void saysNothingToWhoIsGone();
    void mayGoBeforeWhoAsked();

private:
    bool isOpen() const { return m_kind == u"unlocked"_s; }

    QString m_kind;
    Secrets m_secrets {1500ms};
};

void TestSecrets::initTestCase()
{
    m_kind = qEnvironmentVariable("NAT_TEST_KEYRING");
    QVERIFY2(!m_kind.isEmpty(), "run it by tests/support/with-keyring.sh KIND");
}

void TestSecrets::keepsAndFindsASecret()
{
    const QByteArray secret = "nat_pk_0123456789abcdef/äö";
    std::optional<Result<Secrets::Kept>> kept;
    m_secrets.write(u"server-1"_s, secret, this,
                    [&](const Result<Secrets::Kept> &result) { kept = result; });
    QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 10'000);
    QVERIFY(*kept);
    QCOMPARE(**kept, isOpen() ? Secrets::Kept::InKeychain : Secrets::Kept::ThisSession);

    std::optional<Result<QByteArray>> read;
    m_secrets.read(u"server-1"_s, this, [&](const Result<QByteArray> &result) { read = result; });
    QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 10'000);
    QVERIFY(*read);
    QCOMPARE(**read, secret);

    if (!isOpen())
        return;
    // Really in the keyring: another program and another object find it.
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"lookup"_s, u"server"_s, u"nat-desktop"_s, u"user"_s, u"server-1"_s});
    QVERIFY(tool.waitForFinished(10'000));
    QCOMPARE(tool.readAllStandardOutput().trimmed(), secret);
}

/// The home folder is this test's own, and the keyring in it is encrypted.
void TestSecrets::leavesNoTraceOnDisk()
{
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("0123456789abcdef"), qPrintable(file.fileName()));
    }
}

void TestSecrets::forgetsARemovedSecret()
{
    if (!isOpen())
        QSKIP("only an open keyring can forget");
    std::optional<Result<Done>> removed;
    m_secrets.remove(u"server-1"_s, this, [&](const Result<Done> &result) { removed = result; });
    QTRY_VERIFY_WITH_TIMEOUT(removed.has_value(), 10'000);
    QVERIFY(*removed);
    std::optional<Result<QByteArray>> read;
    m_secrets.read(u"server-1"_s, this, [&](const Result<QByteArray> &result) { read = result; });
    QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 10'000);
    QVERIFY(*read);
    QVERIFY((*read)->isEmpty());
}

void TestSecrets::claimsNoRemovalFromALockedKeyring()
{
    if (isOpen())
        QSKIP("this keyring is open");
    std::optional<Result<Done>> removed;
    m_secrets.remove(u"server-1"_s, this, [&](const Result<Done> &result) { removed = result; });
    QTRY_VERIFY_WITH_TIMEOUT(removed.has_value(), 10'000);
    QVERIFY(!*removed);
    QCOMPARE(removed->error().kind, ErrorKind::Keychain);
    QVERIFY(!removed->error().code.isEmpty());
}

void TestSecrets::endsInTimeWhenNobodyAnswers()
{
    if (m_kind != u"silent"_s)
        QSKIP("this keyring answers");
    QElapsedTimer clock;
    clock.start();
    std::optional<Result<QByteArray>> read;
    m_secrets.read(u"server-2"_s, this, [&](const Result<QByteArray> &result) { read = result; });
    QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 10'000);
    QVERIFY(!*read);
    QCOMPARE(read->error().code, u"SILENT"_s);
    QVERIFY(clock.elapsed() < 5000);
}

void TestSecrets::saysNothingToWhoIsGone()
{
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_secrets.read(u"server-2"_s, context.get(),
                   [&](const Result<QByteArray> &) { called = true; });
    context.reset();
    std::optional<Result<QByteArray>> after;
    m_secrets.read(u"server-2"_s, this, [&](const Result<QByteArray> &result) { after = result; });
    QTRY_VERIFY_WITH_TIMEOUT(after.has_value(), 10'000);
    QVERIFY(!called);
}

void TestSecrets::mayGoBeforeWhoAsked()
{
    auto secrets = std::make_unique<Secrets>(200ms);
    bool written = false;
    secrets->write(u"server-3"_s, "key", this,
                   [&](const Result<Secrets::Kept> &) { written = true; });
    secrets->remove(u"server-4"_s, this, [](const Result<Done> &) {});
    secrets.reset();
    // Answered after those, or after their time was over.
    std::optional<Result<QByteArray>> after;
    m_secrets.read(u"server-2"_s, this, [&](const Result<QByteArray> &result) { after = result; });
    QTRY_VERIFY_WITH_TIMEOUT(after.has_value(), 10'000);
    QVERIFY(!written);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
