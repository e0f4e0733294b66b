// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTimer;

/// Where the description of an API is taken from: a file, an address, or pasted text. Asks for it
/// as soon as it is clear which one is meant.
class DescriptionSource : public QWidget
{
    Q_OBJECT

public:
    explicit DescriptionSource(QWidget *parent = nullptr);

    void showFile(const QString &path); ///< as if it had been chosen
    void showAddress(const QUrl &address);
    void showText(const QString &text);
    /// The name alone of one that was chosen earlier and is not at hand.
    void showMissing(const QString &fileName);
    void focusFirst();

Q_SIGNALS:
    void fileNamed(const QString &path);
    void addressNamed(const QUrl &address);
    void textGiven(const QString &text);
    void cleared(); ///< nothing is named any more
    void mistyped(const QString &problem); ///< no such address: a sentence

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *createKinds();
    QWidget *createFile();
    QWidget *createAddress();
    void connectParts();
    void retranslate();
    void showParts();
    void ask(); ///< for what the chosen kind holds
    void chooseFile();

    QRadioButton *m_fromFile = nullptr;
    QRadioButton *m_fromAddress = nullptr;
    QRadioButton *m_fromText = nullptr;
    QWidget *m_filePart = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_choose = nullptr;
    QWidget *m_addressPart = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_fetch = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTimer *m_pause = nullptr; ///< of somebody who types
};
