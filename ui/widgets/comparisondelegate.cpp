// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparisondelegate.h"

#include "app/words/pagepath.h"
#include "app/words/resultwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/thumbnails.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ComparisonPad = 14;
constexpr int ComparisonGap = 12;
constexpr int PictureHeight = 96;
constexpr int BesideFrom = 640; // narrower, the pictures go below the words

} // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonModel &model, Thumbnails &thumbnails,
                                       QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
{
}

QString ComparisonDelegate::captionOf(ComparisonModel::Picture picture)
{
    switch (picture) {
    case ComparisonModel::Baseline:
        return tr("Baseline");
    case ComparisonModel::Current:
        return tr("Current");
    default:
        return tr("Difference");
    }
}

bool ComparisonDelegate::isNarrow(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->width() < BesideFrom;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    const int pictures = PictureHeight + line + 4;
    const int words = 3 * line + 16;
    const int height
        = isNarrow(option) ? words + ComparisonGap + pictures : std::max(words, pictures);
    return {100, height + 2 * ComparisonPad};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect whole = option.rect.adjusted(2, 2, -2, -2);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.primarySoft);
        painter->drawRoundedRect(whole, 8, 8);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(theme.primary, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect inner
        = option.rect.adjusted(ComparisonPad, ComparisonPad, -ComparisonPad, -ComparisonPad);
    const bool narrow = isNarrow(option);
    QRect words = inner;
    QRect pictures = inner;
    if (narrow) {
        words.setHeight(3 * option.fontMetrics.height() + 16);
        pictures.setTop(words.bottom() + ComparisonGap);
    } else {
        words.setWidth(inner.width() * 2 / 5 - ComparisonGap);
        pictures.setLeft(words.right() + 1 + ComparisonGap);
    }
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    paintText(*painter, placed(words), option, m_model.at(index.row()));
    const int width = (pictures.width() - 2 * ComparisonGap) / ComparisonModel::PictureCount;
    for (int at = 0; at < ComparisonModel::PictureCount; ++at) {
        const QRect place(pictures.left() + at * (width + ComparisonGap), pictures.top(), width,
                          pictures.height());
        paintPicture(*painter, placed(place), option, index.row(), ComparisonModel::Picture(at));
    }
    painter->restore();
}

void ComparisonDelegate::paintText(QPainter &painter, const QRect &rect,
                                   const QStyleOptionViewItem &option,
                                   const VisualComparison &comparison) const
{
    const Theme &theme = Theme::of(option.palette);
    const int line = option.fontMetrics.height();
    QRect row(rect.left(), rect.top(), rect.width(), line);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    const int leading = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString name = comparisonName(comparison);
    painter.drawText(row, leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(name, Qt::ElideMiddle, row.width()));
    row.translate(0, line + 4);
    painter.setFont(option.font);
    painter.setPen(theme.muted);
    QStringList where {comparison.name.isEmpty() ? QString() : pagePath(comparison.url),
                       comparison.viewport};
    where.removeAll(QString());
    painter.drawText(
        row, leading | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(where.join(u" · "_s), Qt::ElideMiddle, row.width()));
    row.translate(0, line + 6);
    row.setHeight(line + 6);
    const Pill pill {changeText(comparison),
                     comparison.matched ? Pill::Tone::Good : Pill::Tone::Warn,
                     comparison.matched ? Pill::Shape::Check : Pill::Shape::Diamond};
    paintPill(painter, row, pill, option.font, theme, option.direction);
}

void ComparisonDelegate::paintPicture(QPainter &painter, const QRect &rect,
                                      const QStyleOptionViewItem &option, int row,
                                      ComparisonModel::Picture picture) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect frame(rect.left(), rect.top(), rect.width(), PictureHeight);
    QPainterPath path;
    path.addRoundedRect(QRectF(frame).adjusted(.5, .5, -.5, -.5), 6, 6);
    painter.fillPath(path, theme.track);
    const QString address = m_model.address(row, picture);
    const ComparisonPicture known = m_model.picture(row, picture);
    const std::optional<QImage> image
        = known.sha256.isEmpty() ? QImage() : m_thumbnails.of(known.sha256);
    painter.setPen(theme.muted);
    if (image && !image->isNull()) {
        QRectF target(QPointF(), QSizeF(image->size()).scaled(frame.size(), Qt::KeepAspectRatio));
        target.moveCenter(QRectF(frame).center());
        painter.setClipPath(path);
        painter.drawImage(target, *image);
        painter.setClipping(false);
    } else if (image) {
        const PictureLack lack = known.sha256.isEmpty() ? known.lack : PictureLack::NoPicture;
        painter.drawText(frame.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap,
                         address.isEmpty() ? tr("Not given") : pictureLackWord(lack));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.border);
    painter.drawPath(path);
    painter.setPen(theme.muted);
    const QRect caption(rect.left(), frame.bottom() + 4, rect.width(), option.fontMetrics.height());
    painter.drawText(
        caption, Qt::AlignCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(captionOf(picture), Qt::ElideRight, caption.width()));
}
