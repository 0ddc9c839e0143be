#!/usr/bin/env bash
# Prints the version of a crate that Cargo.lock has locked: scripts/locked-version.sh CRATE
set -euo pipefail
awk -v name="name = \"$1\"" '$0 == name { getline; gsub("\"", "", $3); print $3; exit }' "$(dirname "${BASH_SOURCE[0]}")/../Cargo.lock"
