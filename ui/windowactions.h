// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/settings.h"

#include <QMultiHash>
#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

/// Every action of the window, its shortcut and its place in the menus. What they do is connected
/// by the window; language and appearance only change a setting and are complete here.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow &window, Settings &settings);

    void retranslate();
    void setPageTexts(const QStringList &texts); ///< of showPage, in its order
    /// One that belongs to a page: it keeps its own shortcut, and is there only with its page.
    void addOfPage(QAction *action, int page);
    void showActionsOf(int page);
    QList<QAction *> all() const; ///< in the order of the menus, without separators

    QAction *newScan = nullptr;
    QAction *openFile = nullptr;
    QAction *exportReport = nullptr;
    QAction *settings = nullptr;
    QAction *quit = nullptr;
    QAction *runAgain = nullptr;
    QAction *stop = nullptr;
    QAction *trySample = nullptr;
    QList<QAction *> showPage; ///< Ctrl+1 … Ctrl+7
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *foldNavigation = nullptr; ///< checked while it shows icons only
    QAction *keys = nullptr;
    QAction *openFolder = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;

private:
    QAction *add(QMenu *menu, const QString &name, const QList<QKeySequence> &shortcuts = {});
    void createFile();
    void createScan();
    void createView();
    void createHelp();
    QActionGroup *createChoice(QMenu *menu, const QStringList &values,
                               const Setting<QString> &setting);
    void showChoices();

    QMainWindow &m_window;
    Settings &m_settings;
    QMenu *m_file = nullptr;
    QMenu *m_scan = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_appearance = nullptr;
    QMenu *m_help = nullptr;
    QMultiHash<int, QAction *> m_ofPages;
    QAction *m_ofPagesEnd = nullptr; ///< they stand before it
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_appearances = nullptr;
};
