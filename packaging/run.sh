#!/usr/bin/env bash
# Installs what is missing, builds LLMflation, and opens its window or passes the arguments on:
#   packaging/run.sh
#   packaging/run.sh my-prices.csv
#   packaging/run.sh export -o chart.png
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run
build_release llmflation

if (($# == 0)) && [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
    fail "there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
    Without one:  packaging/run.sh export -o chart.png
                  packaging/run.sh analyze --preset article
                  packaging/run.sh --help"
fi
say "Running llmflation $*"
exec "$build_dir/app/llmflation" "$@"
