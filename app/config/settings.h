// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QSettings>
#include <QSize>
#include <QStringList>

/// A preference: where it is kept and what it is until somebody sets it. One line per setting.
template <typename T>
struct Setting
{
    const char *key;
    T fallback;
};

// Never a secret here: those live in Secrets.
inline const Setting<QString> Language {"ui/language", {}}; ///< "de", "en"; empty = the system's
inline const Setting<QString> Appearance {
    "ui/appearance", QStringLiteral("system")}; ///< system, light, dark, contrast
inline const Setting<QString> BrowserPath {"engine/browser", {}}; ///< empty = looked for
inline const Setting<QString> LastServer {"scan/server", QStringLiteral("local")};
inline const Setting<QByteArray> LastRequest {"scan/request", {}}; ///< JSON, as on the wire
inline const Setting<QByteArray> WindowGeometry {"window/geometry", {}};
inline const Setting<bool> NavigationFolded {"window/navigation-folded", false};

/// Typed preferences over a QSettings that the caller owns.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QSettings &settings, QObject *parent = nullptr);

    template <typename T>
    T get(const Setting<T> &setting) const
    {
        return m_settings.value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        if (get(setting) == value)
            return;
        m_settings.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
        Q_EMIT changed(QLatin1String(setting.key));
    }

Q_SIGNALS:
    void changed(const QString &key);

private:
    QSettings &m_settings;
};
