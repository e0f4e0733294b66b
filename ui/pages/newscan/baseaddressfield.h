// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class ProblemLabel;
class QComboBox;

/// Where an API is called: typed, or one of the servers that its description names. What is wrong
/// about it stands below, once the field was left.
class BaseAddressField : public QWidget
{
    Q_OBJECT

public:
    explicit BaseAddressField(QWidget *parent = nullptr);

    Result<QUrl> address() const;
    void setAddress(const QUrl &address);
    /// Of a description, to choose from. The first one is taken unless somebody typed another.
    void setServers(const QList<QUrl> &servers);
    QComboBox *choice() const { return m_choice; } ///< for buddies

Q_SIGNALS:
    void edited();
    void settled(); ///< somebody is done with it: ask address() again

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProblem();

    QComboBox *m_choice = nullptr;
    ProblemLabel *m_problem = nullptr;
    bool m_typed = false; ///< by a person, or for one
    bool m_left = false; ///< with this text
};
