// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/settings.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDialog>

class NavigationView;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
struct Services;

/// What showSettingsDialog() shows.
class SettingsForm : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsForm(Services &services, QWidget *parent = nullptr);

    void showPage(SettingsPage page);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QComboBox *createChoice(const QString &name, const QStringList &values,
                            const Setting<QString> &setting);
    QLayout *createBrowser();
    QWidget *createGeneral();
    void createLayout();
    void retranslate();
    void takeBrowser();
    void showBrowser();

    Services &m_services;
    NavigationView *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_appearanceLabel = nullptr;
    QComboBox *m_appearance = nullptr;
    QLabel *m_browserLabel = nullptr;
    QLineEdit *m_browser = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_browserState = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLabel *m_folder = nullptr;
    QLabel *m_folderHint = nullptr;
};
