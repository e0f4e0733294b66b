#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# natserver-venv.sh DIR: the NAT server people host themselves, from PyPI, in a virtual environment
# of its own below DIR (build tree). Made once; where it cannot be made, DIR/unavailable says why
# and the tests that need it are skipped with that reason.
set -euo pipefail
version=1.1.14
dir=$1
env=$dir/venv
mkdir -p "$dir"
rm -f "$dir/unavailable"
[[ -f $dir/ready-$version ]] && exit 0
rm -rf "$env"

unavailable() {
    echo "$1" >"$dir/unavailable"
    cat "$dir/unavailable"
    exit 0
}

python=/usr/bin/python3
[[ -x $python ]] || python=$(command -v python3) || unavailable "there is no Python 3"
"$python" -m venv "$env" >"$dir/log" 2>&1 || unavailable "no virtual environment can be made: $(tail -n 1 "$dir/log")"
timeout 600 "$env/bin/pip" install --disable-pip-version-check --no-input "nat-engine==$version" \
    >"$dir/log" 2>&1 || unavailable "nat-engine $version could not be installed: $(tail -n 1 "$dir/log")"
touch "$dir/ready-$version"
