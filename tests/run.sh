#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test under ctest.
#   tests/run.sh           what is shipped: the suite offscreen, the GUI tests once more on a real X
#                          server, the package; then the suite under AddressSanitizer and UBSan
#   tests/run.sh --quick   the debug build that is worked with: the suite once, offscreen,
#                          without the real NAT server
#   tests/run.sh --long    as the first, with what is labelled "long": storms, soaks, long fuzzing
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1-plain}
case $mode in
    plain | --quick | --long) ;;
    *)
        sed -n '3,8s/^# //p' "$0" >&2
        exit 3
        ;;
esac

installer/install-packages.sh build run test

# Runtime files of the desktop belong to the run, not to whoever started it.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch/run
mkdir -m 700 "$XDG_RUNTIME_DIR"

leave_out='^long$'
[[ $mode == --long ]] && leave_out='^$' && export NAT_TEST_LENGTH=long

suite() { # suite PRESET LABELS-LEFT-OUT
    echo "== $1: configure and build"
    cmake --preset "$1" >"$scratch/$1.log" 2>&1 || { cat "$scratch/$1.log"; exit 1; }
    cmake --build --preset "$1" >"$scratch/$1.log" 2>&1 || { tail -n 60 "$scratch/$1.log"; exit 1; }
    echo "== $1: test"
    # Not by preset: its own filter would win over the labels left out here. On a machine that
    # others work on, too, a window may be late once: a second try is told, a second failure counts.
    QT_QPA_PLATFORM=offscreen ctest --test-dir "build/$1" --output-on-failure --no-tests=error \
        --parallel 2 --timeout 300 --repeat until-pass:2 --label-exclude "$2"
}

if [[ $mode == --quick ]]; then
    suite dev 'long|x11|package|parity|natserver'
else
    suite check "$leave_out"
    # Skipped is not passed: what could not be tried is said here.
    if [[ -f build/check/natserver/unavailable ]]; then
        echo "== the real NAT server was not tried: $(<build/check/natserver/unavailable)"
    fi
    suite asan "$leave_out|x11|package|rules|parity|natserver"
fi
