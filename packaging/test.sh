#!/usr/bin/env bash
# Installs what is missing, builds LLMflation and its tests, and runs all of them. Arguments go to ctest.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run test
build_release

say "Testing"
QT_QPA_PLATFORM=offscreen ctest --test-dir "$build_dir" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
