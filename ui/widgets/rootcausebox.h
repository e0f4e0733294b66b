// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scans.h"

#include <QWidget>

#include <optional>

class QLabel;

/// What the server thinks is behind a failure: the likely cause, a fix, files worth looking at.
/// It may be a guess, so it says who said it and how sure they are. Hidden while there is none.
class RootCauseBox : public QWidget
{
    Q_OBJECT

public:
    explicit RootCauseBox(QWidget *parent = nullptr);

    void showCause(const RootCause *cause);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *heading = nullptr;
        QLabel *text = nullptr;
    };
    Line addLine(const QString &name);
    static void showLine(const Line &line, const QString &text);
    void retranslate();

    std::optional<RootCause> m_cause;
    QLabel *m_title = nullptr;
    Line m_likely;
    Line m_fix;
    Line m_files;
};
