// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsform.h"

#include "app/base/findchromium.h"
#include "app/services.h"
#include "app/words/enumwords.h"
#include "app/words/filepath.h"
#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/serverspage.h"
#include "ui/prompts.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/navigationview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LineLength = 112; // characters
}

SettingsForm::SettingsForm(Services &services, QWidget *parent)
    : QDialog(parent), m_services(services)
{
    setObjectName(u"settingsDialog"_s);
    m_language = createChoice(u"languageChoice"_s, {QString(), u"en"_s, u"de"_s}, Language);
    m_appearance = createChoice(u"appearanceChoice"_s,
                                {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}, Appearance);
    m_folder = new QLabel(this);
    m_folder->setObjectName(u"settingsFolder"_s);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    createLayout();
    retranslate();
}

QComboBox *SettingsForm::createChoice(const QString &name, const QStringList &values,
                                      const Setting<QString> &setting)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    for (const QString &value : values)
        choice->addItem(QString(), value);
    choice->setCurrentIndex(std::max(0, choice->findData(m_services.settings.get(setting))));
    connect(choice, &QComboBox::activated, this, [this, choice, setting] {
        m_services.settings.set(setting, choice->currentData().toString());
    });
    return choice;
}

QLayout *SettingsForm::createBrowser()
{
    m_browser = new QLineEdit(m_services.settings.get(BrowserPath), this);
    m_browser->setObjectName(u"browserPath"_s);
    m_browser->setClearButtonEnabled(true);
    m_choose = new QPushButton(this);
    m_choose->setObjectName(u"browserChoose"_s);
    m_choose->setAutoDefault(false);
    m_browserState = new QLabel(this);
    m_browserState->setObjectName(u"browserState"_s);
    m_browserState->setTextFormat(Qt::PlainText);
    m_browserState->setWordWrap(true);
    connect(m_browser, &QLineEdit::editingFinished, this, &SettingsForm::takeBrowser);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askForFile(*this, tr("Choose the browser"), {}, [this](const QString &path) {
            m_browser->setText(path);
            takeBrowser();
        });
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_browser, 1);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_browserState);
    return column;
}

QWidget *SettingsForm::createGeneral()
{
    auto *page = new QWidget(this);
    const auto label = [page](QWidget *buddy) {
        auto *made = new QLabel(page);
        made->setBuddy(buddy);
        // As high as the first line beside it: the layout would let it sink in a higher row.
        made->setFixedHeight(buddy ? buddy->sizeHint().height() : page->fontMetrics().height());
        return made;
    };
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_languageLabel = label(m_language), m_language);
    form->addRow(m_appearanceLabel = label(m_appearance), m_appearance);
    QLayout *browser = createBrowser();
    form->addRow(m_browserLabel = label(m_browser), browser);
    m_folderHint = new QLabel(page);
    m_folderHint->setForegroundRole(QPalette::PlaceholderText);
    m_folderHint->setWordWrap(true);
    auto *folder = new QVBoxLayout;
    folder->setSpacing(4);
    folder->addWidget(m_folder);
    folder->addWidget(m_folderHint);
    form->addRow(m_folderLabel = label(nullptr), folder);
    return page;
}

void SettingsForm::createLayout()
{
    m_navigation = new NavigationView(this);
    m_navigation->setObjectName(u"settingsPages"_s);
    m_navigation->addPage(u"settings"_s);
    m_navigation->addPage(u"server"_s);
    m_navigation->addPage(u"network"_s);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createGeneral());
    m_pages->addWidget(new ServersPage(m_services, this));
    m_pages->addWidget(new NetworkPage(m_services, this));
    connect(m_navigation, &NavigationView::pageChosen, m_pages, &QStackedWidget::setCurrentIndex);
    m_navigation->setCurrentPage(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *right = new QVBoxLayout;
    right->setSpacing(20);
    right->addWidget(m_pages, 1);
    right->addWidget(buttons);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 22, 24, 20);
    line->setSpacing(20);
    line->addWidget(m_navigation);
    line->addLayout(right, 1);
}

void SettingsForm::showPage(SettingsPage page)
{
    m_navigation->setCurrentPage(int(page));
    m_pages->setCurrentIndex(int(page));
}

void SettingsForm::takeBrowser()
{
    m_services.settings.set(BrowserPath, m_browser->text().trimmed());
    showBrowser();
}

void SettingsForm::showBrowser()
{
    const QString wanted = m_browser->text().trimmed();
    const Result<QString> found = findChromium(wanted);
    setInvalid(*m_browser, !found && !wanted.isEmpty());
    m_browserState->setForegroundRole(found ? QPalette::PlaceholderText : QPalette::BrightText);
    m_browserState->setText(found ? tr("Uses %1").arg(isolated(*found))
                                : wanted.isEmpty()
                                ? tr("No browser was found. Install Chromium, or choose a program.")
                                : tr("There is no such program."));
    m_browser->setAccessibleDescription(m_browserState->text());
}

void SettingsForm::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_navigation->setAccessibleName(tr("Settings"));
    m_navigation->setPageText(0, tr("General"));
    m_navigation->setPageText(1, tr("Servers"));
    m_navigation->setPageText(2, tr("Network"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_language->setItemText(1, u"English"_s);
    m_language->setItemText(2, u"Deutsch"_s);
    m_appearanceLabel->setText(tr("Appearance"));
    m_appearance->setItemText(0, tr("As the system"));
    m_appearance->setItemText(1, tr("Light"));
    m_appearance->setItemText(2, tr("Dark"));
    m_appearance->setItemText(3, tr("High contrast"));
    m_browserLabel->setText(tr("Browser"));
    m_browser->setPlaceholderText(tr("Looked for by itself"));
    m_choose->setText(tr("Choose…"));
    m_folderLabel->setText(tr("Reports"));
    m_folder->setText(filePathText(m_services.store.dataDir()));
    m_folderHint->setText(tr("To use another folder, set NAT_DATA_DIR before the program starts."));
    showBrowser();
}

void SettingsForm::showEvent(QShowEvent *event)
{
    // A window does not follow the height of wrapped text by itself.
    const int wanted = std::max(sizeHint().width(), fontMetrics().averageCharWidth() * LineLength);
    const int width = std::min(wanted, screen()->availableSize().width());
    resize(width, std::max(sizeHint().height(), layout()->totalHeightForWidth(width)));
    QDialog::showEvent(event);
}

void SettingsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void showSettingsDialog(QWidget &parent, Services &services, SettingsPage page)
{
    auto *dialog = new SettingsForm(services, &parent);
    dialog->showPage(page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
