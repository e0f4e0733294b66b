// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Ctrl-C and SIGTERM as a signal of the event loop. The first is a wish to stop; whoever gets it
/// has to end the program. The second ends it at once with exit code 2. One at a time.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void requested();
};
