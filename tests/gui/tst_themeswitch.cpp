// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"
#include "ui/style/theme.h"
#include "ui/style/themeswitch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto PortalService = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
} // namespace

/// The part of the desktop's portal that is asked, on the session bus of the test.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void change(uint scheme)
    {
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                              QDBusVariant(scheme));
    }

public Q_SLOTS:
    // A variant in a variant, as the real one answers.
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(1U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class TestThemeSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file
            = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
        QApplication::setPalette(Theme::light().palette());
    }

    void theSettingRules()
    {
        m_settings->set(Appearance, u"dark"_s);
        const ThemeSwitch theme(*m_settings);
        QVERIFY(isShown(Theme::dark()));
        m_settings->set(Appearance, u"light"_s);
        QVERIFY(isShown(Theme::light()));
        m_settings->set(Appearance, u"contrast"_s);
        QVERIFY(isShown(Theme::highContrast()));
    }

    void withoutAPortalThePaletteOfTheDesktopRules()
    {
        QApplication::setPalette(Theme::dark().palette());
        const ThemeSwitch theme(*m_settings);
        QVERIFY(theme.isDark());
    }

    void thePortalIsAskedAndFollowed()
    {
        QDBusConnection bus
            = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        if (!bus.isConnected())
            QSKIP("no session bus");
        Portal portal;
        QVERIFY(bus.registerObject(PortalPath, &portal,
                                   QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
        if (!bus.registerService(PortalService))
            QSKIP("this session has a portal of its own");
        const ThemeSwitch theme(*m_settings);
        QTRY_VERIFY(isShown(Theme::dark()));
        portal.change(2);
        QTRY_VERIFY(isShown(Theme::light()));
        portal.change(1);
        QTRY_VERIFY(isShown(Theme::dark()));
        m_settings->set(Appearance, u"light"_s);
        QVERIFY(isShown(Theme::light()));
        bus.unregisterService(PortalService);
    }

private:
    static bool isShown(const Theme &theme)
    {
        return QApplication::palette().color(QPalette::Window) == theme.window;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestThemeSwitch)
#include "tst_themeswitch.moc"
