// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "ui/widgets/card.h"

class AddressField;
class ChecksPicker;
class QPushButton;

/// One field and one button: checks a website with the defaults.
class QuickStart : public Card
{
    Q_OBJECT

public:
    explicit QuickStart(QWidget *parent = nullptr);

    void focusAddress();
    ScanRequest request() const; ///< its address is empty while the field holds none

Q_SIGNALS:
    void scanRequested(const ScanRequest &request);
    void optionsRequested(const ScanRequest &request);
    void sampleRequested(const ScanRequest &request); ///< the address is the receiver's to fill in
    void descriptionRequested(); ///< to choose one of an API
    void connectRequested(); ///< a server

protected:
    void changeEvent(QEvent *event) override;

private:
    void createLayout();
    void retranslate();
    void showWhetherReady();
    void start();

    AddressField *m_address = nullptr;
    QPushButton *m_start = nullptr;
    ChecksPicker *m_checks = nullptr;
    QPushButton *m_options = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_description = nullptr;
    QPushButton *m_connect = nullptr;
};
