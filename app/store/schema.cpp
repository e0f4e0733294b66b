// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

using namespace Qt::Literals::StringLiterals;

const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> steps {
        {
            // The results document is the report; the columns beside it are what is asked across
            // reports.
            u"CREATE TABLE reports ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, scan_id TEXT NOT NULL, server TEXT NOT NULL, "
            "target TEXT NOT NULL, mode TEXT NOT NULL, state TEXT NOT NULL, "
            "started_at TEXT NOT NULL, finished_at TEXT NOT NULL, "
            "pages_tested INTEGER NOT NULL, pages_failed INTEGER NOT NULL, "
            "critical INTEGER NOT NULL, high INTEGER NOT NULL, medium INTEGER NOT NULL, "
            "low INTEGER NOT NULL, info INTEGER NOT NULL, needs_review INTEGER NOT NULL, "
            "accessibility REAL, compliance_low REAL, compliance_high REAL, lab REAL, "
            "new_findings INTEGER, fixed_findings INTEGER, bytes INTEGER NOT NULL, "
            "request BLOB NOT NULL, results BLOB NOT NULL, removed_at TEXT)"_s,
            u"CREATE INDEX reports_by_target ON reports (target, mode, id)"_s,
            u"CREATE TABLE findings ("
            "report_id INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE, "
            "fingerprint TEXT NOT NULL, category TEXT NOT NULL, rule_id TEXT NOT NULL, "
            "severity TEXT NOT NULL, needs_review INTEGER NOT NULL, url TEXT NOT NULL, "
            "viewport TEXT NOT NULL, selector TEXT NOT NULL)"_s,
            u"CREATE INDEX findings_by_report ON findings (report_id, fingerprint)"_s,
            u"CREATE TABLE captures ("
            "report_id INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE, "
            "sha256 TEXT NOT NULL)"_s,
            u"CREATE INDEX captures_by_report ON captures (report_id)"_s,
        },
        {
            u"CREATE TABLE usage_days ("
            "server TEXT NOT NULL, day TEXT NOT NULL, period_end TEXT NOT NULL, "
            "scans INTEGER, security_scans INTEGER, PRIMARY KEY (server, day)) WITHOUT ROWID"_s,
        },
        {
            // Scans at servers that have no report yet.
            u"CREATE TABLE runs ("
            "id TEXT PRIMARY KEY, owner TEXT NOT NULL, server_id TEXT NOT NULL, "
            "server_name TEXT NOT NULL, server_address TEXT NOT NULL, scan_id TEXT NOT NULL, "
            "stage TEXT NOT NULL, request BLOB NOT NULL, is_whole INTEGER NOT NULL, "
            "ordered_at TEXT NOT NULL, sent_at TEXT NOT NULL, due_at TEXT NOT NULL, "
            "reason BLOB NOT NULL) WITHOUT ROWID"_s,
            u"ALTER TABLE reports ADD COLUMN server_id TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE INDEX reports_by_scan ON reports (scan_id)"_s,
        },
        {
            u"CREATE TABLE usage_answers ("
            "server TEXT PRIMARY KEY, asked_at TEXT NOT NULL, answer BLOB NOT NULL) "
            "WITHOUT ROWID"_s,
        },
        {
            u"ALTER TABLE reports ADD COLUMN looks_for_findings INTEGER NOT NULL DEFAULT 1"_s,
        },
    };
    return steps;
}
