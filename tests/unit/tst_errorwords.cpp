// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enumwords.h"
#include "app/words/errorwords.h"

#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

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
    void refusedFieldsAreNamed();
    void quotasSayUntilWhen();
    void tooLargeSaysWhatIs();
    void everyKindIsToldInGerman();
    void serversAreQuotedAsText();
};

constexpr auto lastKind = int(ErrorKind::Keychain);
constexpr auto lastOutcome = int(PageOutcome::Cancelled);
constexpr auto lastRemedy = int(Remedy::EnterPriceId);

void tst_ErrorWords::everyKindIsTold()
{
    QSet<QString> titles;
    for (int kind = 0; kind <= lastKind; ++kind) {
        const ErrorWords words = describe(Error {.kind = ErrorKind(kind)});
        QVERIFY2(!words.title.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!words.text.isEmpty(), qPrintable(words.title));
        QVERIFY(!titles.contains(words.title));
        titles.insert(words.title);
        const bool nothingHelps
            = ErrorKind(kind) == ErrorKind::Conflict || ErrorKind(kind) == ErrorKind::NoBilling;
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
    QTest::addRow("unknown name") << int(ErrorKind::Offline) << u"NAME"_s;
    QTest::addRow("refused") << int(ErrorKind::Offline) << u"REFUSED"_s;
    QTest::addRow("proxy") << int(ErrorKind::Offline) << u"PROXY"_s;
    QTest::addRow("certificate out of date") << int(ErrorKind::Tls) << u"EXPIRED"_s;
    QTest::addRow("certificate of another") << int(ErrorKind::Tls) << u"HOST"_s;
    QTest::addRow("redirect") << int(ErrorKind::BadReply) << u"REDIRECT"_s;
    QTest::addRow("no description") << int(ErrorKind::Invalid) << u"NO_DESCRIPTION"_s;
    QTest::addRow("no path") << int(ErrorKind::Invalid) << u"NO_SERVER_FILE"_s;
    QTest::addRow("price id") << int(ErrorKind::Invalid) << u"INVALID_PRICE_ID"_s;
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

void tst_ErrorWords::refusedFieldsAreNamed()
{
    const Error error {.kind = ErrorKind::Invalid,
                       .status = 422,
                       .fields = {{u"base_url"_s, u"Field required"_s}}};
    QVERIFY(describe(error).text.contains(u"base_url"));
    QVERIFY(describe(error).text.contains(u"Field required"));
    const Error price {.kind = ErrorKind::Invalid, .fields = {{u"price_id"_s, {}}}};
    QCOMPARE(describe(price).remedy, Remedy::EnterPriceId);
}

void tst_ErrorWords::quotasSayUntilWhen()
{
    const QDateTime reset({2027, 1, 15}, {12, 0}, Qt::UTC);
    const Error error {.kind = ErrorKind::QuotaExceeded, .status = 402, .resetsAt = reset};
    QVERIFY(describe(error).text.contains(u"2027"));
    QCOMPARE(describe(error).second, Remedy::Upgrade);
}

void tst_ErrorWords::tooLargeSaysWhatIs()
{
    const ErrorWords answer = describe(Error {.kind = ErrorKind::TooLarge, .status = 200});
    const ErrorWords question = describe(Error {.kind = ErrorKind::TooLarge, .status = 413});
    QVERIFY(answer.title != question.title && answer.text != question.text);
}

/// Every kind in German too: not one sentence is left in English.
void tst_ErrorWords::everyKindIsToldInGerman()
{
    QList<ErrorWords> english;
    for (int kind = 0; kind <= lastKind; ++kind)
        english.append(describe(Error {.kind = ErrorKind(kind)}));
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(NAT_GERMAN)));
    QVERIFY(QCoreApplication::installTranslator(&german));
    const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&german); });
    for (int kind = 0; kind <= lastKind; ++kind) {
        const ErrorWords words = describe(Error {.kind = ErrorKind(kind)});
        QVERIFY2(words.title != english.at(kind).title, qPrintable(words.title));
        QVERIFY2(words.text != english.at(kind).text, qPrintable(words.text));
        QVERIFY(!words.text.isEmpty());
    }
}

void tst_ErrorWords::serversAreQuotedAsText()
{
    const Error error {.kind = ErrorKind::Server, .status = 500, .message = u"<b>%1</b>"_s};
    QVERIFY(describe(error).text.contains(u"<b>%1</b>"));
}

QTEST_GUILESS_MAIN(tst_ErrorWords)
#include "tst_errorwords.moc"
