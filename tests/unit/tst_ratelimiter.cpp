// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/ratelimiter.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// The queue before a server, in real time with a short minute.
class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsGoAtOnceWhatIsAllowed();
    void holdsTheRestBack();
    void letsPeopleGoBeforePolls();
    void dropsWhoeverIsGone();
    void sharesOneForServerAndKey();

private:
    static constexpr auto Minute = 200ms;
    static void ask(RateLimiter &limiter, Urgency urgency, QObject *context, QStringList &gone,
                    const QString &name);
};

void TestRateLimiter::ask(RateLimiter &limiter, Urgency urgency, QObject *context,
                          QStringList &gone, const QString &name)
{
    limiter.whenAllowed(urgency, context, [&, name] {
        gone.append(name);
        limiter.lost();
    });
}

void TestRateLimiter::letsGoAtOnceWhatIsAllowed()
{
    RateLimiter limiter {RateBudget(Minute)};
    QStringList gone;
    for (int i = 0; i < 9; ++i)
        ask(limiter, Urgency::Normal, this, gone, QString::number(i));
    QCOMPARE(gone.size(), 9);
    QCOMPARE(limiter.waiting(), 0);
}

void TestRateLimiter::holdsTheRestBack()
{
    RateLimiter limiter {RateBudget(Minute)};
    QSignalSpy changes(&limiter, &RateLimiter::changed);
    QStringList gone;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 12; ++i)
        ask(limiter, Urgency::Normal, this, gone, QString::number(i));
    QCOMPARE(gone.size(), 9);
    QCOMPARE(limiter.waiting(), 3);
    QVERIFY(limiter.wait() > 0ms && limiter.wait() <= Minute);
    QVERIFY(!changes.isEmpty());
    QTRY_COMPARE(gone.size(), 12);
    QVERIFY(std::chrono::milliseconds(clock.elapsed()) >= Minute);
    QCOMPARE(gone.last(), QStringLiteral("11"));
}

void TestRateLimiter::letsPeopleGoBeforePolls()
{
    RateLimiter limiter {RateBudget(Minute)};
    QStringList gone;
    for (int i = 0; i < 8; ++i)
        ask(limiter, Urgency::Polling, this, gone, QStringLiteral("first"));
    ask(limiter, Urgency::Polling, this, gone, QStringLiteral("poll"));
    QCOMPARE(gone.size(), 8);
    ask(limiter, Urgency::Normal, this, gone, QStringLiteral("click"));
    QCOMPARE(gone.last(), QStringLiteral("click"));
    ask(limiter, Urgency::Normal, this, gone, QStringLiteral("second click"));
    QTRY_COMPARE(gone.size(), 11);
    QCOMPARE(gone.mid(9), QStringList({QStringLiteral("second click"), QStringLiteral("poll")}));
}

void TestRateLimiter::dropsWhoeverIsGone()
{
    RateLimiter limiter {RateBudget(Minute)};
    QStringList gone;
    auto asker = std::make_unique<QObject>();
    for (int i = 0; i < 9; ++i)
        ask(limiter, Urgency::Normal, this, gone, QStringLiteral("a"));
    ask(limiter, Urgency::Normal, asker.get(), gone, QStringLiteral("never"));
    ask(limiter, Urgency::Normal, this, gone, QStringLiteral("later"));
    asker.reset();
    QCOMPARE(limiter.waiting(), 1);
    QTRY_COMPARE(gone.size(), 10);
    QCOMPARE(gone.last(), QStringLiteral("later"));
    QCOMPARE(limiter.waiting(), 0);
}

void TestRateLimiter::sharesOneForServerAndKey()
{
    RateLimiters limiters;
    const QUrl server(QStringLiteral("https://nat.example/api/v1"));
    const QUrl slash(QStringLiteral("https://nat.example/api/v1/"));
    const QUrl other(QStringLiteral("https://nat.example:8443/api/v1"));
    QCOMPARE(limiters.of(server, "a"), limiters.of(slash, "a"));
    QVERIFY(limiters.of(server, "a") != limiters.of(server, "b"));
    QVERIFY(limiters.of(server, "a") != limiters.of(other, "a"));
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
