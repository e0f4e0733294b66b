// SPDX-License-Identifier: GPL-3.0-or-later
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

void tst_ErrorWords::serversAreQuotedAsText()
{
    const Error error {.kind = ErrorKind::Server, .status = 500, .message = u"<b>%1</b>"_s};
    QVERIFY(describe(error).text.contains(u"<b>%1</b>"));
}

QTEST_GUILESS_MAIN(tst_ErrorWords)
#include "tst_errorwords.moc"
