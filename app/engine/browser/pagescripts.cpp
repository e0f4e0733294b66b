// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/pagescripts.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

QString read(QLatin1StringView name)
{
    QFile file(":/page/"_L1 + name);
    [[maybe_unused]] const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT_X(opened, "PageScripts", "a script is not embedded");
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString PageScripts::quiet() { return read("quiet.js"_L1); }

QString PageScripts::vitals() { return read("vitals.js"_L1); }

QString PageScripts::facts() { return read("facts.js"_L1); }

QString PageScripts::freeze() { return read("freeze.js"_L1); }

QString PageScripts::runAxe() { return read("axerun.js"_L1); }

QString PageScripts::axe()
{
    return read("axe-core/axe.min.js"_L1) + u'\n' + read("axeprepare.js"_L1);
}

QString PageScripts::axeVersion()
{
    static const QRegularExpression banner(u"axe v([0-9.]+)"_s);
    return banner.match(read("axe-core/axe.min.js"_L1).left(200)).captured(1);
}
