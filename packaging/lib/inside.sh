#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# inside.sh ROOT CCACHE FOLDERS CWD NAME=VALUE… -- COMMAND…
# Started by way_mounts in a mount namespace of its own: lays out the file system and enters it.
# The cached root is only bound read-only, so nothing that runs inside can spoil it for the next start.
set -euo pipefail

root=$1 ccache=$2 folders=$3 cwd=$4
shift 4
environment=()
while [[ $1 != -- ]]; do
    environment+=("$1")
    shift
done
shift

stage=$root/mnt
mount -t tmpfs -o mode=755,size=2g tmpfs "$stage"
mkdir -p "$stage"/{usr,etc,proc,sys,dev,run/user/amends,home,mnt,opt,root,var/{cache,log,tmp,lib/dpkg}}
chmod 1777 "$stage/var/tmp"
mkdir -p "$stage/run/home"
chmod 0700 "$stage/run/user/amends" "$stage/run/home" "$stage/root"
ln -s /run "$stage/var/run"
for link in bin sbin lib lib32 lib64 libx32; do
    if [[ -L $root/$link ]]; then cp -P "$root/$link" "$stage/"; fi
done
mount --bind "$root/usr" "$stage/usr"
mount --bind "$root/etc" "$stage/etc"
mount --bind "$root/var/lib/dpkg" "$stage/var/lib/dpkg"

# Before usr and etc become read-only: a checkout may lie in them.
ccache_inside=/var/cache/ccache
targets=("$stage$ccache_inside")
sources=("$ccache")
while IFS= read -r folder; do
    targets+=("$stage$folder")
    sources+=("$folder")
done <<<"$folders"
for target in "${targets[@]}"; do mkdir -p "$target"; done

for part in usr etc var/lib/dpkg; do mount -o remount,bind,ro "$stage/$part"; done
for i in "${!targets[@]}"; do
    if [[ -d ${sources[i]} ]]; then mount --rbind "${sources[i]}" "${targets[i]}"; fi
done

mount -t proc proc "$stage/proc" 2>/dev/null || mount --rbind /proc "$stage/proc" 2>/dev/null || true
mount --rbind /sys "$stage/sys" 2>/dev/null || true
mount --rbind /dev "$stage/dev"
mount -t tmpfs -o mode=1777 tmpfs "$stage/dev/shm"

[[ -d $stage$cwd ]] || cwd=/
# HOME is in a memory file system of this namespace: empty at the start, gone at the end.
exec chroot "$stage" /usr/bin/env -i \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LANG=C.UTF-8 HOME=/run/home USER=root LOGNAME=root SHELL=/bin/bash \
    CCACHE_DIR=$ccache_inside CCACHE_MAXSIZE=8G XDG_RUNTIME_DIR=/run/user/amends \
    "${environment[@]}" AMENDS_INSIDE=1 \
    /usr/bin/env --chdir="$cwd" "$@"
