// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/allowance.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What an engine that is shared allows, over its restarts. tst_contract has the answers.
class TestAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void allowsEverythingByDefault();
    void remembersTheScansOfTheMonth();
    void beginsAnewWhereItFindsNoCount_data();
    void beginsAnewWhereItFindsNoCount();

private:
    QString file() const { return m_dir->filePath(u"usage.json"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAllowance::allowsEverythingByDefault()
{
    Allowance allowance({}, m_dir->path());
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(!allowance.countRequest());
        QVERIFY(!allowance.refusedScan());
        allowance.countScan();
    }
    ServerResponse response;
    allowance.addRateHeaders(response);
    allowance.addQuotaHeader(response);
    QVERIFY(response.headers.isEmpty());
    QVERIFY(!QFile::exists(file())); // nothing to remember
}

void TestAllowance::remembersTheScansOfTheMonth()
{
    const Allowance::Limits limits {.requestsPerMinute = 0, .scansPerMonth = 2};
    {
        Allowance allowance(limits, m_dir->path());
        allowance.countScan();
        QVERIFY(!allowance.refusedScan());
        allowance.countScan();
        QVERIFY(allowance.refusedScan());
    }
    const Allowance restarted(limits, m_dir->path());
    const auto refusal = restarted.refusedScan();
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 402);
    QVERIFY(refusal->body.contains("(2/2)"));
}

void TestAllowance::beginsAnewWhereItFindsNoCount_data()
{
    QTest::addColumn<QByteArray>("kept");
    const QByteArray month = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM"_s).toLatin1();
    QTest::addRow("another month") << QByteArray(R"({"month":"2020-01","scans":9})");
    QTest::addRow("damaged") << QByteArray(R"({"month":)");
    QTest::addRow("wrong types") << QByteArray(R"({"month":5,"scans":"9"})");
    QTest::addRow("negative") << QByteArray(R"({"month":"%1","scans":-9})").replace("%1", month);
}

void TestAllowance::beginsAnewWhereItFindsNoCount()
{
    QFETCH(QByteArray, kept);
    QFile usage(file());
    QVERIFY(usage.open(QIODevice::WriteOnly));
    usage.write(kept);
    usage.close();
    Allowance allowance({.requestsPerMinute = 0, .scansPerMonth = 1}, m_dir->path());
    QVERIFY(!allowance.refusedScan());
    allowance.countScan();
    QVERIFY(allowance.refusedScan());
}

QTEST_GUILESS_MAIN(TestAllowance)
#include "tst_allowance.moc"
