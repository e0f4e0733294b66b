// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/findingindex.h"

#include <QWidget>

class Chip;
class QComboBox;
class QLabel;
class QLineEdit;

/// What narrows the list of findings: problems or needs-review, a text, a category, severities
/// with their counts, and the page or rule that one came from.
class FindingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindingBar(QWidget *parent = nullptr);

    void setFindings(const FindingIndex &findings); ///< counts and categories
    void setFilter(const FindingFilter &filter); ///< says nothing
    const FindingFilter &filter() const { return m_filter; }
    void focusText();

Q_SIGNALS:
    void filterChanged(const FindingFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createFields();
    void createChips();
    void retranslate();
    void showCounts();
    void showNarrowing();
    void change(const FindingFilter &filter);
    void toggleSeverity(Severity severity, bool on);

    FindingFilter m_filter;
    QHash<Severity, int> m_counts[2]; ///< of problems, of needs-review
    int m_sums[2] = {0, 0};
    QList<Category> m_categories; ///< that occur
    QLineEdit *m_text = nullptr;
    QLabel *m_categoryLabel = nullptr;
    QComboBox *m_category = nullptr;
    Chip *m_problems = nullptr;
    Chip *m_review = nullptr;
    QList<std::pair<Severity, Chip *>> m_severities;
    Chip *m_rule = nullptr;
    Chip *m_page = nullptr;
};
