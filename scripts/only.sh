#!/usr/bin/env bash
# Runs the tests with $ONLY in their names: scripts/only.sh rust|all. Rust's come first: they need no browser.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

named=$(cargo test --workspace --locked --quiet --lib --tests -- --list "$ONLY" | grep -c ': test$' || true)
if ((named > 0)); then
  cargo test --workspace --locked --quiet --lib --tests -- "$ONLY"
elif [[ $1 == all ]]; then
  make build
  CHROMIUM=$(scripts/browser.sh shell) node tests/run.mjs
else
  printf "No Rust test and no scenario has '%s' in its name.\n" "$ONLY" >&2
  exit 1
fi
