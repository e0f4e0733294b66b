// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

#include <QWidget>

class ApiModePicker;
class BaseAddressField;
class Card;
class CredentialsField;
class DescriptionField;
class OperationsTable;
class QLabel;
struct Services;

/// The half of a new scan that is about APIs: a description, where it is called, what is tested,
/// and how the scan gets in.
class ApiForm : public QWidget
{
    Q_OBJECT

public:
    explicit ApiForm(Services &services, QWidget *parent = nullptr);

    void setServer(const Server &server); ///< what it cannot do is disabled, with the reason
    /// Credentials it comes without are asked from the keychain.
    void takeFrom(const ScanRequest &request);
    void putInto(ScanRequest &request) const;
    ScanMode mode() const; ///< what is chosen by now
    QString whatIsMissing() const; ///< a sentence; empty: it can be started
    void showFile(const QString &path); ///< a description
    /// Keeps the credentials, or removes what was kept, as the form says.
    void keepCredentials();
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    Card *createDescription();
    Card *createTarget();
    Card *createOperations();
    Card *createAccess();
    void connectParts();
    void retranslate();
    void showDescription(); ///< another one, or none
    void showAbilities();
    QString whatDescriptionLacks() const; ///< a sentence

    Services &m_services;
    Server m_server;
    QStringList m_excluded; ///< of a request whose description is being read
    Card *m_descriptionCard = nullptr;
    DescriptionField *m_description = nullptr;
    Card *m_targetCard = nullptr;
    QLabel *m_baseLabel = nullptr;
    BaseAddressField *m_base = nullptr;
    QLabel *m_modeLabel = nullptr;
    ApiModePicker *m_mode = nullptr;
    Card *m_operationsCard = nullptr;
    OperationsTable *m_operations = nullptr;
    Card *m_accessCard = nullptr;
    CredentialsField *m_credentials = nullptr;
};
