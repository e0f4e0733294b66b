// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class SecretEdit;

/// A field for an API key: hidden but for as long as *Show* is held, with a button to paste. What
/// it holds is nowhere else.
class ServerKeyField : public QWidget
{
    Q_OBJECT

public:
    explicit ServerKeyField(QWidget *parent = nullptr);

    QByteArray key() const; ///< without spaces around it; empty when none was typed
    void setPlaceholder(const QString &text);
    void clear();
    void setReadOnly(bool readOnly);
    QLineEdit *edit() const; ///< for buddies and focus

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paste();
    void showHint();

    SecretEdit *m_secret = nullptr;
    QPushButton *m_paste = nullptr;
    QLabel *m_hint = nullptr;
};
