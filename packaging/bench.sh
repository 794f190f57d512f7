#!/usr/bin/env bash
# Builds the benchmarks and prints their figures. They are for reading: nothing is held to a time.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run
build_release llmflation bench_analysis bench_sliderstep

say "A slider step, from the key to the painted window of 1440x900, default dataset"
QT_QPA_PLATFORM=offscreen "$build_dir/tests/bench/bench_sliderstep"
say "The article's chart as PNG, 1600x900, whole process, five times"
picture=$(mktemp --suffix=.png)
for _ in 1 2 3 4 5; do
    (TIMEFORMAT='export: %R s'; time "$build_dir/app/llmflation" export -o "$picture")
done
rm -- "$picture"
say "1,000,000 generated quotes"
"$build_dir/tests/bench/bench_analysis"
