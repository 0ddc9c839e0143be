#!/usr/bin/env bash
# Compiles a module that is delivered: scripts/compile-module.sh PACKAGE ARGUMENT..., which rustc is given for the crate itself.
# With Rust's own source at hand the standard library is compiled with it, to be small and without what a panic would say: 9 KB less to
# load. Where that source cannot be had, or this Rust does not know how, it is compiled with the library as it comes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

package=$1
shift
flags=(--locked --release --target wasm32-unknown-unknown)

has_source() { [[ -f $(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock ]]; }

# Compiles Rust's library, and beside it a crate that has no mistake of ours: what fails here is not our code.
compile_library() { cargo build "${flags[@]}" --package itoa; }

# These ways of Rust are not settled yet, so they are asked for here alone and never of whoever uses the crate.
compile_small() {
  export RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none"
  flags+=(-Z build-std=std,panic_abort -Z build-std-features=optimize_for_size)
  "$@"
}

compile_module() { cargo rustc "${flags[@]}" --lib --package "$package" -- "$@"; }

if has_source && (compile_small compile_library); then
  compile_small compile_module "$@"
else
  echo "[build] Rust's own library is taken as it comes: the module is some 9 KB larger to load, and does the same." >&2
  compile_module "$@"
fi
