// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"

#include <QTest>

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValueOrError();
    void movesItsValueOut();
    void isDefaultConstructible();
};

void TestResult::holdsValueOrError()
{
    const Result<int> good = 3;
    QVERIFY(good);
    QCOMPARE(*good, 3);

    const Result<int> bad = Error {.kind = ErrorKind::Timeout, .status = 504};
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Timeout);
    QCOMPARE(bad.error().status, 504);
}

void TestResult::movesItsValueOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::isDefaultConstructible()
{
    const Result<QString> nothing;
    QVERIFY(nothing);
    QVERIFY(nothing->isEmpty());
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
