// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
struct ScanRequest;

/// What a scan of a website looks at.
class ChecksPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPicker(QWidget *parent = nullptr);

    void takeFrom(const ScanRequest &request);
    void putInto(ScanRequest &request) const;
    bool hasAny() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_accessibility = nullptr;
    QCheckBox *m_performance = nullptr;
    QCheckBox *m_captures = nullptr;
};
