// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QUrl>
#include <QWidget>

class ProblemLabel;
class QLineEdit;

/// A field for the address of a website, with what is wrong about it in words below. It does not
/// scold somebody who is still typing: a half address is told only after the field was left.
class AddressField : public QWidget
{
    Q_OBJECT

public:
    explicit AddressField(QWidget *parent = nullptr);

    Result<QUrl> address() const;
    QString text() const;
    void setText(const QString &text);
    QLineEdit *edit() const { return m_edit; } ///< for buddies and beside-buttons

Q_SIGNALS:
    void edited(); ///< ask address() again
    void submitted(); ///< Enter

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProblem();
    void retranslate();

    QLineEdit *m_edit = nullptr;
    ProblemLabel *m_problem = nullptr;
    bool m_left = false; ///< with this text
};
