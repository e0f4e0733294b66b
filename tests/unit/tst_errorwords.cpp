// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enumwords.h"
#include "app/words/errorwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Every failure has words and something to do about it.
class tst_ErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsTold();
    void everyOutcomeIsTold();
    void everyRemedyHasAWord();
    void addressesSayWhatIsWrong();
    void codesSayMore_data();
    void codesSayMore();
    void pausesAreTold();
    void serversAreQuotedAsText();
};

constexpr auto lastKind = int(ErrorKind::Keychain);
constexpr auto lastOutcome = int(PageOutcome::Cancelled);
constexpr auto lastRemedy = int(Remedy::UnlockKeychain);

void tst_ErrorWords::everyKindIsTold()
{
    QSet<QString> titles;
    for (int kind = 0; kind <= lastKind; ++kind) {
        const ErrorWords words = describe(Error {.kind = ErrorKind(kind)});
        QVERIFY2(!words.title.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!words.text.isEmpty(), qPrintable(words.title));
        QVERIFY(!titles.contains(words.title));
        titles.insert(words.title);
        const bool nothingHelps = ErrorKind(kind) == ErrorKind::Conflict;
        QCOMPARE(words.remedy == Remedy::None, nothingHelps);
    }
}

void tst_ErrorWords::everyOutcomeIsTold()
{
    QVERIFY(describe(Task {}).title.isEmpty());
    for (int outcome = 1; outcome <= lastOutcome; ++outcome) {
        Task page;
        page.outcome = PageOutcome(outcome);
        QVERIFY2(!describe(page).title.isEmpty(), qPrintable(QString::number(outcome)));
        QVERIFY(describe(page).remedy != Remedy::None);
    }
}

void tst_ErrorWords::everyRemedyHasAWord()
{
    QVERIFY(remedyWord(Remedy::None).isEmpty());
    for (int remedy = 1; remedy <= lastRemedy; ++remedy)
        QVERIFY(!remedyWord(Remedy(remedy)).isEmpty());
}

void tst_ErrorWords::addressesSayWhatIsWrong()
{
    const Error ftp {.kind = ErrorKind::BadAddress, .code = u"scheme"_s, .detail = u"ftp"_s};
    QVERIFY(describe(ftp).text.contains(u"ftp:"));
    const Error empty {.kind = ErrorKind::BadAddress, .code = u"empty"_s};
    QVERIFY(describe(empty).title != describe(ftp).title);
}

void tst_ErrorWords::codesSayMore_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addRow("database of a newer version") << int(ErrorKind::Storage) << u"NEWER"_s;
    QTest::addRow("damaged list of reports") << int(ErrorKind::Storage) << u"SET_ASIDE"_s;
    QTest::addRow("damaged report") << int(ErrorKind::Storage) << u"DAMAGED"_s;
    QTest::addRow("file of a newer version") << int(ErrorKind::BadFile) << u"NEWER"_s;
    QTest::addRow("unreadable file") << int(ErrorKind::BadFile) << u"UNREADABLE"_s;
    QTest::addRow("deleted report") << int(ErrorKind::NotFound) << u"REPORT"_s;
    QTest::addRow("scans at once") << int(ErrorKind::RateLimited) << u"CONCURRENT_LIMIT"_s;
}

void tst_ErrorWords::codesSayMore()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    const ErrorWords known = describe(Error {.kind = ErrorKind(kind), .code = code});
    const ErrorWords other = describe(Error {.kind = ErrorKind(kind), .code = u"OTHER"_s});
    QVERIFY(!known.title.isEmpty() && !known.text.isEmpty());
    QVERIFY(known.title != other.title);
}

void tst_ErrorWords::pausesAreTold()
{
    using namespace std::chrono_literals;
    const Error error {.kind = ErrorKind::RateLimited, .status = 429, .retryAfter = 125s};
    QVERIFY(describe(error).text.contains(durationText(125s)));
    const QStringList texts {durationText(0s), durationText(59s), durationText(60s),
                             durationText(1h), durationText(1h + 1min)};
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    QCOMPARE(durationText(-5s), durationText(0s));
}

void tst_ErrorWords::serversAreQuotedAsText()
{
    const Error error {.kind = ErrorKind::Server, .status = 500, .message = u"<b>%1</b>"_s};
    QVERIFY(describe(error).text.contains(u"<b>%1</b>"));
}

QTEST_GUILESS_MAIN(tst_ErrorWords)
#include "tst_errorwords.moc"
