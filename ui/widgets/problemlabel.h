// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

struct Error;

/// What is wrong with the field above it, in the colour of errors. Hidden until it has a text.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// Says what is wrong, marks the field, and gives its reason to a screen reader; null: nothing.
    void tell(QWidget &field, const Error *error);
};
