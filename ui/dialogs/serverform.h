// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/secrets.h"
#include "app/servers/servertest.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class FactsGrid;
class MessageBar;
class ProblemLabel;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class ServerKeyField;
class ServerTrust;
enum class Remedy;
struct Notice;
struct Services;

/// What showServerDialog() shows. A server is saved only after it took its key, and its key only
/// into the key store; where there is none, the person decides whether this session is enough.
class ServerForm : public QDialog
{
    Q_OBJECT

public:
    /// `id` of a saved server to edit it; empty to connect another one.
    ServerForm(Services &services, const QString &id, QWidget *parent = nullptr);
    ~ServerForm() override;

    QString id() const { return m_server.id; }

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // serverform.cpp: how it looks
    QLayout *createKinds();
    QLayout *createAddress();
    QLayout *createKey();
    void createLayout();
    QLayout *createButtons();
    void connectParts();
    void fill();
    void retranslate();
    void showParts();
    void focusKey();
    void showKept();
    void fit();

    // serverformwork.cpp: what it does
    Result<QUrl> address() const;
    bool isReady() const;
    bool isSameServer() const; ///< the saved key may be sent to the address
    void askWhetherKept();
    void test(bool thenSave);
    void begin(const QByteArray &key);
    void tested(const ServerFindings &findings);
    void save();
    void keep();
    void writeKey();
    void kept(Secrets::Kept where);
    void finish();
    void removeKey();
    void dropKey(const std::function<void()> &then); ///< and proves that it is gone
    void setBusy(bool busy);
    void showError(const Error &error);
    void showNotice(const Notice &notice);
    void help(Remedy remedy);

    Services &m_services;
    Server m_server;
    const bool m_isNew;
    const bool m_hadSessionKey;
    std::optional<bool> m_hasKey; ///< in the key store or the session; absent until it answered
    std::unique_ptr<ServerTest> m_test;
    ServerFindings m_findings; ///< of the last test of what is in the fields now
    bool m_saving = false; ///< save when the test was passed
    bool m_busy = false;
    bool m_writing = false; ///< the key store is at work: no way out until it answers
    QRadioButton *m_cloud = nullptr;
    QRadioButton *m_own = nullptr;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_addressLabel = nullptr;
    QLineEdit *m_address = nullptr;
    ProblemLabel *m_addressProblem = nullptr;
    QCheckBox *m_clear = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_keyLabel = nullptr;
    ServerKeyField *m_key = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_removeKey = nullptr;
    QPushButton *m_signUp = nullptr;
    QPushButton *m_getKey = nullptr;
    MessageBar *m_message = nullptr;
    ServerTrust *m_trust = nullptr;
    FactsGrid *m_facts = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};
