#!/usr/bin/env bash
# Holds the built packages to Debian's rules and the desktop's, and the program to its hardening; any fault is told, and fails.
#   packaging/check-package.sh [FOLDER OF THE PACKAGES]     [build/package, as cpack --preset package fills it]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages package
packages=${1:-$root/build/package}
shopt -s nullglob
debs=("$packages"/*.deb)
((${#debs[@]} == 2)) || fail "there are not two .deb files in $packages: cmake --build --preset package && cpack --preset package"
tree=$(mktemp -d)
trap 'rm -r -- "$tree"' EXIT
dpkg-deb -x "$packages"/llmflation_*.deb "$tree"
program=$tree/usr/bin/llmflation

faults=0
# check NAME COMMAND...: the command succeeds.
check() {
    local name=$1 said
    shift
    if said=$("$@" 2>&1); then
        say "$name: passed"
    else
        say "$name: FAILED"
        printf '%s\n' "$said" >&2
        faults=$((faults + 1))
    fi
}
# silent COMMAND...: it succeeds and has nothing to say.
silent() {
    local said
    said=$("$@" 2>&1) && [[ -z $said ]] || { printf '%s\n' "$said"; return 1; }
}

man_page() { zcat "$tree/usr/share/man/man1/llmflation.1.gz" | silent mandoc -T lint; }
# Not for -fcf-protection: the start-up files of Debian's C library are built without it, so that no program there bears its mark.
hardened() { LC_ALL=C hardening-check --nocfprotection "$program"; }
# hardening-check knows relro and bindnow apart; both together are the full one.
full_relro() { readelf -lW "$program" | grep GNU_RELRO && readelf -dW "$program" | grep -E 'FLAGS_1.*NOW.*PIE'; }
no_search_path() { ! readelf -dW "$program" | grep -E 'RPATH|RUNPATH'; }
no_build_paths() { ! strings -a "$program" | grep -F "$root/"; }
# One time for all, which the archive shares with the packages.
one_time() {
    local times
    times=$(for deb in "${debs[@]}"; do dpkg-deb --fsys-tarfile "$deb" | TZ=UTC tar -tvf -; done
        for archive in "$packages"/*.tar.gz; do TZ=UTC tar -tvzf "$archive"; done)
    times=$(awk '{print $4, $5}' <<<"$times" | sort | uniq -c)
    echo "$times"
    (($(wc -l <<<"$times") == 1))
}
owned_by_root() { ! dpkg-deb -c "$1" | grep -vE '^[-dl][rwx-]+ root/root '; }
sums_are_right() {
    local file
    for file in "$packages"/*.deb.sha256 "$packages"/*.tar.gz.sha256; do
        [[ ! -e ${file%.sha256} ]] || (cd -- "$packages" && sha256sum --check --quiet "${file##*/}") || return
    done
}

check 'lintian' silent lintian --allow-root --fail-on error,warning "${debs[@]}"
check 'desktop file' silent desktop-file-validate "$tree/usr/share/applications/llmflation.desktop"
check 'metainfo' appstreamcli validate --no-net --pedantic "$tree/usr/share/metainfo/org.llmflation.llmflation.metainfo.xml"
check 'man page' man_page
check 'hardening' hardened
check 'position independent, full RELRO' full_relro
check 'no RPATH or RUNPATH' no_search_path
check 'no folder of the build in the program' no_build_paths
check 'one time for every file' one_time
for deb in "${debs[@]}"; do check "owned by root: ${deb##*/}" owned_by_root "$deb"; done
check 'checksums' sums_are_right

((faults == 0)) || fail "$faults checks failed"
say "The packages are as they should be"
