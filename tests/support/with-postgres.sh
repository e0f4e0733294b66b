#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-postgres.sh CMD...: runs CMD with DATABASE_URL naming an empty PostgreSQL of its own, which
# listens in a private folder only and is gone afterwards. Without PostgreSQL CMD runs all the same,
# and sees no DATABASE_URL.
set -euo pipefail
unset DATABASE_URL
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1 || true)
[[ -x $bin/initdb ]] || exec "$@"

dir=$(mktemp -d)
as_user=()
if [[ $(id -u) == 0 ]]; then # it refuses to run as root
    chown postgres "$dir"
    as_user=(runuser -u postgres --)
fi
cleanup() {
    cd "$dir"
    "${as_user[@]}" "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1 || true
    cd /
    rm -rf "$dir"
}
trap cleanup EXIT

pushd "$dir" >/dev/null # its user may not be allowed into the one we are in
"${as_user[@]}" "$bin/initdb" -D "$dir/data" -U nat --auth=trust --no-sync >"$dir/log" 2>&1 \
    || { cat "$dir/log"; exit 1; }
"${as_user[@]}" "$bin/pg_ctl" -D "$dir/data" -w -t 30 -l "$dir/data/server.log" \
    -o "-c listen_addresses='' -k $dir -c fsync=off" start >"$dir/log" 2>&1 \
    || { cat "$dir/log" "$dir/data/server.log"; exit 1; }
popd >/dev/null
chmod 755 "$dir"
rc=0
DATABASE_URL="postgresql://nat@/postgres?host=$dir" "$@" || rc=$?
exit $rc
