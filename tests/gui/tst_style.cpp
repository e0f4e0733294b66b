// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshots.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new NatStyle);
        useInter();
    }

    void fontIsOurs() { QCOMPARE(QFontInfo(QApplication::font()).family(), u"Inter"_s); }

    void contrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[name, theme] : {std::pair {"light", Theme::light()},
                                          {"dark", Theme::dark()},
                                          {"contrast", Theme::highContrast()}}) {
            const double strong = qstrcmp(name, "contrast") == 0 ? 7 : 4.5;
            const auto row = [name = name](const char *pair, const QColor &ink,
                                           const QColor &ground, double least) {
                QTest::addRow("%s: %s", name, pair) << ink << ground << least;
            };
            row("text on window", theme.text, theme.window, strong);
            row("text on surface", theme.text, theme.surface, strong);
            row("text on hover", theme.text, theme.hover, strong);
            row("text on track", theme.text, theme.track, strong);
            row("text on chosen", theme.text, theme.primarySoft, strong);
            row("muted on window", theme.muted, theme.window, strong);
            row("muted on surface", theme.muted, theme.surface, strong);
            row("muted on hover", theme.muted, theme.hover, strong);
            row("primary on surface", theme.primary, theme.surface, strong);
            row("primary on window", theme.primary, theme.window, strong);
            row("primary on chosen", theme.primary, theme.primarySoft, strong);
            row("text on primary", theme.onPrimary, theme.primary, strong);
            row("text on pressed", theme.onPrimary, theme.primaryPressed, strong);
            row("good on soft", theme.good, theme.goodSoft, strong);
            row("warn on soft", theme.warn, theme.warnSoft, strong);
            row("bad on soft", theme.bad, theme.badSoft, strong);
            row("bad on surface", theme.bad, theme.surface, strong);
            row("bad on window", theme.bad, theme.window, strong);
            row("text on good", theme.text, theme.goodSoft, strong);
            row("text on warn", theme.text, theme.warnSoft, strong);
            row("text on bad", theme.text, theme.badSoft, strong);
            row("field on surface", theme.fieldBorder, theme.surface, 3);
            row("field on window", theme.fieldBorder, theme.window, 3);
        }
    }

    void contrast()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = ::contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(u"%1:1"_s.arg(found, 0, 'f', 2)));
    }

    void controls_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addRow("light") << Theme::light();
        QTest::addRow("dark") << Theme::dark();
        QTest::addRow("contrast") << Theme::highContrast();
    }

    // Every element is painted once in each state; the picture is for people.
    void controls()
    {
        QFETCH(Theme, theme);
        QApplication::setPalette(theme.palette());
        const std::unique_ptr<QWidget> window = gallery();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        keepScreenshot(*window, u"controls-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void iconsFollowThePalette()
    {
        QApplication::setPalette(Theme::dark().palette());
        const QImage icon = lineIcon(u"house"_s).pixmap(QSize(24, 24), 2.0).toImage();
        QCOMPARE(icon.size(), QSize(48, 48));
        bool drawn = false;
        for (int y = 0; y < icon.height(); ++y) {
            for (int x = 0; x < icon.width(); ++x)
                drawn |= icon.pixelColor(x, y) == Theme::dark().text;
        }
        QVERIFY(drawn);
        QVERIFY(lineIcon(u"no-such-icon"_s).isNull());
    }

private:
    static std::unique_ptr<QWidget> gallery()
    {
        auto window = std::make_unique<QWidget>();
        auto *grid = new QGridLayout(window.get());
        auto *navigation = new NavigationView(window.get());
        const int home = navigation->addPage(u"house"_s);
        const int running = navigation->addPage(u"radar"_s);
        navigation->addHeading();
        const int overview = navigation->addPage(u"layout-dashboard"_s);
        navigation->setPageText(home, u"Home"_s);
        navigation->setPageText(running, u"Running"_s);
        navigation->setPageCount(running, 2);
        navigation->setHeadingText(0, u"Results"_s);
        navigation->setPageText(overview, u"Overview"_s);
        navigation->setCurrentPage(overview);
        grid->addWidget(navigation, 0, 0, 3, 1);
        grid->addWidget(bars(), 0, 1, 1, 2);
        grid->addWidget(buttons(), 1, 1);
        grid->addWidget(fields(), 1, 2);
        grid->addWidget(table(), 2, 1, 1, 2);
        window->resize(1100, 900);
        return window;
    }

    static QWidget *bars()
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        for (const auto kind : {Notice::Kind::Info, Notice::Kind::Success, Notice::Kind::Warning,
                                Notice::Kind::Error}) {
            auto *bar = new MessageBar(box);
            bar->show({.kind = kind,
                       .title = u"The address was not found"_s,
                       .text = u"Check how it is spelt. Nothing was scanned."_s,
                       .actionText = u"Change the address"_s,
                       .details = kind == Notice::Kind::Error ? u"ENOTFOUND"_s : QString()});
            column->addWidget(bar);
        }
        return box;
    }

    static QWidget *buttons()
    {
        auto *card = new Card;
        card->setTitle(u"Buttons"_s);
        const auto add = [card](QAbstractButton *button, const QString &text, bool on = false) {
            button->setText(text);
            if (on) {
                button->setCheckable(true);
                button->setChecked(true);
            }
            card->body()->addWidget(button);
        };
        auto *primary = new QPushButton(lineIcon(u"scan-search"_s), {});
        setPrimary(*primary);
        add(primary, u"Start scan"_s);
        auto *off = new QPushButton;
        setPrimary(*off);
        off->setEnabled(false);
        add(off, u"Start scan"_s);
        add(new QPushButton(lineIcon(u"download"_s), {}), u"Export…"_s);
        add(new QCheckBox, u"Accessibility"_s, true);
        add(new QCheckBox, u"Performance"_s);
        add(new QRadioButton, u"This page"_s, true);
        add(new QRadioButton, u"Sitemap"_s);
        add(new QToolButton, u"Tool"_s, true);
        auto *gone = new QCheckBox;
        gone->setEnabled(false);
        add(gone, u"Not available"_s, true);
        return card;
    }

    static QWidget *fields()
    {
        auto *card = new Card;
        card->setTitle(u"Fields"_s);
        auto *field = new QLineEdit(u"https://shop.example.com"_s);
        field->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
        auto *wrong = new QLineEdit(u"ftp://shop"_s);
        setInvalid(*wrong, true);
        auto *off = new QLineEdit(u"Not now"_s);
        off->setEnabled(false);
        auto *combo = new QComboBox;
        combo->addItems({u"System"_s, u"Light"_s, u"Dark"_s});
        auto *progress = new QProgressBar;
        progress->setTextVisible(false);
        progress->setValue(40);
        for (QWidget *widget :
             std::initializer_list<QWidget *> {field, wrong, off, combo, new QSpinBox, progress})
            card->body()->addWidget(widget);
        card->body()->addStretch();
        return card;
    }

    static QWidget *table()
    {
        auto *table = new QTableWidget(40, 3);
        table->setHorizontalHeaderLabels({u"Page"_s, u"Load"_s, u"Problems"_s});
        table->setShowGrid(false);
        table->setSortingEnabled(true);
        table->verticalHeader()->hide();
        table->setSelectionBehavior(QTableView::SelectRows);
        for (int row = 0; row < table->rowCount(); ++row)
            table->setItem(row, 0, new QTableWidgetItem(u"/page/%1"_s.arg(row)));
        table->selectRow(1);
        return table;
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
