// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QUrl>
#include <QWidget>

class ProblemLabel;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
struct ScanRequest;

/// Which pages of a website are visited: only the one named, a list, what sitemap.xml lists, or
/// what links lead to.
class PagesRule : public QWidget
{
    Q_OBJECT

public:
    explicit PagesRule(QWidget *parent = nullptr);

    void setBase(const QUrl &base); ///< what lines such as "/cart" belong to; may be empty
    void takeFrom(const ScanRequest &request);
    void putInto(ScanRequest &request) const;
    bool isComplete() const; ///< false: a list that is empty or holds something else

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createRules();
    void createLimits();
    void createLayout();
    void connectParts();
    void retranslate();
    void showParts();
    void showProblem();
    Result<QList<QUrl>> listed() const; ///< BadAddress names the line in its detail

    QUrl m_base;
    QRadioButton *m_one = nullptr;
    QRadioButton *m_list = nullptr;
    QRadioButton *m_sitemap = nullptr;
    QRadioButton *m_crawl = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    ProblemLabel *m_problem = nullptr;
    QWidget *m_limits = nullptr;
    QLabel *m_depthLabel = nullptr;
    QSpinBox *m_depth = nullptr;
    QLabel *m_mostLabel = nullptr;
    QSpinBox *m_most = nullptr;
};
