// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scans.h"
#include "app/triage/findingindex.h"

#include <QScrollArea>

class CodeBox;
class ElementCrop;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class PillLabel;
class RootCauseBox;
class ScanStore;

/// Everything that is known of one finding: where it is, why it matters, how to fix it. All texts
/// come from the page or the server and are shown as plain text.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(const ScanStore &store, QWidget *parent = nullptr);

    /// What the server thinks is behind findings of this report.
    void setRootCauses(const QList<RootCause> &causes) { m_causes = causes; }
    /// `others` are the positions of the same problem that pass the filter; `position` is one.
    void showFinding(const FindingIndex &findings, int position, const std::vector<int> &others,
                     const QList<Capture> &captures);
    void clear(); ///< nothing is chosen

Q_SIGNALS:
    void placeChosen(int position); ///< another place of the same problem
    void copyRequested(); ///< the finding as Markdown
    void linkRequested(const QString &url); ///< not checked

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QWidget *box = nullptr;
        QLabel *heading = nullptr;
        QLabel *text = nullptr;
        CodeBox *code = nullptr;
        QToolButton *copy = nullptr;
    };
    QWidget *createHead();
    Section createSection(const QString &name, bool code);
    void createPlaces();
    void createButtons();
    void showSection(const Section &section, const QString &text);
    void showPlaces(const FindingIndex &findings, int position, const std::vector<int> &others);
    void retranslate();
    void retranslateSections();
    QString standardsText() const;

    QVBoxLayout *m_column = nullptr;
    QLabel *m_nothing = nullptr;
    QWidget *m_details = nullptr;
    PillLabel *m_severity = nullptr;
    PillLabel *m_review = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_standards = nullptr;
    ElementCrop *m_crop = nullptr;
    Section m_why;
    Section m_how;
    Section m_element;
    Section m_html;
    RootCauseBox *m_cause = nullptr;
    QList<RootCause> m_causes;
    QLabel *m_placesHeading = nullptr;
    QList<QToolButton *> m_places; ///< made once, so that the focus stays on the one clicked
    QList<int> m_placePositions;
    QLabel *m_morePlaces = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_help = nullptr;
    QString m_helpUrl;
    Severity m_shownSeverity = Severity::Unknown;
    Category m_category = Category::Accessibility;
    QStringList m_tags;
    QString m_rule;
    QString m_cwe;
    std::optional<double> m_confidence; ///< of a security finding
    int m_hidden = 0; ///< places that are not listed
};
