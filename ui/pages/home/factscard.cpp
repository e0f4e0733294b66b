// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/factscard.h"

#include "app/base/findchromium.h"
#include "app/services.h"
#include "app/words/enumwords.h"
#include "app/words/filepath.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

FactsCard::FactsCard(Services &services, QWidget *parent)
    : Card(parent), m_services(services), m_choose(new QPushButton(this)),
      m_open(new QPushButton(this))
{
    m_choose->setObjectName(u"chooseBrowser"_s);
    m_open->setObjectName(u"openDataFolder"_s);
    body()->setSpacing(14);
    m_browser = createFact(u"browserFact"_s, m_choose);
    m_reports = createFact(u"reportsFact"_s, m_open);
    m_keys = createFact(u"keysFact"_s, nullptr);
    connect(m_choose, &QPushButton::clicked, this, &FactsCard::browserRequested);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.store.dataDir())); });
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(BrowserPath.key))
            showBrowser();
    });
    retranslate();
}

FactsCard::Fact FactsCard::createFact(const QString &name, QWidget *action)
{
    const Fact fact {new QLabel(this), new QLabel(this), new QLabel(this)};
    QFont font = fact.name->font();
    font.setWeight(QFont::Medium);
    fact.name->setFont(font);
    fact.text->setObjectName(name);
    fact.text->setTextFormat(Qt::PlainText);
    fact.text->setWordWrap(true);
    fact.text->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(fact.name);
    words->addWidget(fact.text);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(fact.icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    if (action)
        line->addWidget(action, 0, Qt::AlignVCenter);
    body()->addLayout(line);
    return fact;
}

void FactsCard::askKeychain()
{
    // Any read tells whether there is a key store; that this entry is absent is fine.
    m_services.secrets.read(u"probe"_s, this, [this](const Result<QByteArray> &answer) {
        m_keychain = bool(answer);
        showKeychain();
    });
}

void FactsCard::showBrowser()
{
    const Result<QString> found = findChromium(m_services.settings.get(BrowserPath));
    m_browserFound = bool(found);
    m_browser.text->setText(
        found ? tr("%1 looks at the pages, with a profile of its own.")
                    .arg(isolated(QFileInfo(*found).fileName()))
              : tr("None was found. Install Chromium, or choose the program of another "
                   "Chromium-based browser."));
    m_choose->setText(found ? tr("Change…") : tr("Choose…"));
    paintIcons();
}

void FactsCard::showKeychain()
{
    m_keys.text->setText(!m_keychain ? tr("Looking for the key store of this computer…")
                             : *m_keychain
                             ? tr("In the key store of this computer, never in a file.")
                             : tr("This computer has no key store that answers: a key is kept "
                                  "only until you quit."));
}

void FactsCard::retranslate()
{
    setTitle(tr("On this computer"));
    m_browser.name->setText(tr("Browser"));
    m_reports.name->setText(tr("Reports"));
    m_reports.text->setText(tr("Kept in %1").arg(filePathText(m_services.store.dataDir())));
    m_open->setText(tr("Open folder"));
    m_keys.name->setText(tr("Keys"));
    m_choose->setAccessibleName(tr("Choose the browser"));
    m_open->setAccessibleName(tr("Open the folder of the reports"));
    showBrowser();
    showKeychain();
}

void FactsCard::paintIcons()
{
    const Theme &theme = Theme::of(*this);
    const auto paint = [&](const Fact &fact, const QString &icon, const QColor &color) {
        const int side = iconSideFor(fontMetrics());
        fact.icon->setPixmap(linePixmap(icon, QSize(side, side), color, devicePixelRatioF()));
    };
    paint(m_browser, m_browserFound ? u"globe"_s : u"triangle-alert"_s,
          m_browserFound ? theme.muted : theme.warn);
    paint(m_reports, u"hard-drive"_s, theme.muted);
    paint(m_keys, u"key-round"_s, theme.muted);
}

void FactsCard::showEvent(QShowEvent *event)
{
    showBrowser(); // one may have been installed meanwhile
    if (!m_keychain)
        askKeychain();
    Card::showEvent(event);
}

void FactsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintIcons();
    Card::changeEvent(event);
}
