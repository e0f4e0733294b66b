// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/spec/apispec.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

#include <functional>

class ProblemLabel;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class SecretEdit;
struct Services;

/// How a scan gets into the target: credentials of one of five types, kept in the keychain for the
/// target's origin where somebody wants that, else in this field only.
class CredentialsField : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialsField(Services &services, QWidget *parent = nullptr);

    void setServer(const Server &server, ScanMode mode);
    /// Asks the keychain for what is kept for its origin, unless something was typed already. What
    /// was typed for another origin is cleared: it must not be sent to this one.
    void setTarget(const QUrl &target);
    /// Of a description: the first one that can be used is offered.
    void setSchemes(const QList<ApiSecurityScheme> &schemes);
    TargetAuth auth() const;
    /// Of an earlier scan. With none, the keychain is asked once the target is known.
    void takeFrom(const TargetAuth &auth);
    QString whatIsMissing() const; ///< a sentence
    /// For a scan that is started: keeps them for the target, or removes what was kept.
    void keep();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createBearer();
    void createHeader();
    void createBasic();
    void createOAuth2();
    QWidget *createPart(TargetAuthType type);
    QLineEdit *addLine(QWidget *part, const QString &name, int row, int column, int span = 1);
    SecretEdit *addSecret(QWidget *part, const QString &name, int row, int column);
    void addLabel(QWidget *part, QWidget *field, int row, int column);
    void connectParts();
    void retranslate();
    void showParts();
    void showKept(const QString &text);
    TargetAuthType type() const;
    void setType(TargetAuthType type);
    void setAuth(const TargetAuth &auth);
    void received(const QUrl &target, const TargetAuth &auth);

    Services &m_services;
    QUrl m_target;
    QString m_origin; ///< that the keychain was asked for
    QString m_inKeychain; ///< the origin that has an entry
    QString m_notUsed; ///< why none can be given
    bool m_takesOAuth2 = true;
    bool m_typed = false; ///< something that must not be overwritten
    QList<ApiSecurityScheme> m_schemes;
    QLabel *m_asked = nullptr;
    QLabel *m_typeLabel = nullptr;
    QComboBox *m_type = nullptr;
    QHash<TargetAuthType, QWidget *> m_parts;
    QList<QLabel *> m_labels; ///< of the fields, in the order they were made
    SecretEdit *m_token = nullptr;
    QLineEdit *m_headerName = nullptr;
    SecretEdit *m_headerValue = nullptr;
    QLineEdit *m_username = nullptr;
    SecretEdit *m_password = nullptr;
    QLineEdit *m_tokenUrl = nullptr;
    QLineEdit *m_clientId = nullptr;
    SecretEdit *m_clientSecret = nullptr;
    QLineEdit *m_scope = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_kept = nullptr;
};
