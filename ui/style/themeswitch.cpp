// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/themeswitch.h"

#include "app/config/settings.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
constexpr auto Interface = "org.freedesktop.portal.Settings";
const auto Space = u"org.freedesktop.appearance"_s;
const auto Key = u"color-scheme"_s;
constexpr int PortalTimeout = 2000; // ms; by then the window stands in its first colours

// Read() wraps its answer in a variant of its own.
uint schemeFrom(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QDBusAbstractInterface(Service, Path, Interface, QDBusConnection::sessionBus(), parent)
{
    // Qt looks the arguments of a connected signal up by name and is silent about an unknown one.
    qRegisterMetaType<QDBusVariant>();
    setTimeout(PortalTimeout);
}

void PortalSettings::askColorScheme(QObject *context,
                                    const std::function<void(uint scheme)> &answered)
{
    if (!connection().isConnected())
        return;
    auto *watcher = new QDBusPendingCallWatcher(asyncCall(u"Read"_s, Space, Key), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answered] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            answered(schemeFrom(reply.value().variant()));
    });
}

ThemeSwitch::ThemeSwitch(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings),
      m_desktopIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(Appearance.key))
            apply();
    });
    apply();
    followDesktop();
}

void ThemeSwitch::followDesktop()
{
    connect(&m_portal, &PortalSettings::SettingChanged, this,
            [this](const QString &space, const QString &key, const QDBusVariant &value) {
                if (space == Space && key == Key)
                    takeScheme(schemeFrom(value.variant()));
            });
    m_portal.askColorScheme(this, [this](uint scheme) { takeScheme(scheme); });
}

void ThemeSwitch::takeScheme(uint scheme)
{
    if (scheme != 1 && scheme != 2)
        return;
    m_desktopIsDark = scheme == 1;
    apply();
}

void ThemeSwitch::apply()
{
    const QString chosen = m_settings.get(Appearance);
    const bool contrast = chosen == u"contrast";
    m_dark = contrast || chosen == u"dark" || (chosen != u"light" && m_desktopIsDark);
    QApplication::setPalette((contrast     ? Theme::highContrast()
                                  : m_dark ? Theme::dark()
                                           : Theme::light())
                                 .palette());
    Q_EMIT changed();
}
