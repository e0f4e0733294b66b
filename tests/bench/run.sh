#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the release build beside its peers: tests/bench/run.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
installer/install-packages.sh build run bench
cmake --preset release >/dev/null
cmake --build --preset release >/dev/null
work=build/bench
mkdir -p $work
cp tests/bench/*.mjs tests/bench/package*.json tests/parity/site.mjs $work
if ! cmp -s tests/bench/package-lock.json $work/stamp; then
    (cd $work && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline)
    cp tests/bench/package-lock.json $work/stamp
fi
exec node $work/scan.mjs "$PWD/build/release/bin/nat-desktop" "${1-3}"
