#!/usr/bin/env bash
# Installs what the named steps need and is not there yet: scripts/setup.sh STEP..., called by the Makefile,
# which says the versions and where tools are kept. A step that has nothing to do says nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '[setup] %s\n' "$*"; }

stop() {
  printf '[setup] %s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Installs the distribution's packages where the user may, else says which they are.
apt_install() {
  local ask="Install these packages, then run the same command again: $*."
  has apt-get || stop "$ask"
  local as_root=()
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || stop "$ask (sudo apt-get install $*)"
    as_root=(sudo -n)
  fi
  say "Installing $* with apt-get (takes a minute or more)."
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

rust() {
  has rustup || stop "Install rustup, then run the same command again."
  has cc || apt_install gcc libc6-dev
  if ! rustup target list --installed | grep -qx wasm32-unknown-unknown; then
    say "Adding Rust's WebAssembly target."
    rustup --quiet target add wasm32-unknown-unknown
  fi
}

# The module is smaller with Rust's library compiled anew; without its source it is built all the same.
rust_source() {
  rustup component list --installed | grep -qx rust-src && return
  say "Adding the source of Rust's standard library."
  rustup --quiet component add rust-src || say "It cannot be had here: the module is built with the library as it comes, and is some 9 KB larger."
}

lints() {
  if ! has_lints; then
    say "Adding Rust's formatter and lints."
    rustup --quiet component add rustfmt clippy
  fi
}

has_lints() {
  local installed
  installed=$(rustup component list --installed)
  grep -q ^rustfmt <<<"$installed" && grep -q ^clippy <<<"$installed"
}

wasm_bindgen() { cargo_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" wasm-bindgen wasm-bindgen-test-runner; }

mutants() { cargo_subcommand mutants "$MUTANTS_VERSION"; }

deny() { cargo_subcommand deny "$DENY_VERSION"; }

# A command of cargo's is built without optimizing: it waits for the compiler, and is there in a third of the time.
cargo_subcommand() {
  local name=cargo-$1 version=$2
  if [[ $(cargo "$1" --version 2>/dev/null) == "$name $version" ]]; then return; fi
  say "Building $name $version (takes some minutes)."
  env -u CARGO_TARGET_DIR cargo install --quiet --locked --debug --root "$TOOLS/$name-$version" --version "=$version" "$name"
}

# libFuzzer is C++.
cxx() { has c++ || apt_install g++ libc6-dev; }

# cargo_tool PACKAGE VERSION BINARY...: unless the PATH has exactly this version, builds it into a folder of its own,
# which the Makefile has put first on the PATH.
cargo_tool() {
  local package=$1 version=$2
  shift 2
  if are_version "$version" "$@"; then return; fi
  local root="$TOOLS/$package-$version"
  say "Building $package $version into $root (takes some minutes)."
  # The project's own output folder is no place for the tool's.
  env -u CARGO_TARGET_DIR cargo install --quiet --root "$root" --version "=$version" "$package"
}

are_version() {
  local version=$1 name
  shift
  for name in "$@"; do
    [[ $("$name" --version 2>/dev/null) == "$name $version" ]] || return 1
  done
}

packages() {
  has node && has npm || stop "Install Node 20 or later with npm, then run the same command again."
  (($(node -p 'parseInt(process.versions.node)') >= 20)) || stop "Node is $(node --version); Node 20 or later is needed."
  # npm writes this file last: it is older than the lock file until all that the lock file names is there.
  if [[ ! node_modules/.package-lock.json -nt package-lock.json ]]; then
    say "Installing the npm packages of package-lock.json."
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  fi
}

browser() {
  scripts/browser.sh chromium >/dev/null && scripts/browser.sh chromedriver >/dev/null && return
  if grep -qsx 'ID=ubuntu' /etc/os-release; then
    apt_install chromium-browser chromium-chromedriver
  else
    apt_install chromium chromium-driver
  fi
}

# The page's tests are three times as quick in Chromium without its windows; where that cannot be had they run in the other.
shell() {
  has chromium-headless-shell || ! grep -qsx 'ID=debian' /etc/os-release && return
  (apt_install chromium-headless-shell) || say "It cannot be had here: the page's tests take longer."
}

firefox() {
  scripts/browser.sh firefox >/dev/null && return
  if grep -qsx 'ID=ubuntu' /etc/os-release; then
    apt_install firefox
  else
    apt_install firefox-esr
  fi
}

# WebKit's windows need a screen, if only one that nobody sees.
webkit() {
  scripts/browser.sh webkit >/dev/null && has WebKitWebDriver && has xvfb-run && return
  apt_install webkit2gtk-driver xvfb xauth
}

for step in "$@"; do
  case $step in
    rust | rust-source | lints | wasm-bindgen | mutants | deny | cxx | packages | browser | shell | firefox | webkit) "${step//-/_}" ;;
    *) stop "There is no step '$step'." ;;
  esac
done
