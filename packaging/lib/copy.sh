# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The way for a plain container, where the kernel refuses mounts: the checkout is copied into the root, and what
# the command made is copied out. There is no /proc inside, so <(…) does not work there.

# shellcheck source=ways.sh
. "${BASH_SOURCE[0]%/*}/ways.sh"

# way_copy COMMAND…
way_copy() {
    local code=0
    [[ $EUID -eq 0 ]] || die "AMENDS_ENTER=copy is for root: start it with sudo."
    ensure_root
    exec 9>>"$root.lock"
    if ! flock -n 9; then
        say "another command runs in the Debian 13 root: waiting for it"
        flock 9
    fi
    touch "$root"
    copy_in
    run_in_copy "$@" || code=$?
    copy_out
    exit "$code"
}

copy_in() {
    local inside=$root$checkout folder
    clear_inside
    mkdir -p "$inside"
    # Everything but build/ is copied afresh, with its times, so that a build continues where the last one stopped.
    tar -C "$checkout" --exclude=./build -cf - . | tar -C "$inside" -xf -
    if [[ -d $checkout/build ]]; then
        cp -au -- "$checkout/build" "$inside/"
    else
        rm -rf -- "$inside/build"
    fi
    while read -r folder; do
        rm -rf -- "${root:?}$folder"
        mkdir -p "$root${folder%/*}"
        cp -a -- "$folder" "$root$folder"
    done < <(beside_checkout)
    sleep 0.01 # so that what the command writes is newer than this mark
    : >"$root/var/cache/amends-started"
}

# Of earlier commands only the build folder is kept. A checkout may lie within a temp folder.
clear_inside() {
    local inside=$root$checkout folder
    rm -rf "$root/root" "$root/run/user/amends"
    mkdir -p "$root/root" "$root/run/user/amends"
    chmod 0700 "$root/root" "$root/run/user/amends"
    while read -r folder; do
        mkdir -p "$root$folder"
        chmod 1777 "$root$folder"
        find "$root$folder" -depth -mindepth 1 ! -path "$inside" ! -path "$inside/*" -delete 2>/dev/null || true
    done < <(temp_folders)
    if [[ -d $inside ]]; then find "$inside" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +; fi
}

run_in_copy() {
    local environment child code=0 cwd
    mapfile -d '' environment < <(passed_environment)
    cwd=$(pwd -P)
    [[ -d $root$cwd ]] || cwd=/
    # In the background, since bash acts on a signal only once a command in front has ended. A background command
    # ignores Ctrl-C unless told not to, and has no input unless given it.
    env --default-signal=INT,QUIT chroot "$root" /usr/bin/env -i \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 HOME=/root USER=root LOGNAME=root SHELL=/bin/bash \
        CCACHE_DIR=/var/cache/ccache CCACHE_MAXSIZE=8G XDG_RUNTIME_DIR=/run/user/amends \
        "${environment[@]}" AMENDS_INSIDE=1 \
        /usr/bin/env --chdir="$cwd" "$@" <&0 &
    child=$!
    trap 'kill -TERM "$child" 2>/dev/null' TERM HUP
    trap : INT
    while true; do
        wait "$child" && code=0 || code=$?
        kill -0 "$child" 2>/dev/null || break
    done
    trap - TERM HUP INT
    return "$code"
}

# What the command changed in the checkout and wrote into the temp folders.
copy_out() {
    local inside=$root$checkout folder
    if [[ -d $inside/build ]]; then cp -au -- "$inside/build" "$checkout/"; fi
    newer_files "$checkout" "$inside/build" "$inside/.git"
    while read -r folder; do
        newer_files "$folder" "$inside" "$root${checkout%/*}/shared"
    done < <(temp_folders)
}

# newer_files FOLDER LEFT_OUT…
newer_files() {
    local folder=$1 left_out=() path
    shift
    for path in "$@"; do left_out+=(-path "./${path#"$root$folder"/}" -prune -o); done
    # Folders that exist outside keep their owner and mode.
    (cd -- "$root$folder" && find . -mindepth 1 "${left_out[@]}" -newer "$root/var/cache/amends-started" -print0 |
        tar --null --no-recursion -T - -cf -) | tar -C "$folder" --no-overwrite-dir -xf -
}
