// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// Where to pay: the host, the whole address, to copy it or to open it again, and what is waited
/// for. Hidden until there is one.
class PaymentLink : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentLink(QWidget *parent = nullptr);

    /// Opens it at once when that is allowed; shown in any case.
    void open(const QUrl &address);
    void showWaiting(bool waiting);

Q_SIGNALS:
    void stopped(); ///< nobody waits any longer

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QUrl m_address;
    bool m_opened = false;
    bool m_waiting = false;
    QLabel *m_where = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_state = nullptr;
};
