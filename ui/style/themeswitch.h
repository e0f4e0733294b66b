// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QObject>

class Settings;

/// The desktop's settings portal (org.freedesktop.portal.Settings), whose colour scheme Qt 6.4 does
/// not report itself. Nothing here waits: an absent portal just never answers.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

    void askColorScheme(); ///< answered by colorSchemeKnown

Q_SIGNALS:
    void colorSchemeKnown(uint scheme); ///< 0 no preference, 1 dark, 2 light
    /// The portal's own signal, under the name it has on the bus.
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// Light or dark: what the setting says, else what the desktop says, at once when either changes.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(Settings &settings, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void takeScheme(uint scheme);
    void apply();

    Settings &m_settings;
    PortalSettings m_portal;
    bool m_desktopIsDark = false;
    bool m_dark = false;
};
