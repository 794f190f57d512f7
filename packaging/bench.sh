#!/usr/bin/env bash
# Builds the benchmarks and prints their figures, with those of what a user might take instead. They are for reading:
# nothing is held to a time. BENCH_QUOTES: rows of the large dataset [1000000].
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build run bench
build_release llmflation bench_analysis bench_window generate_quotes
program=$build_dir/app/llmflation
scratch=$(mktemp -d)
trap 'rm -r -- "$scratch"' EXIT

say "From an input event to the painted window of 1600x900, default dataset"
QT_QPA_PLATFORM=offscreen "$build_dir/tests/bench/bench_window"

say "From the start to the window, on a virtual display"
XDG_CONFIG_HOME=$scratch xvfb-run -a -s "-screen 0 1440x900x24 -noreset" \
    /usr/bin/python3 "$root/tests/bench/windowtime.py" 7 "$program"
say "LabPlot, which cannot export from the command line, likewise"
XDG_CONFIG_HOME=$scratch xvfb-run -a -s "-screen 0 1440x900x24 -noreset" \
    /usr/bin/python3 "$root/tests/bench/windowtime.py" 3 labplot2

say "The article's chart as PNG, 1600x900, whole processes in turn"
/usr/bin/python3 "$root/tests/bench/peercharts.py" 11 "$program" "$root/resources/llm-price-history.csv"

quotes=${BENCH_QUOTES:-1000000}
csv=$scratch/quotes.csv
"$build_dir/tests/bench/generate_quotes" "$quotes" "$csv"
say "$quotes generated quotes, $(($(stat -c %s "$csv") / 1000000)) MB of CSV: open, one threshold step, peak memory; in turn, so that all meet the same machine"
QT_QPA_PLATFORM=offscreen "$build_dir/tests/bench/bench_window" "$csv"
QT_QPA_PLATFORM=offscreen "$build_dir/tests/bench/bench_table" "$csv"
for _ in 1 2 3; do
    /usr/bin/time -f '            %M KB at the peak' "$program" analyze "$csv" --format json --timing 2>"$scratch/peak" |
        sed -n '/"timing_ms"/,/}/p' | tr -d '\n' | sed 's/  */ /g'
    tail -n 1 "$scratch/peak"
    OMP_NUM_THREADS=2 Rscript "$root/tests/bench/peers.R" "$csv"
    /usr/bin/python3 "$root/tests/bench/peers.py" "$csv"
done

say "How the cost grows"
"$build_dir/tests/bench/bench_analysis"
