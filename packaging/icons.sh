#!/usr/bin/env bash
# Draws the icons in pixels anew from their SVG files, after a change of those.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages icons
cd -- "$root/resources/icons"
for picture in *.svg; do
    for size in 16 22 24 32 48 64 128 256 512; do
        mkdir -p "$size"
        rsvg-convert --width "$size" --height "$size" --output "$size/${picture%.svg}.png" "$picture"
    done
done
