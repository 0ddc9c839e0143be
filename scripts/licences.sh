#!/usr/bin/env bash
# Holds what is built in to deny.toml, and says where the lists of known advisories cannot be had.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

deny() { cargo deny --locked "$@"; }

deny check --hide-inclusion-graph licenses bans sources
crates=$(cargo metadata --locked --format-version 1 | grep -o '"id":"registry' | wc -l)
if deny fetch db >/dev/null 2>&1; then
  deny check --hide-inclusion-graph advisories
  echo "counted: $crates crates of the registry, their licences, versions and advisories"
else
  echo "counted: $crates crates of the registry, their licences and versions; the list of advisories cannot be had here"
fi

# Nothing of npm's is built in, but it builds and tests what is.
packages=$(grep -c '"resolved"' package-lock.json)
audit=$(npm audit --package-lock-only --json 2>/dev/null || true)
if grep -q '"vulnerabilities"' <<<"$audit"; then
  npm audit --package-lock-only --audit-level=moderate
  echo "counted: $packages packages of npm, their advisories"
else
  echo "counted: $packages packages of npm; their advisories cannot be had here"
fi
