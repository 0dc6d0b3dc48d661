#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh TARGET…: builds targets as they ship, inside the build environment; tells every tenth and what goes wrong.
set -euo pipefail

# shellcheck source=common.sh
. "${BASH_SOURCE[0]%/*}/common.sh"

cd "$checkout"
export CCACHE_DIR=${CCACHE_DIR:-$cache_home/ccache}
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
# From ninja's "[12/161] Building …".
tell_tenths() {
    awk -F '[][/]' '$2 + 0 > 0 { tenth = int($2 * 10 / $3); if (tenth > told) { told = tenth; print "amends: " tenth * 10 " % built"; fflush() } }' >&2
}

say "building; the first time takes some minutes"
{ cmake --preset release && cmake --build --preset release -j "$(nproc)" --target "$@"; } 2>&1 | tee "$log" | tell_tenths || {
    cat "$log"
    die "the build failed, see above"
}
say "built in $SECONDS s"
