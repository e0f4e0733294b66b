// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// A field for a password or token: hidden but for as long as *Show* is held.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    /// The field gets the object name `name`, its button the same with "Show" behind.
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    QLineEdit *edit() const { return m_edit; } ///< for buddies and focus

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit = nullptr;
    QPushButton *m_show = nullptr;
};
