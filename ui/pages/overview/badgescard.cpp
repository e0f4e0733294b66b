// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/badgescard.h"

#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostFailingChecks = 12; ///< named of one framework

QLabel *badgeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BadgesCard::BadgesCard(QWidget *parent) : Card(parent)
{
    setObjectName(u"badgesCard"_s);
    m_note = badgeLabel({}, this);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_note);
    retranslate();
    hide();
}

void BadgesCard::showBadges(const QList<Badge> &badges)
{
    m_badges = badges;
    setVisible(!badges.isEmpty());
    retranslate();
}

void BadgesCard::addLine(const Badge &badge)
{
    // The colour a server gives is not taken: its words and numbers are.
    const bool isKnown = badge.total && badge.passing;
    const bool isMet = isKnown && *badge.passing >= *badge.total && *badge.total > 0;
    auto *pill = new PillLabel(m_lines);
    pill->setPill({badge.label.isEmpty() ? tr("No verdict") : badge.label.left(40),
                   isMet         ? Pill::Tone::Good
                       : isKnown ? Pill::Tone::Warn
                                 : Pill::Tone::Neutral,
                   isMet         ? Pill::Shape::Check
                       : isKnown ? Pill::Shape::Diamond
                                 : Pill::Shape::None});
    auto *name = badgeLabel(badge.version.isEmpty() ? badge.name
                                                    : u"%1 · %2"_s.arg(badge.name, badge.version),
                            m_lines);
    name->setObjectName(u"badge-"_s + badge.framework);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(name, 1);
    head->addWidget(pill, 0, Qt::AlignTop);
    auto *column = static_cast<QVBoxLayout *>(m_lines->layout());
    column->addLayout(head);

    QStringList failing;
    qsizetype more = 0;
    for (const BadgeCheck &check : badge.checks) {
        if (check.passing)
            continue;
        if (failing.size() < MostFailingChecks)
            failing.append(u"%1 %2"_s.arg(check.id, check.name).trimmed());
        else
            ++more;
    }
    if (failing.isEmpty())
        return;
    QString text = tr("Not met: %1").arg(failing.join(u", "_s));
    if (more > 0)
        text += u", "_s + tr("and %n more", nullptr, int(more));
    auto *checks = badgeLabel(text, m_lines);
    checks->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(checks);
}

void BadgesCard::retranslate()
{
    setTitle(tr("Compliance"));
    m_note->setText(tr("As the server told when this report was fetched."));
    delete m_lines;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    for (const Badge &badge : std::as_const(m_badges))
        addLine(badge);
    body()->addWidget(m_lines);
}

void BadgesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
