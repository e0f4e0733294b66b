// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

/// One sentence about what is below it, on a soft background, with a shape in front.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    void showText(Tone tone, const QString &text); ///< empty hides it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_text = nullptr;
};
