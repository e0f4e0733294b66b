#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-x11.sh COMMAND… : runs it on a private X server with a window manager (focus and activation
# need one) and a private session bus.
set -euo pipefail
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export QT_QPA_PLATFORM=xcb
exec xvfb-run -a -s "-screen 0 1600x1000x24 -dpi 96 -nolisten tcp" dbus-run-session -- bash -c '
openbox --sm-disable >/dev/null 2>&1 &
manager=$!
for _ in $(seq 100); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
    sleep 0.1
done
rc=0
"$@" || rc=$?
kill $manager 2>/dev/null
exit $rc' _ "$@"
