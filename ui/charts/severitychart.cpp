// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/severitychart.h"

#include "app/words/enumwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RowPad = 7;
constexpr int SidePad = 8;
constexpr int Gap = 10;
constexpr int BarHeight = 8;
} // namespace

class SeverityChart::Bar : public QPushButton
{
public:
    Bar(Severity severity, QWidget *parent) : QPushButton(parent), m_severity(severity)
    {
        setObjectName(u"severityBar%1"_s.arg(int(severity)));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    Severity severity() const { return m_severity; }
    int wordWidth(Category scale) const
    {
        return fontMetrics().horizontalAdvance(severityWord(m_severity, scale));
    }

    void setCount(int count, int largest, int wordWidth, Category scale)
    {
        m_scale = scale;
        m_count = count;
        m_largest = largest;
        m_wordWidth = wordWidth;
        setEnabled(count > 0);
        setAccessibleName(
            u"%1: %2"_s.arg(severityWord(m_severity, scale), QLocale().toString(count)));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int number = fontMetrics().horizontalAdvance(u"00000"_s);
        return {shapeSide() + m_wordWidth + number + 3 * Gap + 2 * SidePad + 60,
                fontMetrics().height() + 2 * RowPad};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isEnabled() && (underMouse() || isDown())) {
            painter.setBrush(theme.hover);
            painter.drawRoundedRect(rect(), 7, 7);
        }
        paintLine(painter, theme);
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    int shapeSide() const { return fontMetrics().ascent(); }

    void paintLine(QPainter &painter, const Theme &theme) const
    {
        const auto visual = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const Pill pill = severityPill(m_severity, m_scale);
        const QColor color = m_count > 0 ? pillColor(pill.tone, theme) : theme.muted;
        const int side = shapeSide();
        int left = SidePad;
        paintShape(painter, visual(QRect(left, (height() - side) / 2, side, side)), pill.shape,
                   color);
        left += side + Gap;
        painter.setPen(m_count > 0 ? theme.text : theme.muted);
        painter.drawText(visual(QRect(left, 0, m_wordWidth + 2, height())),
                         Qt::AlignVCenter | Qt::AlignLeading, pill.text);
        left += m_wordWidth + Gap;

        const QString number = QLocale().toString(m_count);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        const int numberWidth = QFontMetrics(bold).horizontalAdvance(u"0000"_s);
        const int right = width() - SidePad;
        painter.drawText(visual(QRect(right - numberWidth, 0, numberWidth, height())),
                         Qt::AlignVCenter | Qt::AlignTrailing, number);

        const QRect track(left, (height() - BarHeight) / 2, right - numberWidth - Gap - left,
                          BarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.track);
        painter.drawRoundedRect(visual(track), BarHeight / 2.0, BarHeight / 2.0);
        if (m_count == 0)
            return;
        QRect bar = track;
        bar.setWidth(
            std::max(BarHeight, int(qint64(track.width()) * m_count / std::max(m_largest, 1))));
        painter.setBrush(color);
        painter.drawRoundedRect(visual(bar), BarHeight / 2.0, BarHeight / 2.0);
    }

    Severity m_severity;
    Category m_scale = Category::Accessibility;
    int m_count = 0;
    int m_largest = 0;
    int m_wordWidth = 0;
};

SeverityChart::SeverityChart(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium,
                                    Severity::Low, Severity::Info, Severity::Unknown}) {
        auto *bar = new Bar(severity, this);
        connect(bar, &QPushButton::clicked, this,
                [this, severity] { Q_EMIT severityChosen(severity); });
        column->addWidget(bar);
        m_bars.append(bar);
    }
    showCounts();
}

void SeverityChart::setCounts(const QHash<Severity, int> &counts, Category scale)
{
    m_counts = counts;
    m_scale = scale;
    showCounts();
}

void SeverityChart::showCounts()
{
    int largest = 0;
    int wordWidth = 0;
    for (Bar *bar : std::as_const(m_bars)) {
        const int count = m_counts.value(bar->severity());
        bar->setVisible(count > 0 || bar->severity() < Severity::Info);
        largest = std::max(largest, count);
        if (bar->isVisibleTo(this))
            wordWidth = std::max(wordWidth, bar->wordWidth(m_scale));
    }
    for (Bar *bar : std::as_const(m_bars))
        bar->setCount(m_counts.value(bar->severity()), largest, wordWidth, m_scale);
}

void SeverityChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showCounts();
    QWidget::changeEvent(event);
}
