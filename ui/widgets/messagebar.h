// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

/// One thing the program has to say, where it happened: what it is, what it means, one action and
/// perhaps another, and the raw answer behind "Details". All of it is shown as plain text.
struct Notice
{
    enum class Kind { Info, Success, Warning, Error };

    Kind kind = Kind::Info;
    QString title; ///< what happened
    QString text = {}; ///< what it means; may be empty
    QString actionText = {}; ///< empty: nothing to do
    std::function<void()> action = {};
    QString secondText = {}; ///< another way out; empty: there is none
    std::function<void()> second = {};
    bool closable = true; ///< false: it stands until what it is about has changed
    QString details = {}; ///< for support: status, address, server's words; never a key
};

/// Shows one Notice and pushes the content below it down. Hidden while there is none.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    void dismiss();
    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void retranslate();
    void paintIcons();
    void announce();
    void act(const std::function<void()> &chosen);

    Notice m_notice;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_second = nullptr;
    QToolButton *m_fold = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_details = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QPushButton *m_copy = nullptr;
};
