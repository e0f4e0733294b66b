// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/servers/descriptionload.h"

#include <QWidget>

class DescriptionSource;
class ProblemLabel;
class QLabel;
class QPushButton;
struct Services;

/// The description of an API: where it comes from, and below that what was read in it, or why
/// nothing was. It is read before anything is sent.
class DescriptionField : public QWidget
{
    Q_OBJECT

public:
    explicit DescriptionField(Services &services, QWidget *parent = nullptr);

    /// Null until one was read, and again while another one is.
    const Loaded &loaded() const { return m_loaded; }
    bool isBusy() const { return m_load->isBusy(); }
    void showFile(const QString &path);
    /// One that was scanned with before: its content, its address, or the file of that name that
    /// was used last.
    void showDescription(const ApiDescription &description);
    void focusFirst();

Q_SIGNALS:
    void edited(); ///< loaded() is another one

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectLoad();
    void retranslate();
    void take(const Loaded &loaded);
    void showProblem(const QString &problem);
    void showState();
    void rememberFile() const;

    Services &m_services;
    DescriptionLoad *m_load = nullptr;
    Loaded m_loaded;
    QString m_file; ///< that is being read or was read; empty for the other kinds
    QString m_problem;
    DescriptionSource *m_source = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_fold = nullptr;
    QLabel *m_warnings = nullptr;
    ProblemLabel *m_problemLabel = nullptr;
};
