# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the packaging scripts share: messages, places and the package list.

# shellcheck disable=SC2034 # read by the scripts that source this one
suite=trixie
checkout=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
# shellcheck disable=SC2034
cache_home=${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/amends

say() { printf 'amends: %s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# packages [SECTION…]: the names in these sections of the list, all sections when none is named.
# shellcheck disable=SC2120
packages() {
    local line section='' wanted=" $* "
    while read -r line; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        case $line in
            '') ;;
            *:) section=${line%:} ;;
            *) [[ $# -eq 0 || $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done <"$checkout/packaging/packages"
    return 0
}

# Are all packages of the list installed on the machine itself?
machine_complete() {
    have dpkg-query || return 1
    local states names
    # shellcheck disable=SC2119
    names=$(packages)
    # dpkg-query fails when a name is unknown to it; word splitting is wanted: one name a word.
    # shellcheck disable=SC2086
    states=$(dpkg-query -W -f '${db:Status-Status}\n' $names 2>/dev/null) || return 1
    ! grep -qv '^installed$' <<<"$states" && machine_qt_new_enough
}

# A Debian 12 may have every name of the list, but in versions that are too old.
machine_qt_new_enough() {
    local version
    version=$(dpkg-query -W -f '${Version}' qt6-base-dev 2>/dev/null) || return 1
    dpkg --compare-versions "$version" ge 6.8
}
