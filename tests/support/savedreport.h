// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scanstore.h"
#include "tests/support/samplereport.h"

#include <QAccessible>
#include <QTest>
#include <QWidget>

/// Saves a sample in a real store and reads it back, as the window does; empty when that fails.
inline std::optional<Report> savedReport(ScanStore &store, const SampleReport &sample)
{
    std::optional<qint64> id;
    std::optional<Report> report;
    store.save(sample.report, sample.captures, &store,
               [&](const Result<qint64> &saved) { id = saved ? *saved : 0; });
    if (!QTest::qWaitFor([&] { return id.has_value(); }) || *id == 0)
        return {};
    bool answered = false;
    store.report(*id, &store, [&](const Result<Report> &read) {
        answered = true;
        if (read)
            report = *read;
    });
    return QTest::qWaitFor([&] { return answered; }) ? report : std::nullopt;
}

/// Widgets that the keyboard reaches but a screen reader has no name for.
inline QStringList unnamedWidgets(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName() == QLatin1String("qt_spinbox_lineedit"))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                           + widget->objectName());
    }
    return unnamed;
}
