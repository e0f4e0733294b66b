#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-packages.sh GROUP… : installs what is missing of the Debian packages listed in
# installer/packages/GROUP.txt. Touches neither network nor root where nothing is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if ! command -v dpkg-query >/dev/null; then
    echo "This script installs Debian packages, and this system has no dpkg." >&2
    echo "Install what installer/packages/*.txt lists by other means, then use the CMake presets." >&2
    exit 1
fi

wanted=()
for group in "$@"; do
    while read -r name; do
        [[ -z $name || $name == \#* ]] || wanted+=("$name")
    done <"$here/packages/$group.txt"
done
# Debian's npm conflicts with other builds of Node, so it is added only where there is none.
if [[ " $* " == *" build "* ]] && ! command -v npm >/dev/null; then
    wanted+=(nodejs npm)
fi

installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
missing=()
for name in "${wanted[@]}"; do
    grep -qxF "$name" <<<"$installed" || missing+=("$name")
done
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and neither root nor sudo is here to install them:" >&2
        echo "  ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}" >&2
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
"${apt[@]}" update
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2
