#!/usr/bin/env bash
# Installs the built package in a new Debian root, uses it as an ordinary user, takes a picture of its window, removes it and
# compares what is left; then runs the archive from a folder. As root, with debootstrap. What was seen stands in build/try-package.
#   packaging/try-package.sh [FOLDER OF THE PACKAGES]      DEBIAN_MIRROR: [http://deb.debian.org/debian]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

packages=$(realpath -- "${1:-$root/build/package}")
seen=$root/build/try-package
[[ ${IN_OWN_NAMESPACE:-} ]] || exec env IN_OWN_NAMESPACE=1 unshare --mount bash "${BASH_SOURCE[0]}" "$packages" # no mount outlives it
debian=$(mktemp -d /var/tmp/llmflation-root-XXXXXX)
chmod 755 "$debian"
trap 'umount -l "$debian/proc" "$debian/dev" 2>/dev/null; rm -r --one-file-system -- "$debian"' EXIT
mkdir -p -- "$seen"

inside() { chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root "$@"; }
as_user() { inside su - reader -c "export LC_ALL=C.UTF-8; $1"; }
install() { logged "$seen/$1.log" inside apt-get -y install "${@:2}"; }
# Names, kinds and sizes of all files but caches, logs, and what apt and dpkg remember.
files() {
    inside find / -xdev \( -path /home -o -path /root -o -path /proc -o -path /dev -o -path /tmp -o -path /var/cache -o -path /var/log -o -path /var/lib/apt \
        -o -path /var/lib/dpkg \) -prune -o -printf '%p %y %s\n' | sed 's/ d [0-9]*$/ d/' | sort
}

say "A new Debian root in $debian"
logged "$seen/debootstrap.log" debootstrap --variant=minbase bookworm "$debian" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
mount -t proc proc "$debian/proc"
mount --rbind /dev "$debian/dev"
# What keeps caches of desktop files, file types and icons, so that those are compared too.
install tools xvfb xauth xdotool imagemagick shared-mime-info desktop-file-utils gtk-update-icon-cache
inside useradd --create-home reader

say "Installing the package"
cp -- "$packages"/llmflation_*.deb "$debian/root/llmflation.deb"
# First what apt takes with it, so that what is left in the end can only be the package's own.
inside apt-get -s install /root/llmflation.deb | sed -n 's/^Inst \([^ ]*\).*/\1/p' | grep -vx llmflation >"$seen/dependencies.txt"
install dependencies $(<"$seen/dependencies.txt")
files >"$seen/before.txt"
install install /root/llmflation.deb
rm -- "$debian/root/llmflation.deb"
as_user 'llmflation --version'
as_user 'llmflation export -o x.png && llmflation analyze /usr/share/doc/llmflation/examples/article.llmflation >article.txt'
inside grep -q 'application/x-llmflation:' /usr/share/mime/globs2 || fail "the file type is not known"
as_user "xvfb-run -a -s '-screen 0 1440x900x24' bash -c 'llmflation & program=\$!
    timeout 30 xdotool search --sync --onlyvisible --name LLMflation || exit; sleep 4; import -window root window.png; kill \$program'"
cp -- "$debian/home/reader/"{x.png,window.png,article.txt} "$seen/"

say "Removing it"
logged "$seen/remove.log" inside apt-get -y remove llmflation
logged "$seen/purge.log" inside dpkg --purge llmflation # apt knows it no more: it has no files of settings
files >"$seen/after.txt"
diff "$seen/before.txt" "$seen/after.txt" || fail "the root is not as it was: see above"

say "The archive, with the libraries that the package had brought"
mkdir "$debian/home/reader/any folder"
tar -xzf "$packages"/llmflation-*.tar.gz -C "$debian/home/reader/any folder"
as_user "cd /tmp && '/home/reader/any folder/bin/llmflation' export -o ~/archive.png"
cmp -- "$debian/home/reader/archive.png" "$debian/home/reader/x.png" || fail "the archive draws another chart"

say "All as it should be; look at $seen/window.png"
