// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/servers/servertest.h"

#include <QHash>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class FactsGrid;
class MessageBar;
class QLabel;
class QPushButton;
class QTableWidget;
struct Services;

/// The servers that scans can run on: this computer and those that were connected, with what is
/// known of each; to add, edit, test and remove them.
class ServersPage : public QWidget
{
    Q_OBJECT

public:
    explicit ServersPage(Services &services, QWidget *parent = nullptr);
    ~ServersPage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Column { Name, Address, Key, State, ColumnCount };
    enum class KeyPlace { Asking, Unreadable, None, Session, Store };

    void createTable();
    QLayout *createButtons();
    void connectParts();
    void retranslate();
    void reload();
    void askForKeys();
    void askForKey(const QString &id);
    void setRow(int row, const QStringList &texts);
    void showChosen();
    QString keyText(const Server &server) const;
    std::optional<Server> chosen() const; ///< none: this computer
    void edit();
    void test();
    void begin(const Server &server, const QByteArray &key);
    void tested(const QString &id, const ServerFindings &findings);
    void askToRemove();
    void remove(const Server &server);

    Services &m_services;
    QHash<QString, KeyPlace> m_keys; ///< by server id
    QHash<QString, ServerFindings> m_findings;
    std::map<QString, std::unique_ptr<ServerTest>> m_tests;
    QLabel *m_intro = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_remove = nullptr;
    MessageBar *m_message = nullptr;
    FactsGrid *m_facts = nullptr;
};
