#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program and starts it.
#   installer/run.sh [FILE]        the window (a saved report may be named)
#   installer/run.sh --headless    scan the bundled sample site, print the summary, write a report
# With no display the second is done by itself. A second call needs no network.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
called_from=$PWD
cd "$root"

headless=false
if [[ ${1-} == --headless ]]; then
    headless=true
    shift
elif [[ -z ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then
    headless=true
fi

installer/install-packages.sh build run
bin=build/release/bin
log=build/release-build.log
mkdir -p build
if ! { [[ -f build/release/build.ninja ]] || cmake --preset release; } >"$log" 2>&1 \
    || ! cmake --build --preset release >>"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The program could not be built; the whole log is in $log." >&2
    exit 1
fi

if ! $headless; then
    bin=$root/$bin
    cd "$called_from"
    exec "$bin/nat-desktop" "$@"
fi

# The sample site runs until this script ends, whichever way it ends.
sample=$(mktemp)
"$bin/nat-desktop" serve-sample >"$sample" &
server=$!
trap 'kill $server 2>/dev/null; rm -f "$sample"' EXIT
address=
for _ in $(seq 100); do
    address=$(grep -om1 'http://127\.0\.0\.1:[0-9]*/' "$sample" || true)
    [[ -z $address ]] || break
    kill -0 $server || exit 1
    sleep 0.1
done
if [[ -z $address ]]; then
    echo "The sample site did not start." >&2
    exit 1
fi
"$bin/nat-desktop" scan "$address" --out build/sample-report --format html
