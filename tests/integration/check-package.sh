#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-package.sh FOLDER APP-ID : checks the one .deb in FOLDER as an administrator would: what it
# holds, what it needs, that its desktop files are valid and that its programs start from it.
set -euo pipefail
shopt -s nullglob
packages=("$1"/nat-desktop_*.deb)
id=$2
if ((${#packages[@]} != 1)); then
    echo "expected one package in $1, found ${#packages[@]}: build it with cmake --workflow --preset package" >&2
    exit 1
fi
deb=${packages[0]}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0
check() { # check WHAT COMMAND…
    local what=$1
    shift
    if "$@" >"$place/said" 2>&1; then
        echo "ok: $what"
    else
        echo "FAILED: $what"
        cat "$place/said"
        failed=1
    fi
}

dpkg-deb -x "$deb" "$place/root"
usr=$place/root/usr
for file in bin/nat-desktop bin/nat-engine-local "share/applications/$id.desktop" \
    "share/metainfo/$id.metainfo.xml" "share/icons/hicolor/scalable/apps/$id.svg" \
    share/man/man1/nat-desktop.1.gz share/doc/nat-desktop/copyright \
    share/doc/nat-desktop/LICENSE.axe-core share/doc/nat-desktop/LICENSE.lucide; do
    check "holds $file" test -s "$usr/$file"
done
needs=$(dpkg-deb -f "$deb" Depends)
for name in 'chromium-headless-shell | chromium' libqt6sql6-sqlite libqt6svg6 libsecret-1-0 \
    libqt6charts6 libqt6widgets6 libqt6keychain1; do
    check "depends on $name" grep -qF "$name" <<<"$needs"
done
check "desktop file is valid" desktop-file-validate "$usr/share/applications/$id.desktop"
check "metainfo is valid" appstreamcli validate --no-net "$usr/share/metainfo/$id.metainfo.xml"
check "metainfo and desktop file share their id" \
    grep -qF "<id>$id</id>" "$usr/share/metainfo/$id.metainfo.xml"
check "desktop file names the icon" grep -qx "Icon=$id" "$usr/share/applications/$id.desktop"
check "programs are stripped" bash -c "file '$usr/bin/nat-desktop' | grep -q ', stripped'"
check "no path of the build machine is inside" bash -c "! grep -rlaF '$PWD' '$usr'"
for page in nat-desktop nat-engine-local; do
    zcat "$usr/share/man/man1/$page.1.gz" >"$place/$page.1" || true
    check "man page of $page says what it exits with" grep -qx '.SH "EXIT STATUS"' "$place/$page.1"
    check "man page of $page renders without a warning" bash -c \
        "groff -man -Tutf8 -ww '$place/$page.1' 2>&1 >/dev/null | { ! grep .; }"
done
version=$(dpkg-deb -f "$deb" Version)
for program in nat-desktop nat-engine-local; do
    check "$program says its version with no display" bash -c \
        "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM '$usr/bin/$program' --version | grep -qF '$version'"
done
exit $failed
