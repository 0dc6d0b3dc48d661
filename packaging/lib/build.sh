#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh TARGET…: builds targets as they ship, inside the build environment; silent but for what goes wrong.
set -euo pipefail

# shellcheck source=common.sh
. "${BASH_SOURCE[0]%/*}/common.sh"

cd "$checkout"
export CCACHE_DIR=${CCACHE_DIR:-$cache_home/ccache}
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
say "building; the first time takes some minutes"
{ cmake --preset release && cmake --build --preset release -j "$(nproc)" --target "$@"; } >"$log" 2>&1 || {
    cat "$log"
    die "the build failed, see above"
}
say "built in $SECONDS s"
