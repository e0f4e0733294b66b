// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QObject>

#include <functional>

class Settings;

/// The desktop's settings portal, whose colour scheme Qt 6.4 does not report itself. An absent
/// portal just never answers. Only what is on the bus may be a signal here: Qt asks the bus for
/// every signal that is connected.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

    void askColorScheme(QObject *context, const std::function<void(uint scheme)> &answered);

Q_SIGNALS:
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
    void followDesktop();
    void takeScheme(uint scheme); ///< 0 no preference, 1 dark, 2 light
    void apply();

    Settings &m_settings;
    PortalSettings m_portal;
    bool m_desktopIsDark = false;
    bool m_dark = false;
};
