// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QPushButton>

#include <optional>

/// A small rounded button that narrows a list: a shape, a word, how many. Checkable ones stay
/// pressed; removable ones carry a cross and are clicked to go away.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Checkable, Removable };

    explicit Chip(Kind kind, QWidget *parent = nullptr);

    void setContent(const QString &text, std::optional<int> count = {}, const Pill &look = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    Kind m_kind;
    std::optional<int> m_count;
    QString m_text;
    Pill m_look;
};
