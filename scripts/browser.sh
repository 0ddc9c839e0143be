#!/usr/bin/env bash
# Prints where a browser or its driver stands: scripts/browser.sh chromium|shell|chromedriver|firefox|webkit. Fails where there is none.
set -euo pipefail

first_of() {
  local name
  for name in "$@"; do
    if [[ -n $name ]] && command -v "$name"; then return; fi
  done
  return 1
}

case ${1:-} in
  chromium) first_of "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome ;;
  # Chromium without its windows, where the system has it: the same page, three times as soon.
  shell) first_of "${CHROMIUM:-}" chromium-headless-shell || exec "$0" chromium ;;
  chromedriver) first_of "${CHROMEDRIVER:-}" chromedriver chromium.chromedriver ;;
  # The smallest browser of WebKitGTK lies beside its library.
  webkit) first_of "${WEBKIT:-}" MiniBrowser /usr/lib/*/webkit2gtk-4.1/MiniBrowser ;;
  firefox) first_of "${FIREFOX:-}" firefox-esr firefox ;;
  *) exit 2 ;;
esac
