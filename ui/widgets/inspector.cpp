// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspector.h"

#include "app/api/extras.h"
#include "app/models/tooltip.h"
#include "app/store/scanstore.h"
#include "app/words/enumwords.h"
#include "app/words/pagepath.h"
#include "app/words/resultwords.h"
#include "app/words/standards.h"
#include "ui/style/icons.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/elementcrop.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rootcausebox.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPlaces = 6;
constexpr int InspectorLeastWidth = 300;

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// What is left of an address beside the others, without a mnemonic in its query.
QString buttonText(const QString &url, const QFontMetrics &metrics)
{
    const QString path
        = metrics.elidedText(pagePath(url), Qt::ElideMiddle, InspectorLeastWidth - 30);
    return isolated(QString(path).replace(u'&', "&&"_L1));
}

QLabel *headingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

Inspector::Inspector(const ScanStore &store, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"inspector"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(InspectorLeastWidth);
    viewport()->setAutoFillBackground(false);

    auto *content = new QWidget(this);
    auto *stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 10, 0);
    m_nothing = plainLabel(u"nothingChosen"_s, content);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_details = new QWidget(content);
    stack->addWidget(m_nothing);
    stack->addWidget(m_details);
    stack->addStretch(1);

    m_column = new QVBoxLayout(m_details);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(createHead());
    m_crop = new ElementCrop(store, m_details);
    m_column->addWidget(m_crop);
    m_why = createSection(u"why"_s, false);
    m_how = createSection(u"how"_s, false);
    m_element = createSection(u"element"_s, true);
    m_html = createSection(u"html"_s, true);
    m_cause = new RootCauseBox(m_details);
    m_column->addWidget(m_cause);
    createPlaces();
    createButtons();
    setWidget(content);
    content->setAutoFillBackground(false);
    retranslate();
    clear();
}

QWidget *Inspector::createHead()
{
    auto *head = new QWidget(m_details);
    m_severity = new PillLabel(head);
    m_severity->setObjectName(u"inspectorSeverity"_s);
    m_review = new PillLabel(head);
    m_title = plainLabel(u"inspectorTitle"_s, head);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_standards = plainLabel(u"inspectorStandards"_s, head);
    m_standards->setForegroundRole(QPalette::PlaceholderText);

    auto *pills = new QHBoxLayout;
    pills->setSpacing(8);
    pills->addWidget(m_severity);
    pills->addWidget(m_review);
    pills->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(pills);
    column->addWidget(m_title);
    column->addWidget(m_standards);
    return head;
}

Inspector::Section Inspector::createSection(const QString &name, bool code)
{
    Section section;
    section.box = new QWidget(m_details);
    auto *column = new QVBoxLayout(section.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    section.heading = headingLabel(section.box);
    if (!code) {
        section.text = plainLabel(name + u"Text"_s, section.box);
        column->addWidget(section.heading);
        column->addWidget(section.text);
    } else {
        section.code = new CodeBox(section.box);
        section.code->setObjectName(name + u"Code"_s);
        section.copy = new QToolButton(section.box);
        section.copy->setObjectName(name + u"Copy"_s);
        section.copy->setIcon(lineIcon(u"copy"_s));
        section.copy->setAutoRaise(true);
        connect(section.copy, &QToolButton::clicked, this, [box = section.code] {
            QGuiApplication::clipboard()->setText(box->toPlainText());
        });
        auto *line = new QHBoxLayout;
        line->addWidget(section.heading, 1);
        line->addWidget(section.copy);
        column->addLayout(line);
        column->addWidget(section.code);
    }
    m_column->addWidget(section.box);
    return section;
}

void Inspector::createPlaces()
{
    m_placesHeading = headingLabel(m_details);
    m_morePlaces = plainLabel(u"morePlaces"_s, m_details);
    m_morePlaces->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_placesHeading);
    for (int at = 0; at < MostPlaces; ++at) {
        auto *place = new QToolButton(m_details);
        place->setObjectName(u"place%1"_s.arg(at));
        place->setAutoRaise(true);
        connect(place, &QToolButton::clicked, this,
                [this, at] { Q_EMIT placeChosen(m_placePositions[at]); });
        column->addWidget(place, 0, Qt::AlignLeading);
        m_places.append(place);
    }
    column->addWidget(m_morePlaces);
    m_column->addLayout(column);
}

void Inspector::createButtons()
{
    m_copy = new QPushButton(lineIcon(u"copy"_s), {}, m_details);
    m_copy->setObjectName(u"copyMarkdown"_s);
    connect(m_copy, &QPushButton::clicked, this, &Inspector::copyRequested);
    m_help = new QPushButton(lineIcon(u"external-link"_s), {}, m_details);
    m_help->setObjectName(u"openHelp"_s);
    connect(m_help, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_helpUrl); });
    auto *line = new FlowLayout;
    line->setSpacing(10);
    line->addWidget(m_copy);
    line->addWidget(m_help);
    m_column->addLayout(line);
}

