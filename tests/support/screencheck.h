// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

// What nobody should have to see in a window. Each function lists its finds, one line each.

/// Labels and buttons that are smaller than their text needs.
QStringList clippedTexts(const QWidget &root);
/// Widgets beside each other that lie on each other.
QStringList overlaps(const QWidget &root);

/// Every text longer by 40 % and in brackets, as a wordy language would have it.
class WordyTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};
