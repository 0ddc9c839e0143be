#!/usr/bin/env bash
# Compiles a module that is delivered: scripts/compile-module.sh PACKAGE ARGUMENT..., which rustc is given for the crate itself.
# With Rust's own source at hand the standard library is compiled with it, to be small and without what a panic would say: 9 KB less to
# load. Where that source cannot be had, or this Rust does not know how, it is compiled with the library as it comes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

package=$1
shift
compile() { cargo rustc --locked --release --lib --package "$package" --target wasm32-unknown-unknown "$@"; }

# These ways of Rust are not settled yet, so they are asked for here alone and never of whoever uses the crate.
compile_small() {
  export RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none"
  compile -Z build-std=std,panic_abort -Z build-std-features=optimize_for_size -- "$@"
}

has_source() { [[ -f $(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock ]]; }

if has_source && (compile_small "$@"); then exit; fi
echo "[build] Rust's own library is taken as it comes: the module is some 9 KB larger to load, and does the same." >&2
compile -- "$@"