void Inspector::showSection(const Section &section, const QString &text)
{
    section.box->setVisible(!text.isEmpty());
    if (section.code)
        section.code->setCode(text);
    else
        section.text->setText(text);
}

void Inspector::showFinding(const FindingIndex &findings, int position,
                            const std::vector<int> &others, const QList<Capture> &captures)
{
    const Finding &finding = findings.at(position);
    const auto &group = findings.groups()[size_t(findings.groupOf(position))];
    m_nothing->hide();
    m_details->show();
    m_shownSeverity = finding.severity;
    m_category = finding.category;
    m_rule = finding.ruleId;
    m_tags = finding.tags;
    m_cwe = finding.cwe;
    m_confidence = finding.confidence;
    m_helpUrl = finding.helpUrl;
    m_review->setVisible(group.needsReview);
    m_title->setText(group.title);
    m_crop->showFinding(finding, captures);
    showSection(m_why, finding.description);
    showSection(m_how, finding.failureSummary);
    showSection(m_element, finding.selector);
    showSection(m_html, finding.html);
    m_cause->showCause(rootCauseOf(finding, m_causes));
    showPlaces(findings, position, others);
    m_help->setVisible(QUrl(m_helpUrl).scheme() == "https"_L1);
    m_help->setToolTip(plainToolTip(m_helpUrl));
    retranslate();
    verticalScrollBar()->setValue(0);
}

void Inspector::showPlaces(const FindingIndex &findings, int position,
                           const std::vector<int> &others)
{
    m_placePositions.clear();
    m_hidden = 0;
    int lastPage = -1;
    for (const int other : others) {
        if (std::exchange(lastPage, findings.pageOf(other)) == findings.pageOf(other))
            continue;
        if (m_placePositions.size() < MostPlaces)
            m_placePositions.append(other);
        else
            ++m_hidden;
    }
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        QToolButton *place = m_places[at];
        place->setVisible(at < m_placePositions.size());
        if (at >= m_placePositions.size())
            continue;
        const int other = m_placePositions[at];
        const QString &url = findings.at(other).url;
        place->setText(buttonText(url, fontMetrics()));
        place->setToolTip(plainToolTip(url));
        place->setAccessibleName(url);
        place->setDown(findings.pageOf(other) == findings.pageOf(position));
    }
    m_morePlaces->setVisible(m_hidden > 0);
}

void Inspector::clear()
{
    m_details->hide();
    m_nothing->show();
    m_crop->clear();
}

void Inspector::retranslate()
{
    setAccessibleName(tr("Details of the finding"));
    m_nothing->setText(tr("Choose a finding to see where it is and how to fix it."));
    m_severity->setPill(severityPill(m_shownSeverity, m_category));
    m_review->setPill({tr("Needs review"), Pill::Tone::Warn, Pill::Shape::Diamond});
    m_standards->setText(standardsText());
    retranslateSections();
    m_morePlaces->setText(tr("and %n more", nullptr, m_hidden));
    m_copy->setText(tr("Copy as Markdown"));
    m_help->setText(tr("About this rule"));
}

QString Inspector::standardsText() const
{
    QStringList standards = standardWords(m_tags);
    standards.append(tr("rule %1").arg(m_rule));
    if (!m_cwe.isEmpty())
        standards.append(m_cwe);
    if (m_confidence)
        standards.append(confidenceText(*m_confidence));
    return standards.join(u" · "_s);
}

// What a server did is evidence; what a page consists of is HTML.
void Inspector::retranslateSections()
{
    const bool security = m_category == Category::Security;
    m_why.heading->setText(tr("Why it matters"));
    m_how.heading->setText(tr("How to fix"));
    m_element.heading->setText(tr("Element"));
    m_html.heading->setText(security ? tr("Evidence") : tr("HTML"));
    m_element.code->setAccessibleName(tr("Selector of the element"));
    m_html.code->setAccessibleName(security ? tr("Evidence of the finding")
                                            : tr("HTML of the element"));
    for (QToolButton *copy : {m_element.copy, m_html.copy})
        copy->setToolTip(tr("Copy"));
    m_element.copy->setAccessibleName(tr("Copy the selector"));
    m_html.copy->setAccessibleName(security ? tr("Copy the evidence") : tr("Copy the HTML"));
    m_placesHeading->setText(security ? tr("Where") : tr("On pages"));
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}
