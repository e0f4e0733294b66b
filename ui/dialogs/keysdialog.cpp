// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

class Keys
{
    Q_DECLARE_TR_FUNCTIONS(KeysDialog)
};

void fill(QTableWidget &table, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        table.setItem(row, 0, new QTableWidgetItem(action->text().remove(u'…')));
        table.setItem(row, 1,
                      new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace

void showKeysDialog(QWidget &parent, const QList<QAction *> &actions)
{
    auto *dialog = new QDialog(&parent);
    dialog->setObjectName(u"keysDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Keys::tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, dialog);
    table->setObjectName(u"keysTable"_s);
    table->setAccessibleName(Keys::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({Keys::tr("Action"), Keys::tr("Shortcut")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setSelectionBehavior(QTableWidget::SelectRows);
    fill(*table, actions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(16);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    dialog->resize(480, 560);
    dialog->open();
}
