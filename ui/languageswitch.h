// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

class Settings;

/// The language of the program, Qt's own words included: what the setting says, else what the
/// system says. Switches at once; every widget retranslates itself on QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Settings &settings, QObject *parent = nullptr);

    static QStringList languages(); ///< codes of what there is: "de", "en"

private:
    void apply();
    void install(QTranslator &translator, const QString &name, const QString &folder);

    Settings &m_settings;
    QTranslator m_ours;
    QTranslator m_qts;
};
