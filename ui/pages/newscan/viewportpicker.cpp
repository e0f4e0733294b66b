// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/viewportpicker.h"

#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/problemlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array UsualSizes {Viewport(375, 812), Viewport(768, 1024), Viewport(1280, 800),
                                 Viewport(1920, 1080)};

QString shownSize(const Viewport &viewport)
{
    return u"%1 × %2"_s.arg(viewport.width()).arg(viewport.height());
}

} // namespace

ViewportPicker::ViewportPicker(QWidget *parent) : QWidget(parent), m_chips(new FlowLayout)
{
    m_chips->setSpacing(8);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"viewportTyped"_s);
    m_typed->setMaxLength(9);
    m_typed->setFixedWidth(fontMetrics().horizontalAdvance(u"00000 × 00000"_s) + 40);
    m_add = new QPushButton(lineIcon(u"plus"_s), {}, this);
    m_add->setObjectName(u"viewportAdd"_s);
    m_problem = new ProblemLabel(this);
    auto *other = new QHBoxLayout;
    other->setSpacing(8);
    other->addWidget(m_typed);
    other->addWidget(m_add);
    other->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(m_chips);
    column->addLayout(other);
    column->addWidget(m_problem);
    for (const Viewport &usual : UsualSizes)
        chipFor(usual);
    setTabOrder(m_sizes.last().chip, m_typed);
    setTabOrder(m_typed, m_add);
    connect(m_typed, &QLineEdit::returnPressed, this, &ViewportPicker::addTyped);
    connect(m_add, &QPushButton::clicked, this, &ViewportPicker::addTyped);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_typed->text().isEmpty());
        m_problem->hide();
        setInvalid(*m_typed, false);
    });
    m_add->setEnabled(false);
    setViewports(ScanRequest {}.viewports);
    retranslate();
}

Chip *ViewportPicker::chipFor(const Viewport &viewport)
{
    for (const Size &size : m_sizes) {
        if (size.viewport == viewport)
            return size.chip;
    }
    auto *chip = new Chip(Chip::Kind::Checkable, this);
    chip->setObjectName(u"viewport-"_s + viewportText(viewport));
    connect(chip, &Chip::toggled, this, &ViewportPicker::edited);
    if (!m_sizes.isEmpty())
        setTabOrder(m_sizes.last().chip, chip);
    m_sizes.append({viewport, chip});
    m_chips->addWidget(chip);
    chip->show();
    nameChips();
    return chip;
}

void ViewportPicker::nameChips()
{
    const QStringList words {tr("Phone"), tr("Tablet"), tr("Laptop"), tr("Desktop")};
    for (qsizetype i = 0; i < m_sizes.size(); ++i) {
        const QString size = shownSize(m_sizes[i].viewport);
        m_sizes[i].chip->setContent(i < words.size() ? words[i] + u"  "_s + size : size);
    }
}

void ViewportPicker::setViewports(const QList<Viewport> &viewports)
{
    for (const Size &size : m_sizes)
        size.chip->setChecked(false);
    for (const Viewport &viewport : viewports)
        chipFor(viewport)->setChecked(true);
}

QList<Viewport> ViewportPicker::viewports() const
{
    QList<Viewport> chosen;
    for (const Size &size : m_sizes) {
        if (size.chip->isChecked())
            chosen.append(size.viewport);
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const Viewport &a, const Viewport &b) { return a.width() < b.width(); });
    return chosen;
}

void ViewportPicker::addTyped()
{
    QString typed = m_typed->text().simplified().remove(u' ').toLower();
    typed.replace(u'×', u'x').replace(u'*', u'x');
    const std::optional<Viewport> viewport = viewportFrom(typed);
    m_problem->setVisible(!viewport);
    setInvalid(*m_typed, !viewport);
    if (!viewport) {
        m_problem->setText(tr("A size looks like 1280x800, with sides from 200 to 8192."));
        return;
    }
    chipFor(*viewport)->setChecked(true);
    m_typed->clear();
}

void ViewportPicker::retranslate()
{
    m_typed->setPlaceholderText(u"1440x900"_s);
    m_typed->setAccessibleName(tr("Another size, such as 1440x900"));
    m_add->setText(tr("Add size"));
    nameChips();
}

void ViewportPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
