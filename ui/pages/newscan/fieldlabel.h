// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

/// The name of a field of a form, above it. The field becomes its buddy where one is given.
QLabel *fieldLabel(QWidget *parent, QWidget *field = nullptr);
