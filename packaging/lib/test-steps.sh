#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test-steps.sh [PRESET…]: what packaging/test does, inside the build environment.
set -euo pipefail

# shellcheck source=common.sh
. "${BASH_SOURCE[0]%/*}/common.sh"

# No <(…) in this file: it needs /proc, which a plain container may not give us.
results=()
failed=0

note() {
    results+=("$1")
    say "$1"
}

# Formatting comes first: it takes a moment and is the cheapest thing to be told of.
check_formatting() {
    local files=$scratch/files start=$SECONDS
    if ! have clang-format; then
        note "formatting: not checked, clang-format is not installed"
    elif ! git -c safe.directory='*' ls-files -z '*.h' '*.cpp' >"$files" 2>/dev/null; then
        note "formatting: not checked, this is not a git checkout"
    elif xargs -0 -r clang-format --dry-run -Werror <"$files"; then
        note "formatting: in order ($((SECONDS - start)) s)"
    else
        note "formatting: not in order; clang-format -i on the files named above puts it right"
        failed=1
    fi
}

free_space() {
    df -h --output=avail "$checkout" | tail -n 1 | tr -d ' '
}

configure_and_build() {
    local preset=$1 start=$SECONDS
    say "$preset: configuring; $(free_space) free on the disk"
    # shellcheck disable=SC2086 # one argument a word
    cmake --preset "$preset" ${AMENDS_CMAKE_ARGS:-} || die "$preset: cmake failed, see above"
    say "$preset: configured in $((SECONDS - start)) s; building"
    start=$SECONDS
    cmake --build --preset "$preset" -j "$(nproc)" || die "$preset: the build failed, see above"
    say "$preset: built in $((SECONDS - start)) s"
}

run_tests() {
    local preset=$1 start=$SECONDS log=$scratch/$1.log outcome summary
    say "$preset: testing"
    if ctest --preset "$preset" --output-on-failure --no-tests=error -j "$(nproc)" 2>&1 | tee "$log"; then
        outcome=passed
    else
        outcome=FAILED
        failed=1
    fi
    summary=$(grep -E '^[0-9]+% tests passed' "$log" || tail -n 1 "$log")
    note "$preset: $outcome in $((SECONDS - start)) s: $summary"
}

# The tests see an empty home and a temp folder of their own, whatever the machine.
set_test_environment() {
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/amends-test.XXXXXX")
    trap 'rm -rf -- "$scratch"; [[ -r /proc/self/maps ]] || rm -rf /proc/self' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    mkdir -m 0700 "$scratch/home" "$scratch/run"
    # Tests that drop root's rights still have to reach their own folders.
    chmod 0711 "$scratch"
    mkdir -m 0711 "$scratch/tmp"
    export CCACHE_DIR=${CCACHE_DIR:-$cache_home/ccache} # stays where it was
    export HOME=$scratch/home TMPDIR=$scratch/tmp XDG_RUNTIME_DIR=$scratch/run
    if [[ -d ${checkout%/*}/shared/data ]]; then
        export AMENDS_DATA=${AMENDS_DATA:-${checkout%/*}/shared/data} AMENDS_REQUIRE_DATA=1
    fi
}

# Without /proc, as in a plain container, the thread sanitizer cannot run and the address sanitizer finds no leaks.
can_run() {
    [[ -r /proc/self/maps ]] && return
    case $1 in
        asan)
            # It reads its options from this file only, and fails when it looks for leaks.
            if mkdir -p /proc/self && printf 'ASAN_OPTIONS=%s\0' "${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0" >/proc/self/environ; then
                note "asan: without the search for leaks, which needs /proc"
                return
            fi
            ;;
        tsan) ;;
        *) return ;;
    esac
    note "$1: NOT RUN, it needs /proc"
    failed=1
    return 1
}

exec 2>&1 # one stream, so that messages and output stay in order
cd "$checkout"
[[ $# -gt 0 ]] || set -- dev asan
SECONDS=0
set_test_environment

check_formatting
for preset in "$@"; do
    if can_run "$preset"; then
        configure_and_build "$preset"
        run_tests "$preset"
        # A machine made for one run has no use of it, and perhaps little room.
        [[ -z ${CI:-} || $failed -ne 0 ]] || rm -rf "build/$preset"
    fi
done

echo
say "all steps took $SECONDS s"
printf '%s\n' "${results[@]}"
exit "$failed"
