// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingbar.h"

#include "app/words/enumwords.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FindingBar::FindingBar(QWidget *parent) : QWidget(parent)
{
    createFields();
    createChips();

    auto *fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(m_text, 1);
    fields->addWidget(m_categoryLabel);
    fields->addWidget(m_category);
    auto *chips = new FlowLayout;
    chips->setSpacing(8);
    chips->addWidget(m_problems);
    chips->addWidget(m_review);
    for (const auto &[severity, chip] : std::as_const(m_severities))
        chips->addWidget(chip);
    chips->addWidget(m_rule);
    chips->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(fields);
    column->addLayout(chips);
    retranslate();
}

void FindingBar::createFields()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"findingText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        FindingFilter filter = m_filter;
        filter.text = text;
        change(filter);
    });
    m_category = new QComboBox(this);
    m_category->setObjectName(u"findingCategory"_s);
    m_categoryLabel = new QLabel(this);
    m_categoryLabel->setBuddy(m_category);
    connect(m_category, &QComboBox::activated, this, [this](int row) {
        FindingFilter filter = m_filter;
        filter.category = row > 0 ? std::optional(m_categories[row - 1]) : std::nullopt;
        change(filter);
    });
}

void FindingBar::createChips()
{
    m_problems = new Chip(Chip::Kind::Checkable, this);
    m_problems->setObjectName(u"showProblems"_s);
    m_problems->setChecked(true);
    m_review = new Chip(Chip::Kind::Checkable, this);
    m_review->setObjectName(u"showNeedsReview"_s);
    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_problems);
    kinds->addButton(m_review);
    connect(m_review, &Chip::toggled, this, [this](bool on) {
        FindingFilter filter = m_filter;
        filter.needsReview = on;
        change(filter);
    });

    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium,
                                    Severity::Low, Severity::Info, Severity::Unknown}) {
        auto *chip = new Chip(Chip::Kind::Checkable, this);
        chip->setObjectName(u"severityChip%1"_s.arg(int(severity)));
        connect(chip, &Chip::toggled, this,
                [this, severity](bool on) { toggleSeverity(severity, on); });
        m_severities.append({severity, chip});
    }

    m_rule = new Chip(Chip::Kind::Removable, this);
    m_rule->setObjectName(u"ruleChip"_s);
    connect(m_rule, &Chip::clicked, this, [this] {
        FindingFilter filter = m_filter;
        filter.rule.clear();
        change(filter);
    });
    m_page = new Chip(Chip::Kind::Removable, this);
    m_page->setObjectName(u"pageChip"_s);
    connect(m_page, &Chip::clicked, this, [this] {
        FindingFilter filter = m_filter;
        filter.page.clear();
        change(filter);
    });
}

void FindingBar::toggleSeverity(Severity severity, bool on)
{
    FindingFilter filter = m_filter;
    filter.severities.removeAll(severity);
    if (on)
        filter.severities.append(severity);
    change(filter);
}

void FindingBar::change(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

void FindingBar::setFindings(const FindingIndex &findings)
{
    m_categories.clear();
    for (const auto &group : findings.groups()) {
        if (!m_categories.contains(group.category))
            m_categories.append(group.category);
    }
    for (const bool review : {false, true}) {
        m_sums[review] = findings.count(review);
        m_counts[review].clear();
        for (const auto &[severity, chip] : std::as_const(m_severities))
            m_counts[review].insert(severity, findings.countOf(severity, review));
    }
    retranslate();
}

void FindingBar::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    if (m_text->text() != filter.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    const QSignalBlocker quietProblems(m_problems);
    const QSignalBlocker quietReview(m_review);
    (filter.needsReview ? m_review : m_problems)->setChecked(true);
    showCounts();
    showNarrowing();
}

void FindingBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindingBar::showCounts()
{
    m_problems->setContent(tr("Problems"), m_sums[0]);
    m_review->setContent(tr("Needs review"), m_sums[1]);
    // With several kinds side by side the words of accessibility stand for both.
    const Category scale = m_filter.category ? *m_filter.category
        : m_categories.size() == 1           ? m_categories.first()
                                             : Category::Accessibility;
    for (const auto &[severity, chip] : std::as_const(m_severities)) {
        const int count = m_counts[m_filter.needsReview].value(severity);
        const bool on = m_filter.severities.contains(severity);
        const QSignalBlocker quiet(chip);
        chip->setChecked(on);
        chip->setContent(severityWord(severity, scale), count, severityPill(severity, scale));
        chip->setVisible(on || count > 0);
    }
}

void FindingBar::showNarrowing()
{
    m_rule->setContent(tr("Rule: %1").arg(m_filter.rule));
    m_rule->setToolTip(tr("Show all rules again"));
    m_rule->setVisible(!m_filter.rule.isEmpty());
    m_page->setContent(tr("Page: %1").arg(isolated(m_filter.page)));
    m_page->setToolTip(tr("Show all pages again"));
    m_page->setVisible(!m_filter.page.isEmpty());
    const qsizetype category = m_filter.category ? m_categories.indexOf(*m_filter.category) + 1 : 0;
    m_category->setCurrentIndex(int(category));
}

void FindingBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by problem, element or page"));
    m_text->setAccessibleName(tr("Filter findings"));
    m_categoryLabel->setText(tr("&Kind:"));
    m_category->setAccessibleName(tr("Kind of finding"));
    m_category->clear();
    m_category->addItem(tr("All"));
    for (const Category category : std::as_const(m_categories))
        m_category->addItem(categoryWord(category));
    m_category->setVisible(m_categories.size() > 1);
    m_categoryLabel->setVisible(m_categories.size() > 1);
    setFilter(m_filter);
}

void FindingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
