// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "app/base/version.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int IconSide = 64;

class About
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QString licenceText(const QString &name)
{
    QFile file(u":/licences/%1.txt"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QLayout *createHead(QDialog &dialog)
{
    auto *icon = new QLabel(&dialog);
    icon->setPixmap(appIcon().pixmap(QSize(IconSide, IconSide), dialog.devicePixelRatioF()));
    auto *name = new QLabel(u"NAT Desktop " NAT_VERSION ""_s, &dialog);
    setPageTitleFont(*name);
    auto *text = new QLabel(
        About::tr("Checks websites and web APIs by point and click.\n"
                  "Free software under the GNU General Public License, version 3 or later."),
        &dialog);
    text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(text);
    auto *line = new QHBoxLayout;
    line->setSpacing(18);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return line;
}

} // namespace

void showAboutDialog(QWidget &parent)
{
    auto *dialog = new QDialog(&parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(About::tr("About NAT Desktop"));
    auto *label = new QLabel(About::tr("Licence of"), dialog);
    auto *choice = new QComboBox(dialog);
    choice->setObjectName(u"licenceChoice"_s);
    label->setBuddy(choice);
    choice->addItem(u"NAT Desktop"_s, u"gpl-3.0"_s);
    choice->addItem(About::tr("Inter, the font"), u"inter"_s);
    choice->addItem(About::tr("Lucide, the icons"), u"lucide"_s);
    auto *text = new QPlainTextEdit(dialog);
    text->setObjectName(u"licenceText"_s);
    text->setAccessibleName(About::tr("Text of the licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setPlainText(licenceText(u"gpl-3.0"_s));
    QObject::connect(choice, &QComboBox::currentIndexChanged, text, [choice, text] {
        text->setPlainText(licenceText(choice->currentData().toString()));
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *which = new QHBoxLayout;
    which->addWidget(label);
    which->addWidget(choice);
    which->addStretch();
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(16);
    column->addLayout(createHead(*dialog));
    column->addLayout(which);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(640, 520);
    dialog->open();
}
