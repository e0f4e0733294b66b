// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

class QVBoxLayout;

/// The messages above a page, newest first and few: more would push the page out of sight.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    void show(const Notice &notice); ///< takes the place of one with the same title
    void clear(); ///< what can be closed

private:
    void showEmptiness();

    QVBoxLayout *m_column = nullptr;
    QList<MessageBar *> m_bars; ///< newest first
};
