// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

/// What a scan of an API does, and what the server has to be given for that: a file of its own, and
/// the word that this system may be tested.
class ApiModePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ApiModePicker(QWidget *parent = nullptr);

    void setServer(const Server &server);
    ScanMode mode() const;
    void setMode(ScanMode mode);
    QString serverPath() const; ///< empty when this mode needs none
    void setServerPath(const QString &path);
    QString whatIsMissing() const; ///< a sentence
    /// Forgets that the system may be tested: that was said of another one.
    void withdrawConsent();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *createModes();
    void retranslate();
    void showParts();

    Server m_server;
    QRadioButton *m_security = nullptr;
    QRadioButton *m_tests = nullptr;
    QRadioButton *m_both = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_pathPart = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_pathHint = nullptr;
    QCheckBox *m_consent = nullptr;
    QLabel *m_consentHint = nullptr;
};
