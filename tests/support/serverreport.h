// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplereport.h"

/// A report of another server with every block there is: tests, findings, comparisons with their
/// pictures, causes, badges. Needs a QGuiApplication.
SampleReport serverReport();
/// One of a server that told of API tests only, and left out the rest.
SampleReport testsOnlyReport();
