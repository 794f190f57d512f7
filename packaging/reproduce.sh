#!/usr/bin/env bash
# Builds the packages of the last commit twice, in two folders, time zones and umasks, and compares their bytes.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run package
commit=$(git -C "$root" rev-parse HEAD) # of both, whatever is committed meanwhile
work=$(mktemp -d)
trap 'rm -r -- "$work"' EXIT
unset SOURCE_DATE_EPOCH

packages_in() {
    umask "$2"
    export TZ=$3
    mkdir -p -- "$1"
    git -C "$root" archive "$commit" | tar -x -C "$1"
    cd -- "$1"
    say "Building in $1"
    logged "$root/build/reproduce.log" cmake --preset package
    logged "$root/build/reproduce.log" cmake --build --preset package
    logged "$root/build/reproduce.log" cpack --preset package
}
(packages_in "$work/one" 022 UTC)
(packages_in "$work/folder/of/another length" 077 Asia/Tokyo)

cd -- "$work/one/build/package"
sha256sum -- *.deb *.tar.gz
for package in *.deb *.tar.gz; do
    cmp -- "$package" "$work/folder/of/another length/build/package/$package" || fail "$package differs"
done
say "The same bytes both times"
