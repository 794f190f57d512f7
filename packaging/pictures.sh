#!/usr/bin/env bash
# Makes the pictures anew that tests/app/tst_referenceimages holds the chart to. Look at them before they are committed.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run
build_release tst_referenceimages
mkdir -p "$root/tests/data/pictures"
LLMFLATION_RENEW_PICTURES=1 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$build_dir/tests/app/tst_referenceimages"
