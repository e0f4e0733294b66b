// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/style/icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Pages = 7;
}

WindowActions::WindowActions(QMainWindow &window, Settings &theSettings)
    : QObject(&window), m_window(window), m_settings(theSettings)
{
    createFile();
    createScan();
    createView();
    createHelp();
    connect(&m_settings, &Settings::changed, this, &WindowActions::showChoices);
    showChoices();
    retranslate();
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QList<QKeySequence> &shortcuts)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    return action;
}

void WindowActions::createFile()
{
    m_file = m_window.menuBar()->addMenu(QString());
    newScan = add(m_file, u"actionNewScan"_s, {QKeySequence::New});
    newScan->setIcon(lineIcon(u"circle-plus"_s));
    openFile = add(m_file, u"actionOpenFile"_s, {QKeySequence::Open});
    openFile->setIcon(lineIcon(u"folder-open"_s));
    exportReport = add(m_file, u"actionExport"_s, {Qt::CTRL | Qt::Key_E});
    exportReport->setIcon(lineIcon(u"download"_s));
    m_file->addSeparator();
    settings = add(m_file, u"actionSettings"_s, {Qt::CTRL | Qt::Key_Comma});
    settings->setIcon(lineIcon(u"settings"_s));
    settings->setMenuRole(QAction::PreferencesRole);
    m_file->addSeparator();
    quit = add(m_file, u"actionQuit"_s, {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::createScan()
{
    m_scan = m_window.menuBar()->addMenu(QString());
    runAgain = add(m_scan, u"actionRunAgain"_s, {Qt::Key_F5});
    runAgain->setIcon(lineIcon(u"refresh-cw"_s));
    stop = add(m_scan, u"actionStop"_s, {Qt::CTRL | Qt::Key_Period});
    stop->setIcon(lineIcon(u"circle-stop"_s));
    m_scan->addSeparator();
    trySample = add(m_scan, u"actionTrySample"_s);
    trySample->setIcon(lineIcon(u"flask-conical"_s));
}

void WindowActions::createView()
{
    m_view = m_window.menuBar()->addMenu(QString());
    for (int page = 0; page < Pages; ++page)
        showPage.append(add(m_view, u"actionPage%1"_s.arg(page + 1),
                            {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page))}));
    m_view->addSeparator();
    back = add(m_view, u"actionBack"_s, {QKeySequence::Back});
    back->setIcon(lineIcon(u"arrow-left"_s));
    forward = add(m_view, u"actionForward"_s, {QKeySequence::Forward});
    forward->setIcon(lineIcon(u"arrow-right"_s));
    nextPane = add(m_view, u"actionNextPane"_s, {Qt::Key_F6});
    previousPane = add(m_view, u"actionPreviousPane"_s, {Qt::SHIFT | Qt::Key_F6});
    foldNavigation = add(m_view, u"actionFoldNavigation"_s, {Qt::CTRL | Qt::Key_B});
    foldNavigation->setIcon(lineIcon(u"panel-left"_s));
    foldNavigation->setCheckable(true);
    foldNavigation->setChecked(m_settings.get(NavigationFolded));
    connect(foldNavigation, &QAction::toggled, this,
            [this](bool on) { m_settings.set(NavigationFolded, on); });
    m_view->addSeparator();
    m_ofPagesEnd = m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_languages = createChoice(m_language, {QString(), u"en"_s, u"de"_s}, Language);
    m_appearance = m_view->addMenu(QString());
    m_appearances = createChoice(m_appearance, {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s},
                                 Appearance);
}

void WindowActions::createHelp()
{
    m_help = m_window.menuBar()->addMenu(QString());
    keys = add(m_help, u"actionKeys"_s, {Qt::Key_F1});
    openFolder = add(m_help, u"actionOpenFolder"_s);
    openFolder->setIcon(lineIcon(u"hard-drive"_s));
    m_help->addSeparator();
    about = add(m_help, u"actionAbout"_s);
    about->setIcon(lineIcon(u"info"_s));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(m_help, u"actionAboutQt"_s);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QActionGroup *WindowActions::createChoice(QMenu *menu, const QStringList &values,
                                          const Setting<QString> &setting)
{
    auto *group = new QActionGroup(this);
    for (const QString &value : values) {
        QAction *action = add(menu, QLatin1String(setting.key) + u'-' + value);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this, setting](const QAction *chosen) {
        m_settings.set(setting, chosen->data().toString());
    });
    return group;
}

void WindowActions::showChoices()
{
    const auto check = [](const QActionGroup *group, const QString &value) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == value);
    };
    check(m_languages, m_settings.get(Language));
    check(m_appearances, m_settings.get(Appearance));
}

void WindowActions::addOfPage(QAction *action, int page)
{
    m_view->insertAction(m_ofPagesEnd, action);
    m_ofPages.insert(page, action);
}

void WindowActions::showActionsOf(int page)
{
    for (auto each = m_ofPages.cbegin(); each != m_ofPages.cend(); ++each)
        each.value()->setVisible(each.key() == page);
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> found;
    for (const QMenu *menu : {m_file, m_scan, m_view, m_help}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                found.append(action);
        }
    }
    return found;
}

void WindowActions::setPageTexts(const QStringList &texts)
{
    for (qsizetype page = 0; page < showPage.size(); ++page)
        showPage[page]->setText(texts.value(page));
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_scan->setTitle(tr("&Scan"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    newScan->setText(tr("New scan"));
    openFile->setText(tr("Open report…"));
    exportReport->setText(tr("Export report…"));
    settings->setText(tr("Settings…"));
    quit->setText(tr("Quit"));
    runAgain->setText(tr("Run again"));
    stop->setText(tr("Stop and keep results"));
    trySample->setText(tr("Try the sample site"));
    back->setText(tr("Back"));
    forward->setText(tr("Forward"));
    nextPane->setText(tr("Next pane"));
    previousPane->setText(tr("Previous pane"));
    foldNavigation->setText(tr("Icons only in the navigation"));
    m_language->setTitle(tr("Language"));
    // Languages are named in themselves, so that they are found again.
    const QStringList languages {tr("As the system"), u"English"_s, u"Deutsch"_s};
    for (qsizetype i = 0; i < languages.size(); ++i)
        m_languages->actions().at(i)->setText(languages[i]);
    m_appearance->setTitle(tr("Appearance"));
    const QStringList appearances {tr("As the system"), tr("Light"), tr("Dark"),
                                   tr("High contrast")};
    for (qsizetype i = 0; i < appearances.size(); ++i)
        m_appearances->actions().at(i)->setText(appearances[i]);
    keys->setText(tr("Keyboard shortcuts"));
    openFolder->setText(tr("Open the folder of the reports"));
    about->setText(tr("About NAT Desktop"));
    aboutQt->setText(tr("About Qt"));
}
