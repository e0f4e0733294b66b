// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

// Questions that must be answered before anything can go on. None of them blocks: the window lives
// on below the dialog, and `answered` is not called when somebody cancels.

struct Question
{
    QString title; ///< what is asked
    QString text; ///< what it means
    QString yes; ///< what is done, as a verb: "Stop and quit"
};

void confirm(QWidget &parent, const Question &question, const std::function<void()> &answered);

using FileAnswer = std::function<void(const QString &path)>;
/// A file to read; `filter` as QFileDialog has it.
void askForFile(QWidget &parent, const QString &title, const QString &filter,
                const FileAnswer &answered);
/// A file to write; an existing one was confirmed. The filter whose suffix `suggested` has is
/// chosen; another one changes the suffix.
void askForTarget(QWidget &parent, const QString &title, const QString &suggested,
                  const QStringList &filters, const FileAnswer &answered);
