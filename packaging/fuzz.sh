#!/usr/bin/env bash
# Builds the fuzzers and runs each for a while. FUZZ_SECONDS: for each [1800]. What a fuzzer finds stands in build/fuzz;
# a finding goes to tests/data/fuzz with its mend.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build fuzz
logged "$root/build/fuzz.log" cmake --preset fuzz -S "$root"
logged "$root/build/fuzz.log" cmake --build "$root/build/fuzz" --target fuzz_csv fuzz_import fuzz_json fuzz_paste fuzz_analysis fuzz_journal
for fuzzer in fuzz_csv fuzz_import fuzz_json fuzz_paste fuzz_analysis fuzz_journal; do
    corpus=$root/build/fuzz/corpus/$fuzzer
    mkdir -p "$corpus"
    say "$fuzzer"
    "$root/build/fuzz/tests/fuzz/$fuzzer" -max_total_time="${FUZZ_SECONDS:-1800}" -max_len=4096 -timeout=10 \
        -artifact_prefix="$root/build/fuzz/$fuzzer-" -print_final_stats=1 "$corpus" "$root/tests/data/fuzz/$fuzzer"
done
