// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"

Settings::Settings(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }
