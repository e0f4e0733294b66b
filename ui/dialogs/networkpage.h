// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/networkprofile.h"

#include <QWidget>

class MessageBar;
class ProblemLabel;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
struct Services;

/// The proxy, and whose certificates are trusted beside the system's. Counts as soon as it is
/// complete.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(Services &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createProxy(QFormLayout &form);
    QLayout *createCertificates();
    void connectParts();
    void fill();
    void retranslate();
    void showProxy();
    void showCertificates();
    NetworkProfile typed() const;
    void takeProxy();
    void takePassword();
    void addFile(const QString &path);
    void removeFile();

    Services &m_services;
    QLabel *m_intro = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_hostLabel = nullptr;
    QWidget *m_place = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    ProblemLabel *m_problem = nullptr;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_filesLabel = nullptr;
    QListWidget *m_files = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    MessageBar *m_message = nullptr;
};
