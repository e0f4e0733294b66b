// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/missingcard.h"

#include "app/words/resultwords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype MostUnreadPaths = 8;
}

MissingCard::MissingCard(QWidget *parent)
    : Card(parent), m_text(new QLabel(this)), m_paths(new QLabel(this))
{
    setObjectName(u"missingCard"_s);
    m_text->setObjectName(u"missingBlocks"_s);
    m_paths->setObjectName(u"unreadParts"_s);
    m_paths->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_text, m_paths}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
    retranslate();
}

void MissingCard::showMissing(const QList<MissingBlock> &missing, const ServerExtras &extras,
                              const QStringList &unread)
{
    m_missing = missing;
    m_unread = unread;
    m_reasons.clear();
    for (const QString &reason : {extras.rootCausesMessage, extras.badgesMessage}) {
        if (!reason.isEmpty() && !m_reasons.contains(reason))
            m_reasons.append(reason);
    }
    retranslate();
}

void MissingCard::retranslate()
{
    setTitle(tr("Not in this report"));
    setVisible(!m_missing.isEmpty() || !m_unread.isEmpty());
    QStringList lines = missingLines(m_missing);
    for (const QString &reason : std::as_const(m_reasons))
        lines.append(tr("The server says: %1").arg(reason));
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    const QStringList paths = m_unread.mid(0, MostUnreadPaths);
    QString unread = tr("Could not be read: %1").arg(paths.join(u", "_s));
    if (m_unread.size() > paths.size())
        unread += u", "_s + tr("and %n more", nullptr, int(m_unread.size() - paths.size()));
    m_paths->setText(unread);
    m_paths->setVisible(!m_unread.isEmpty());
}

void MissingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
