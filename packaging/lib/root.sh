# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The cached Debian 13 root: named by what goes into it, built beside its place and renamed when complete.

# shellcheck source=common.sh
. "${BASH_SOURCE[0]%/*}/common.sh"

# Raised whenever the way a root is made changes what is in it.
root_version=1

# The name changes with the list, the suite and the version above, so a finished root is never changed.
root_path() {
    local sum _
    read -r sum _ < <({ packages | LC_ALL=C sort; echo "$suite $(dpkg --print-architecture) $root_version"; } | sha256sum)
    printf '%s/root-%s\n' "$cache_home" "${sum:0:16}"
}

# The mirror the machine itself uses: no host name is written down in this project.
# Without the release information, apt lists its sources even before the first apt-get update.
debian_mirror() {
    local uri line
    # shellcheck disable=SC2016 # apt fills in the address
    while read -r uri; do
        case $uri in
            mirror+file:*) # a file that lists mirrors, as in Debian's cloud images
                uri=${uri#mirror+file:}
                line=$(grep -v '^#' "${uri%/}" 2>/dev/null | head -n 1) || continue
                uri=${line%%[[:space:]]*}
                ;;
        esac
        if [[ ${uri%/} =~ /debian(/[0-9]{8}T[0-9]{6}Z)?$ ]]; then
            printf '%s\n' "${uri%/}"
            return 0
        fi
    done < <(apt-get indextargets --no-release-info --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null)
    return 1
}

# The machine's own ways to reach the mirror (proxy, certificates, retries) as apt configuration.
apt_access() {
    apt-config dump | grep -E '^Acquire::(https?|ftp|Check-Valid-Until|Check-Date|Retries|ForceIPv[46]|Proxy-Auto-Detect)\b' | grep -v ' "";$' || true
}

# Leftovers of starts that died; only called under the lock, so none of them is being written.
remove_leftovers() {
    local dir
    for dir in "$cache_home"/making-* "$cache_home"/old-*; do
        [[ -d $dir ]] || continue
        if grep -qF " $dir/" /proc/self/mountinfo 2>/dev/null; then
            say "something is still mounted in $dir: left alone"
            continue
        fi
        keep_debs "$dir"
        rm -rf --one-file-system -- "$dir"
    done
}

# What was downloaded serves the next root, also when this one was never finished.
keep_debs() {
    mkdir -p "$cache_home/debs"
    find "$1/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec mv -f -t "$cache_home/debs" {} + 2>/dev/null || true
}

# Roots nobody entered for 30 days; a root in use is locked by those who use it.
prune_roots() {
    local dir
    while read -r dir; do
        [[ $dir == "$root" ]] && continue
        (
            exec 9>>"$dir.lock"
            flock -n 9 || exit 0
            mv -- "$dir" "$cache_home/old-${dir##*/}"
            rm -rf --one-file-system -- "$cache_home/old-${dir##*/}"
        )
    done < <(find "$cache_home" -maxdepth 1 -type d -name 'root-*' -mtime +30)
    find "$cache_home/debs" -name '*.deb' -mtime +60 -delete 2>/dev/null || true
}

# Small containers lack even mount.
install_tools() {
    local tool missing=()
    for tool in mmdebstrap mount; do have "$tool" || missing+=("$tool"); done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "installing ${missing[*]}, to make the Debian 13 root with"
    apt-get -qq update >&2 || die "apt-get update failed: look at the machine's apt sources or its network."
    DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends install "${missing[@]}" </dev/null >/dev/null ||
        die "that failed, see above; the line to try by hand: apt-get install ${missing[*]}"
}

# Debian 13's keys have been in the keyring package of Debian 12 since its later point releases.
install_keyring() {
    local key
    for key in /usr/share/keyrings/debian-archive-trixie-stable.*; do
        [[ -e $key ]] && return
    done
    say "updating debian-archive-keyring, for the keys of Debian 13"
    apt-get -qq update >&2 || true
    DEBIAN_FRONTEND=noninteractive apt-get -y -qq install debian-archive-keyring </dev/null >/dev/null ||
        die "Debian 13's keys are missing: bring debian-archive-keyring up to date, then start again."
}

