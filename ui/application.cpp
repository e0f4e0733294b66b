// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "app/base/version.h"
#include "app/services.h"
#include "ui/languageswitch.h"
#include "ui/mainwindow.h"
#include "ui/singleinstance.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/style/themeswitch.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NotStarted = 2;

int refuse(const QString &dataDir)
{
    QTextStream(stderr) << QCoreApplication::translate(
                               "Application",
                               "Another window uses %1 and does not answer. Close it, or name "
                               "another folder in NAT_DATA_DIR.")
                               .arg(dataDir)
                        << Qt::endl;
    return NotStarted;
}

} // namespace

int runWindow(int &argc, char **argv, const QString &file)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"" NAT_APP_ID ""_s);
    QGuiApplication::setApplicationDisplayName(u"NAT Desktop"_s);
    QGuiApplication::setWindowIcon(appIcon());

    const QString dataDir = Services::defaultDataDir();
    SingleInstance instance(dataDir);
    switch (instance.claim(file)) {
    case SingleInstance::Role::HandedOver:
        return 0;
    case SingleInstance::Role::Refused:
        return refuse(dataDir);
    case SingleInstance::Role::First:
        break;
    }

    Services services({.dataDir = dataDir, .engineProgram = {}, .settingsFile = {}});
    const LanguageSwitch language(services.settings);
    const ThemeSwitch theme(services.settings);
    QApplication::setStyle(new NatStyle); // taken over
    useInter();
    MainWindow window(services);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &MainWindow::raiseFor);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
