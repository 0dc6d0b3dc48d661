# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The ways to run a command in the build environment. Each ends in exec or exit, with the command's own exit code.

# shellcheck source=root.sh
. "${BASH_SOURCE[0]%/*}/root.sh"

# Variables that reach the command; all others stay outside, so that a build does not depend on who starts it.
passed_environment() {
    local name
    for name in $(compgen -e); do
        case $name in
            CI | TERM | COLORTERM | NO_COLOR | DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | TZ | SOURCE_DATE_EPOCH | TMPDIR) ;;
            AMENDS_* | CMAKE_* | CTEST_* | QT_* | QTEST_* | GTEST_* | RC_PARAMS | NINJA_STATUS | MAKEFLAGS | VERBOSE) ;;
            CC | CXX | CFLAGS | CXXFLAGS | CPPFLAGS | LDFLAGS | *SAN_OPTIONS | GITHUB_*) ;;
            *) continue ;;
        esac
        printf '%s=%s\0' "$name" "${!name}"
    done
}

# Besides the checkout: ../shared, and the repository that a linked worktree belongs to.
beside_checkout() {
    local common shared=${checkout%/*}/shared
    if [[ -d $shared ]]; then printf '%s\n' "$shared"; fi
    common=$(git -c safe.directory='*' -C "$checkout" rev-parse --path-format=absolute --git-common-dir 2>/dev/null) || return 0
    if [[ $common != "$checkout"/* ]]; then printf '%s\n' "$common"; fi
}

temp_folders() {
    printf '%s\n' /tmp
    if [[ -n ${TMPDIR:-} && -d $TMPDIR && ${TMPDIR%/} != /tmp ]]; then (cd -- "$TMPDIR" && pwd -P); fi
}

# The machine's own folders, home included: a file named on the command line is the one that is read or written, also
# when it lies elsewhere. Only what makes a Debian a Debian comes from the root.
machine_folders() {
    local folder
    for folder in /*; do
        case $folder in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) continue ;;
        esac
        if [[ -d $folder && ! -L $folder ]]; then printf '%s\n' "$folder"; fi
    done
}

# All folders that have the same path inside and outside.
shared_folders() {
    machine_folders
    temp_folders
    printf '%s\n' "$checkout"
    beside_checkout
}

# way_native COMMAND…: on the machine itself, with the variables the root would have set.
way_native() {
    export LANG=C.UTF-8 CCACHE_DIR="${CCACHE_DIR:-$cache_home/ccache}" CCACHE_MAXSIZE=8G
    exec "$@"
}

# Can this machine give us a private mount namespace, as root or through a user namespace?
mounts_flags() {
    if [[ $EUID -eq 0 ]] && unshare --mount sh -c 'mount -t tmpfs none /mnt' 2>/dev/null; then
        echo --mount
    elif unshare --map-root-user --mount sh -c 'mount -t tmpfs none /mnt' 2>/dev/null; then
        echo --map-root-user --mount
    else
        return 1
    fi
}

# way_mounts COMMAND…: chroot in a private mount namespace. There is no process left in between, so signals
# and the exit code are the command's own, and the kernel drops the mounts with the last process inside.
way_mounts() {
    local flags folders environment
    ensure_root
    flags=$(mounts_flags) || die "this machine refuses mounts: AMENDS_ENTER=copy works as root without them."
    folders=$(shared_folders)
    mkdir -p "$cache_home/ccache" 2>/dev/null || true
    mapfile -d '' environment < <(passed_environment)
    # Held by all processes inside: a root in use is not pruned.
    if { exec 9>>"$root.lock"; } 2>/dev/null; then flock -s 9; fi
    touch -c "$root" 2>/dev/null || true
    # shellcheck disable=SC2086 # the flags are words
    exec unshare $flags --propagation private -- \
        "$BASH" "$checkout/packaging/lib/inside.sh" "$root" "$cache_home/ccache" "$folders" "$(pwd -P)" "${environment[@]}" -- "$@"
}
