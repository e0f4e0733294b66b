// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

// Where the program was started is seldom where people keep their files.
QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void showFileDialog(QFileDialog *dialog, const FileAnswer &answered)
{
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answered);
    dialog->open();
}

} // namespace

void confirm(QWidget &parent, const Question &question, const std::function<void()> &answered)
{
    auto *box
        = new QMessageBox(QMessageBox::NoIcon, question.title, {}, QMessageBox::Cancel, &parent);
    box->setObjectName(u"confirm"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.text);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmYes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [yes, answered](QAbstractButton *clicked) {
                         if (clicked == yes)
                             answered();
                     });
    box->open();
}

void askForFile(QWidget &parent, const QString &title, const QString &filter,
                const FileAnswer &answered)
{
    auto *dialog = new QFileDialog(&parent, title, usualFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    showFileDialog(dialog, answered);
}

void askForTarget(QWidget &parent, const QString &title, const QString &suggested,
                  const QStringList &filters, const FileAnswer &answered)
{
    const auto suffixOf
        = [](const QString &filter) { return filter.section(u"*."_s, -1).section(u')', 0, 0); };
    auto *dialog = new QFileDialog(&parent, title, usualFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const QString suffix = QFileInfo(suggested).suffix();
    for (const QString &filter : filters) {
        if (suffixOf(filter) == suffix)
            dialog->selectNameFilter(filter);
    }
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, suggested, suffixOf](const QString &filter) {
                         dialog->setDefaultSuffix(suffixOf(filter));
                         dialog->selectFile(QFileInfo(suggested).completeBaseName() + u'.'
                                            + suffixOf(filter));
                     });
    showFileDialog(dialog, answered);
}
