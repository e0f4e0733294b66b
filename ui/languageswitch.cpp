// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languageswitch.h"

#include "app/config/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The user's own locale as long as it speaks the language, for its dates and numbers: de_AT stays
/// de_AT when German is chosen.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    return language.isEmpty() || system.language() == chosen.language() ? system : chosen;
}

} // namespace

LanguageSwitch::LanguageSwitch(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(Language.key))
            apply();
    });
    apply();
}

QStringList LanguageSwitch::languages() { return {u"en"_s, u"de"_s}; }

void LanguageSwitch::apply()
{
    const QString chosen = m_settings.get(Language);
    const QLocale locale = localeFor(chosen);
    QString language = QLocale::languageToCode(locale.language());
    if (!languages().contains(language))
        language = u"en"_s;
    QLocale::setDefault(locale);
    install(m_qts, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_ours, u"nat_"_s + language, u":/i18n"_s);
}

void LanguageSwitch::install(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    // English has no file of Qt's: its words are in the code.
    if (translator.load(name, folder))
        QCoreApplication::installTranslator(&translator);
}
