#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh unlocked|locked|silent|none COMMAND… : runs it in a private D-Bus session with its
# own Secret Service: an open keyring, a locked one, one that never answers, or no bus at all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
kind=$1
shift
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_DATA_HOME=$place/home/.local/share
mkdir -p "$XDG_DATA_HOME/keyrings"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL || true
export NAT_TEST_KEYRING=$kind

if [[ $kind == none ]]; then
    "$@"
    exit
fi
# The daemon keeps its output open, so that goes to a file.
dbus-run-session -- bash -c '
kind=$1 place=$2 here=$3
shift 3
case $kind in
    unlocked)
        printf %s test-password \
            | gnome-keyring-daemon --unlock --components=secrets >"$place/daemon" 2>&1 ;;
    locked)
        printf %s test-password \
            | gnome-keyring-daemon --unlock --components=secrets >"$place/daemon" 2>&1
        secret-tool lock --collection=login >>"$place/daemon" 2>&1 || true ;;
    silent)
        /usr/bin/python3 "$here/silentsecrets.py" >"$place/daemon" 2>&1 &
        for _ in $(seq 100); do
            grep -q ready "$place/daemon" 2>/dev/null && break
            sleep 0.05
        done ;;
esac
"$@"' _ "$kind" "$place" "$here" "$@"
