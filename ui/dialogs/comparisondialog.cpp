// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/comparisondialog.h"

#include "app/base/pool.h"
#include "app/store/scanstore.h"
#include "app/words/resultwords.h"
#include "ui/widgets/comparisondelegate.h"
#include "ui/widgets/thumbnails.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

class ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonDialog)
};

// A taller page is shown smaller: a window's surface has an end.
constexpr QSize LargestShown(8192, 16'000);

/// The picture, or why there is none and where the server has it.
QWidget *pictureArea(const ScanStore &store, const ComparisonModel &model, int row,
                     ComparisonModel::Picture which, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(u"comparison%1"_s.arg(int(which)));
    area->setAccessibleName(ComparisonDelegate::captionOf(which));
    area->setAlignment(Qt::AlignCenter);
    auto *label = new QLabel(area);
    label->setTextFormat(Qt::PlainText);
    label->setMargin(12);
    area->setWidget(label);
    area->setWidgetResizable(true);
    label->setAlignment(Qt::AlignCenter);
    const QString address = model.address(row, which);
    const ComparisonPicture known = model.picture(row, which);
    if (known.sha256.isEmpty()) {
        const QString reason = address.isEmpty() ? ComparisonTexts::tr("The server named none.")
                                                 : QString(pictureLackWord(known.lack) + u"."_s);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setText(QStringList {reason, pictureAddressText(address)}.join(u"\n\n"_s).trimmed());
        return area;
    }
    label->setText(ComparisonTexts::tr("Loading the picture…"));
    inPool(
        label,
        [path = store.imagePath(known.sha256)] { return Thumbnails::read(path, LargestShown); },
        [label](const QImage &image) {
            if (image.isNull())
                label->setText(pictureLackWord(PictureLack::NoPicture));
            else
                label->setPixmap(QPixmap::fromImage(image));
        });
    return area;
}

} // namespace

void showComparison(QWidget &parent, const ScanStore &store, const ComparisonModel &model, int row)
{
    auto *dialog = new QDialog(parent.window());
    dialog->setObjectName(u"comparisonDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const VisualComparison &comparison = model.at(row);
    dialog->setWindowTitle(comparisonName(comparison));
    auto *where = new QLabel(model.index(row).data(Qt::AccessibleTextRole).toString(), dialog);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    auto *tabs = new QTabWidget(dialog);
    tabs->setObjectName(u"comparisonTabs"_s);
    tabs->setAccessibleName(ComparisonTexts::tr("Pictures"));
    for (int at = 0; at < ComparisonModel::PictureCount; ++at) {
        const auto which = ComparisonModel::Picture(at);
        tabs->addTab(pictureArea(store, model, row, which, tabs),
                     ComparisonDelegate::captionOf(which));
    }
    tabs->setCurrentIndex(ComparisonModel::Current);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(16);
    column->addWidget(where);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    dialog->resize(parent.window()->size() * 0.9);
    dialog->open();
}
