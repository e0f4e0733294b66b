// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_bar = new MessageBar(m_window.get());
        m_field = new QLineEdit(m_window.get());
        column->addWidget(m_bar);
        column->addWidget(m_field);
        m_window->resize(600, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void showsOnlyWhatThereIs()
    {
        QVERIFY(!m_bar->isVisible());
        m_bar->show({.title = u"Saved"_s});
        QVERIFY(m_bar->isVisible());
        QVERIFY(!child<QLabel>(u"messageText"_s)->isVisible());
        QVERIFY(!child<QPushButton>(u"messageAction"_s)->isVisible());
        QVERIFY(!child<QToolButton>(u"messageDetails"_s)->isVisible());
        QVERIFY(!child<QPlainTextEdit>(u"messageRaw"_s)->isVisible());
    }

    void textIsNeverMarkup()
    {
        const QString hostile = u"<b>x</b><img src='http://127.0.0.1:1/x'>"_s;
        m_bar->show({.title = hostile, .text = hostile, .details = hostile});
        QCOMPARE(child<QLabel>(u"messageTitle"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(child<QLabel>(u"messageText"_s)->text(), hostile);
        QCOMPARE(child<QPlainTextEdit>(u"messageRaw"_s)->toPlainText(), hostile);
    }

    void actionRunsOnceAndClosesTheBar()
    {
        int acted = 0;
        m_bar->show(
            {.title = u"Not reached"_s, .actionText = u"Try again"_s, .action = [&] { ++acted; }});
        QTest::mouseClick(child<QPushButton>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QVERIFY(!m_bar->isVisible());
    }

    void actionMayShowTheNextMessage()
    {
        m_bar->show({.title = u"First"_s, .actionText = u"Try again"_s, .action = [this] {
                         m_bar->show({.title = u"Second"_s});
                     }});
        QTest::mouseClick(child<QPushButton>(u"messageAction"_s), Qt::LeftButton);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(child<QLabel>(u"messageTitle"_s)->text(), u"Second"_s);
    }

    void detailsUnfoldAndAreCopied()
    {
        m_bar->show({.title = u"Refused"_s, .details = u"HTTP 503"_s});
        QTest::mouseClick(child<QToolButton>(u"messageDetails"_s), Qt::LeftButton);
        QTRY_VERIFY(child<QPlainTextEdit>(u"messageRaw"_s)->isVisible());
        QTest::mouseClick(child<QPushButton>(u"messageCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"HTTP 503"_s);
        m_bar->show({.title = u"Other"_s, .details = u"HTTP 404"_s});
        QVERIFY(!child<QPlainTextEdit>(u"messageRaw"_s)->isVisible());
    }

    void escapeClosesAndFocusGoesOn()
    {
        QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
        m_bar->show({.title = u"Refused"_s, .actionText = u"Try again"_s});
        child<QPushButton>(u"messageAction"_s)->setFocus();
        QTest::keyClick(child<QPushButton>(u"messageAction"_s), Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        QTRY_VERIFY(m_field->hasFocus());
    }

    void pushesContentDownAndNeverCoversIt()
    {
        m_bar->show({.title = u"Refused"_s, .text = u"word "_s.repeated(60)});
        QTRY_VERIFY(m_field->geometry().top() > m_bar->geometry().bottom());
        QVERIFY(m_bar->height() >= m_bar->sizeHint().height());
    }

    void isReadOut()
    {
        m_bar->show({.title = u"Refused."_s, .text = u"The server said no."_s});
        QCOMPARE(QAccessible::queryAccessibleInterface(m_bar)->text(QAccessible::Name),
                 u"Refused. The server said no."_s);
        for (const auto *button : m_bar->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || !button->text().isEmpty()
                         || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
    }

private:
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_bar->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
