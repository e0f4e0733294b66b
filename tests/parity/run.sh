#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh WORK-FOLDER PROGRAM : fetches the website and the peers from npm once, then compares.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1
program=$2
mkdir -p "$work"
cp "$here"/*.mjs "$here/package.json" "$here/package-lock.json" "$work"
if ! cmp -s "$here/package-lock.json" "$work/stamp"; then
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline)
    cp "$here/package-lock.json" "$work/stamp"
fi
exec node "$work/compare.mjs" "$program" /usr/lib/chromium/chromium-headless-shell \
    "$work/node_modules/startbootstrap-sb-admin-2"
