#!/usr/bin/env bash
# Takes the pictures of the README and the guide anew from the real program: the window on a display of its own, light and
# dark, 1440x900; the guide's panels and dialogs without one.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run pictures
build_release llmflation surface_pictures
mkdir -p "$root/resources/screenshots"

for theme in light dark; do
    say "Taking the $theme window"
    config=$(mktemp -d)
    mkdir -p "$config/llmflation"
    printf '[General]\ntourSeen=true\ntheme=%d\n' "$([[ $theme == light ]] && echo 1 || echo 2)" >"$config/llmflation/llmflation.conf"
    XDG_CONFIG_HOME=$config xvfb-run -a -s '-screen 0 1440x900x24' bash -c '
        "$1" & program=$!
        window=$(xdotool search --sync --onlyvisible --name LLMflation | head -1)
        xdotool windowmove "$window" 0 0 windowsize --sync "$window" 1440 900 mousemove 1439 899
        sleep 3
        import -window root "$2"
        kill "$program"' - "$build_dir/app/llmflation" "$root/resources/screenshots/main-window-$theme.png"
    rm -r -- "$config"
done

guide=$root/resources/help/pictures
convert "$root/resources/screenshots/main-window-light.png" -resize 1280x +dither -colors 200 "PNG8:$guide/window.png"
say "Taking the guide's panels and dialogs"
screen=$(mktemp --suffix .json) # as large as the dialogs wish; that of the platform is 800x800
printf '{"screens":[{"name":"S","x":0,"y":0,"width":2560,"height":1440,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]}' >"$screen"
QT_QPA_PLATFORM=offscreen:configfile=$screen "$build_dir/tests/app/surface_pictures" "$guide" 1 en 1280x800 candidates problems import paste join export
rm -- "$screen"
for name in candidates problems import paste join export; do
    convert "$guide/$name.png" -strip +dither -colors 200 "PNG8:$guide/$name.png"
done
