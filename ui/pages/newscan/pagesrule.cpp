// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/pagesrule.h"

#include "app/api/types.h"
#include "app/scan/address.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/problemlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPages = 10'000;
constexpr int MostDepth = 20;
constexpr int ListLines = 5;

/// A whole address, or a path of the site that is scanned.
Result<QUrl> addressOfLine(const QString &line, const QUrl &base)
{
    if (line.startsWith(u'/') && base.isValid())
        return addressFrom(base.resolved(QUrl(line)).toString());
    return addressFrom(line);
}

} // namespace

PagesRule::PagesRule(QWidget *parent) : QWidget(parent)
{
    createRules();
    createLimits();
    createLayout();
    connectParts();
    takeFrom(ScanRequest {});
    retranslate();
}

void PagesRule::createRules()
{
    const auto rule = [this](const QString &name) {
        auto *made = new QRadioButton(this);
        made->setObjectName(name);
        connect(made, &QRadioButton::toggled, this, &PagesRule::showParts);
        return made;
    };
    m_one = rule(u"pagesOne"_s);
    m_list = rule(u"pagesList"_s);
    m_sitemap = rule(u"pagesSitemap"_s);
    m_crawl = rule(u"pagesCrawl"_s);
    m_lines = new QPlainTextEdit(this);
    m_lines->setObjectName(u"pageLines"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFixedHeight(fontMetrics().lineSpacing() * ListLines + 20);
    m_problem = new ProblemLabel(this);
    m_problem->setObjectName(u"pageLinesProblem"_s);
}

void PagesRule::createLimits()
{
    m_limits = new QWidget(this);
    const auto number = [this](const QString &name, int least, int most) {
        auto *made = new QSpinBox(m_limits);
        made->setObjectName(name);
        made->setRange(least, most);
        made->setGroupSeparatorShown(true);
        connect(made, &QSpinBox::valueChanged, this, &PagesRule::edited);
        return made;
    };
    m_depthLabel = new QLabel(m_limits);
    m_depth = number(u"pagesDepth"_s, 1, MostDepth);
    m_depthLabel->setBuddy(m_depth);
    m_mostLabel = new QLabel(m_limits);
    m_most = number(u"pagesMost"_s, 1, MostPages);
    m_mostLabel->setBuddy(m_most);
    auto *line = new QHBoxLayout(m_limits);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_mostLabel);
    line->addWidget(m_most);
    line->addSpacing(14);
    line->addWidget(m_depthLabel);
    line->addWidget(m_depth);
    line->addStretch();
}

void PagesRule::createLayout()
{
    auto *rules = new FlowLayout;
    rules->setSpacing(20);
    for (QRadioButton *rule : {m_one, m_crawl, m_sitemap, m_list})
        rules->addWidget(rule);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(rules);
    column->addWidget(m_limits);
    column->addWidget(m_lines);
    column->addWidget(m_problem);
    setTabOrder(m_one, m_crawl);
    setTabOrder(m_crawl, m_sitemap);
    setTabOrder(m_sitemap, m_list);
    setTabOrder(m_list, m_most);
    setTabOrder(m_most, m_depth);
    setTabOrder(m_depth, m_lines);
}

void PagesRule::connectParts()
{
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        showProblem();
        Q_EMIT edited();
    });
}

void PagesRule::setBase(const QUrl &base)
{
    m_base = base;
    showProblem();
}

void PagesRule::takeFrom(const ScanRequest &request)
{
    QRadioButton *rule = !request.pageList.isEmpty() ? m_list
        : request.sitemap                            ? m_sitemap
        : request.depth == 0                         ? m_one
                                                     : m_crawl;
    rule->setChecked(true);
    m_depth->setValue(request.depth > 0 ? request.depth : ScanRequest {}.depth);
    m_most->setValue(rule == m_one ? ScanRequest {}.pages : request.pages);
    QStringList lines;
    for (const QUrl &page : request.pageList)
        lines.append(page.toString());
    m_lines->setPlainText(lines.join(u'\n'));
    showParts();
}

void PagesRule::putInto(ScanRequest &request) const
{
    request.sitemap = m_sitemap->isChecked();
    request.depth = m_crawl->isChecked() ? m_depth->value() : 0;
    request.pages = m_one->isChecked() ? 1 : m_most->value();
    request.pageList.clear();
    if (!m_list->isChecked())
        return;
    if (const Result<QList<QUrl>> pages = listed()) {
        request.pageList = *pages;
        request.pages = int(pages->size());
    }
}

bool PagesRule::isComplete() const { return !m_list->isChecked() || bool(listed()); }

Result<QList<QUrl>> PagesRule::listed() const
{
    QList<QUrl> pages;
    const QStringList lines = m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        Result<QUrl> page = addressOfLine(line.trimmed(), m_base);
        if (!page)
            return Error {.kind = ErrorKind::BadAddress, .detail = line.trimmed()};
        if (!pages.contains(*page))
            pages.append(*page);
    }
    if (pages.isEmpty())
        return Error {.kind = ErrorKind::BadAddress};
    if (pages.size() > MostPages)
        return Error {.kind = ErrorKind::TooLarge};
    return pages;
}

void PagesRule::showParts()
{
    // Qt lets Tab enter at the first of the group, and only then leaves out the others.
    for (QRadioButton *rule : {m_one, m_crawl, m_sitemap, m_list})
        rule->setFocusPolicy(rule->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_limits->setVisible(m_crawl->isChecked() || m_sitemap->isChecked());
    m_depthLabel->setVisible(m_crawl->isChecked());
    m_depth->setVisible(m_crawl->isChecked());
    m_lines->setVisible(m_list->isChecked());
    showProblem();
    Q_EMIT edited();
}

void PagesRule::showProblem()
{
    QString problem;
    if (m_list->isChecked() && !m_lines->toPlainText().trimmed().isEmpty()) {
        const Result<QList<QUrl>> pages = listed();
        if (!pages)
            problem = pages.error().kind == ErrorKind::TooLarge
                ? tr("A list may have %1 pages at most.").arg(QLocale().toString(MostPages))
                : tr("“%1” is not the address of a page.").arg(pages.error().detail.left(120));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(*m_lines, !problem.isEmpty());
    m_lines->setAccessibleDescription(problem);
}

void PagesRule::retranslate()
{
    m_one->setText(tr("This page"));
    m_crawl->setText(tr("Follow links"));
    m_sitemap->setText(tr("Sitemap"));
    m_list->setText(tr("List"));
    m_one->setToolTip(tr("Only the page at this address"));
    m_crawl->setToolTip(tr("Pages of the same site that links lead to"));
    m_sitemap->setToolTip(tr("The pages that sitemap.xml of the site lists"));
    m_list->setToolTip(tr("Exactly the pages you name"));
    m_depthLabel->setText(tr("Links away"));
    m_depth->setAccessibleName(tr("How many links away from the address"));
    m_mostLabel->setText(tr("At most"));
    m_most->setAccessibleName(tr("How many pages at most"));
    m_most->setSuffix(u" "_s + tr("pages"));
    m_lines->setPlaceholderText(tr("One page per line: a whole address, or a path such as /cart"));
    m_lines->setAccessibleName(tr("Pages to check, one per line"));
    showProblem();
}

void PagesRule::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
