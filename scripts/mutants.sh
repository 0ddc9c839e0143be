#!/usr/bin/env bash
# Breaks the code in one place after another and looks whether a test sees it: scripts/mutants.sh FILE..., in a copy of its own.
# SHARD=3/40 takes every fortieth place, from the fourth on. Only the tests of the model run, with a few random cases each, so that each broken place takes seconds. What is not to be
# broken, and why, stands in .cargo/mutants.toml.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

output=${CARGO_TARGET_DIR:-target}/mutants
files=()
for file in "$@"; do files+=(--file "$file"); done

mkdir -p "$output"
missed=0
PROPTEST_CASES=${PROPTEST_CASES:-8} nice -n 10 cargo mutants --jobs 1 --no-shuffle ${SHARD:+--shard "$SHARD" --sharding round-robin} --output "$output" "${files[@]}" || missed=$?
found() { wc -l <"$output/mutants.out/$1.txt"; }
echo "counted: $(found caught) mutants caught, $(found missed) missed, $(found unviable) that do not compile, $(found timeout) that never end"
cat "$output/mutants.out/missed.txt"
exit "$missed"