# In namespaces of its own, neither a mount nor a process outlives the start. A plain container allows none of
# this, and there mmdebstrap mounts nothing either.
private_namespaces() {
    local way
    for way in '--mount --pid --fork --kill-child --mount-proc' --mount; do
        # shellcheck disable=SC2086 # one flag a word
        if unshare $way true 2>/dev/null; then
            echo "unshare $way"
            return
        fi
    done
}

run_mmdebstrap() {
    local making=$1 mirror=$2 names private
    read -ra private <<<"$(private_namespaces)"
    names=$(packages | paste -sd,)
    apt_access >"$making.apt"
    # The two hooks give the root the packages kept from earlier roots, and take the new ones out.
    # $1 is for the shell that mmdebstrap starts.
    # shellcheck disable=SC2016
    AMENDS_DEBS=$cache_home/debs setpriv --pdeathsig TERM -- "${private[@]}" mmdebstrap --mode=root --variant=apt \
        --aptopt="$making.apt" \
        --aptopt='APT::Sandbox::User "root"' \
        --aptopt='Apt::Install-Recommends "false"' \
        --dpkgopt=force-unsafe-io \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/vulkan/*' \
        --skip=download/empty --skip=essential/unlink --skip=cleanup/apt \
        --setup-hook='mkdir -p "$1/var/cache/apt/archives" && find "$AMENDS_DEBS" -name "*.deb" -exec cp -l -t "$1/var/cache/apt/archives" {} +' \
        --include="$names" "$suite" "$making" "deb $mirror $suite main" </dev/null >&2
}

# Makes the root unless it is there.
ensure_root() {
    root=$(root_path)
    [[ -d $root ]] && return
    [[ $EUID -eq 0 ]] || die_for_user
    one_at_a_time
    if [[ ! -d $root ]]; then make_root; fi
    exec 8>&-
}

# Two starts at once: the second waits for the first until descriptor 8 is closed, and then finds it done.
one_at_a_time() {
    mkdir -p "$cache_home"
    exec 8>>"$cache_home/making.lock"
    if ! flock -n 8; then
        say "another start is making the build environment: waiting for it"
        flock 8
    fi
}

# An ordinary user cannot unpack a Debian, but can enter one that root has put into the user's own cache folder.
die_for_user() {
    die "Amends needs Qt 6.8, which this machine does not have. Have root make the build environment once, then start again:" \
        "sudo env XDG_CACHE_HOME='${cache_home%/amends}' '$checkout/packaging/enter' true"
}

make_root() {
    local mirror making
    have apt-get || die "this machine has no apt: use Debian 12 or 13, or a container of one of them."
    install_tools
    install_keyring
    mirror=$(debian_mirror) || die "no Debian mirror in the machine's apt sources: add a source whose address ends in /debian."
    remove_leftovers
    mkdir -p "$cache_home/debs"
    making=$cache_home/making-${root##*/}
    mkdir "$making"
    say "first start: making a Debian 13 root with $(packages | wc -l) packages from $mirror (about 270 MB to download, a minute or two)"
    SECONDS=0
    run_mmdebstrap "$making" "$mirror" || die "making the Debian 13 root failed, see above; the next start begins anew."
    finish_root "$making"
    sync -f "$making" # once for all, where dpkg would have waited for the disk at every file
    mv -T -- "$making" "$root"
    rm -f "$making.apt"
    mkdir -p "$cache_home/ccache"
    if [[ -n ${SUDO_UID:-} ]]; then chown -R "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$cache_home/ccache"; fi
    say "the Debian 13 root is ready after $SECONDS s: $root"
    prune_roots
}

finish_root() {
    keep_debs "$1"
    rm -rf "$1"/var/lib/apt/lists/* "$1"/var/cache/apt/*.bin
    mkdir -p "$1/dev/shm"
    chmod 1777 "$1/dev/shm"
    chmod 755 "$1"
}
