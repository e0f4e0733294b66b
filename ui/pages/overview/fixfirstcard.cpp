// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/fixfirstcard.h"

#include "ui/widgets/rowbutton.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

FixFirstCard::FixFirstCard(QWidget *parent) : Card(parent)
{
    m_nothing = new QLabel(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    body()->setSpacing(2);
    body()->addWidget(m_nothing);
    retranslate();
}

void FixFirstCard::showLines(const QList<FixFirst> &lines, int pagesLookedAt)
{
    m_lines = lines;
    m_pages = pagesLookedAt;
    for (const FixFirst &line : lines)
        m_pages = std::max(m_pages, line.pages); // a server may list fewer pages than it found
    while (m_rows.size() < lines.size()) {
        auto *row = new RowButton(this);
        row->setObjectName(u"fixFirst%1"_s.arg(m_rows.size()));
        connect(row, &RowButton::clicked, this,
                [this, at = m_rows.size()] { Q_EMIT ruleChosen(m_lines[at].ruleId); });
        body()->addWidget(row);
        m_rows.append(row);
    }
    retranslate();
}

QString FixFirstCard::detail(const FixFirst &line) const
{
    QStringList parts;
    //: "14 of 14 pages": pages on which a problem occurs, of those looked at
    parts.append(tr("%1 of %n page(s)", nullptr, m_pages).arg(QLocale().toString(line.pages)));
    parts.append(tr("%n place(s)", nullptr, line.places));
    if (!line.component.isEmpty())
        //: %1 is the selector of an element that repeats on many pages
        parts.append(tr("mostly %1").arg(line.component));
    return parts.join(u" · "_s);
}

void FixFirstCard::retranslate()
{
    setTitle(tr("Fix first"));
    m_nothing->setText(tr("No problems were found that could be put in an order."));
    m_nothing->setVisible(m_lines.isEmpty());
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setVisible(at < m_lines.size());
        if (at >= m_lines.size())
            continue;
        const FixFirst &line = m_lines[at];
        m_rows[at]->setLine(QLocale().toString(at + 1), line.title, detail(line),
                            severityPill(line.severity, line.category));
    }
    RowButton::alignPills(m_rows.first(m_lines.size()));
}

void FixFirstCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
