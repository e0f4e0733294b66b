// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rootcausebox.h"

#include "app/words/resultwords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RootCauseBox::RootCauseBox(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title = new QLabel(this);
    m_title->setObjectName(u"rootCauseTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_title);
    m_likely = addLine(u"likelyCause"_s);
    m_fix = addLine(u"suggestedFix"_s);
    m_files = addLine(u"filesToCheck"_s);
    retranslate();
    hide();
}

RootCauseBox::Line RootCauseBox::addLine(const QString &name)
{
    Line line {new QLabel(this), new QLabel(this)};
    QFont bold = line.heading->font();
    bold.setWeight(QFont::DemiBold);
    line.heading->setFont(bold);
    line.heading->setTextFormat(Qt::PlainText);
    line.text->setObjectName(name);
    line.text->setTextFormat(Qt::PlainText);
    line.text->setWordWrap(true);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.heading->setContentsMargins(0, 6, 0, 0);
    layout()->addWidget(line.heading);
    layout()->addWidget(line.text);
    return line;
}

void RootCauseBox::showLine(const Line &line, const QString &text)
{
    line.heading->setVisible(!text.isEmpty());
    line.text->setVisible(!text.isEmpty());
    line.text->setText(text);
}

void RootCauseBox::showCause(const RootCause *cause)
{
    m_cause = cause ? std::optional(*cause) : std::nullopt;
    setVisible(m_cause.has_value());
    retranslate();
}

void RootCauseBox::retranslate()
{
    m_likely.heading->setText(tr("Likely cause"));
    m_fix.heading->setText(tr("Suggested fix"));
    m_files.heading->setText(tr("Files to look at"));
    if (!m_cause)
        return;
    const auto &confidence = m_cause->confidence;
    m_title->setText(
        confidence && *confidence > 0
            //: %1: "70 % sure"
            ? tr("This is what the server suggests, %1.").arg(confidenceText(*confidence))
            : tr("This is what the server suggests."));
    showLine(m_likely, m_cause->likelyCause);
    showLine(m_fix, m_cause->suggestedFix);
    showLine(m_files, m_cause->files.join(u'\n'));
}

void RootCauseBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
