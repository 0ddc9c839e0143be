#!/usr/bin/env bash
# Looks for a request that the public function must not meet, guided by what of the code each request reaches:
# scripts/fuzz.sh [text|table]..., for FUZZ_SECONDS each (300), from FUZZ_SEED. The compiler that everything is built with will do:
# libFuzzer needs nothing of it but the options below, which cargo-fuzz would pass to a nightly one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${FUZZ_SECONDS:-300}
seed=${FUZZ_SEED:-20261130}
host=$(rustc -vV | sed -n 's/^host: //p')
output=$(realpath -m "${CARGO_TARGET_DIR:-target}")/fuzz

build() {
  local options="-Cpasses=sancov-module --cfg fuzzing"
  local option
  for option in sanitizer-coverage-level=4 sanitizer-coverage-inline-8bit-counters sanitizer-coverage-pc-table sanitizer-coverage-trace-compares; do
    options+=" -Cllvm-args=-$option"
  done
  RUSTFLAGS=$options CARGO_TARGET_DIR=$output cargo build --quiet --locked --release --target "$host" --manifest-path fuzz/Cargo.toml
}

# The words of requests, which no fuzzer guesses, and the scenarios' requests to begin with.
begin() {
  mkdir -p "$output"/corpus/{text,table} "$output"/found/{text,table}
  node scripts/fuzz-seeds.mjs "$output"
}

# The last words are libFuzzer's counts, and how often an answer took over 100 ms.
run() {
  local target=$1 log=$output/$1.log
  nice -n 10 "$output/$host/release/$target" -max_total_time="$seconds" -seed="$seed" -max_len=4096 -timeout=600 -rss_limit_mb=4096 \
    -dict="$output/words.dict" -artifact_prefix="$output/found/$target/" -print_final_stats=1 -verbosity=1 \
    "$output/corpus/$target" >"$log" 2>&1 || { tail -n 30 "$log"; exit 1; }
  printf 'counted: %s inputs, %s of them reach something new, seed %s, %s answers over 100 ms (%s)\n' \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$(sed -n 's/^stat::new_units_added: *//p' "$log")" \
    "$seed" "$(grep -c '^slow: ' "$log" || true)" "$target"
  grep '^slow: ' "$log" | sort -t ' ' -k 2 -n -r | head -n 3 || true
}

build
begin
(($# > 0)) || set -- text table
for target in "$@"; do run "$target"; done
