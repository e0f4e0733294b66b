#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-x11.sh COMMAND… : runs it on a private X server with a window manager (focus and activation
# need one) and a private session bus.
set -euo pipefail
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export QT_QPA_PLATFORM=xcb
# Without -noreset the server starts anew when its last client leaves: here that is the xprop which
# asks for the window manager, and the window manager, just connecting, would be thrown out.
exec xvfb-run -a -s "-screen 0 1600x1000x24 -dpi 96 -nolisten tcp -noreset" dbus-run-session -- bash -c '
openbox --sm-disable >/dev/null 2>&1 &
manager=$!
managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id"; }
for _ in $(seq 300); do
    managed && break
    sleep 0.1
done
managed || { echo "with-x11.sh: the window manager does not run" >&2; exit 1; }
rc=0
"$@" || rc=$?
kill $manager 2>/dev/null
exit $rc' _ "$@"
