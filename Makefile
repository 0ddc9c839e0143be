# Every command runs in one bash; all that is fetched comes from rustup, cargo, npm or the distribution.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# Each step uses what the one before it made; cargo and the test runners use all cores by themselves.
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

# Recipes name the folder of cargo's output, so a folder set in somebody's own cargo configuration must not win.
export CARGO_TARGET_DIR ?= target
# The command-line tool and the crate speak a private format: only the very same version will do.
export WASM_BINDGEN_VERSION := $(shell scripts/locked-version.sh wasm-bindgen)
# What cargo installs for us lies under its version, shared by all clones, so that nobody's own ~/.cargo/bin is changed.
export TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/coverage-estimator
tool_folder := $(TOOLS)/wasm-bindgen-cli-$(WASM_BINDGEN_VERSION)/bin
# For `make proof` alone.
export MUTANTS_VERSION := 27.1.0
export DENY_VERSION := 0.20.2
proof_tools := $(TOOLS)/cargo-mutants-$(MUTANTS_VERSION)/bin:$(TOOLS)/cargo-deny-$(DENY_VERSION)/bin
# rustup's own folder stands last, for a shell that was open when rustup was installed.
export PATH := $(tool_folder):$(proof_tools):$(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

wasm_target := wasm32-unknown-unknown
# `cargo test` for the browser, as wasm-pack would run it, which first builds every other test for the browser too. A loaded machine gets its time.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER := wasm-bindgen-test-runner
export WASM_BINDGEN_TEST_TIMEOUT := 300
wasm := dist/pkg/coverage_estimator_bg.wasm
declarations := dist/pkg/coverage_estimator.d.ts
# The reader of what plans answer: a module of its own, which no patient loads.
import_wasm := dist/pkg-import/coverage_estimator_import_bg.wasm
import_declarations := dist/pkg-import/coverage_estimator_import.d.ts
bindgen_output := $(CARGO_TARGET_DIR)/wasm-bindgen
# As it is delivered, but with the names of its functions, for `make bench`.
named_wasm := $(bindgen_output)/named.wasm
# What `make dev` builds, apart so that nobody uploads it.
export DEV_OUTPUT := $(CARGO_TARGET_DIR)/dev
wasm_sources := $(shell find src -type f) Cargo.toml Cargo.lock Makefile scripts/compile-module.sh
import_sources := $(shell find import/src -type f) import/Cargo.toml
# What today's rustc lets its output use; wasm-opt refuses the output unless told of it.
wasm_features := $(addprefix --enable-,bulk-memory bulk-memory-opt multivalue mutable-globals nontrapping-float-to-int reference-types sign-ext)

# LLVM copies a function into its callers up to the size of 225, and one that says `#[inline]`, as most of Rust's own do, up to 325. Two ninths
# and two thirds of that make the module a tenth smaller, and an exact estimate hardly slower; less makes it slower by a fifth. What has
# one caller wasm-opt would copy whatever its size, which undoes some of it.
inlined := -C llvm-args=-inline-threshold=50 -C llvm-args=-inlinehint-threshold=225
wasm_inlined := --one-caller-inline-max-function-size=0
# What these two passes save before compression they cost after it: what stands twice is small there, and so are zeros.
wasm_compressed := --skip-pass=local-cse --skip-pass=memory-packing
wasm_optimized := -Oz $(wasm_inlined) $(wasm_compressed) --strip-producers --strip-target-features $(wasm_features)

# How often `make check` tries each random test; of the oracle's requests it is the share out of 256.
CHECK_CASES := 8
# One test: any part of the name of a Rust test, a scenario or a page test.
export ONLY ?=

.PHONY: help
help: ## Says what each command does.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile
	@echo 'make check ONLY=NAME, make test ONLY=NAME: only the tests with these letters in their names (a Rust test, a scenario, a test of the page).'

.PHONY: setup
setup: ## Installs all that the other commands need; they install what they need by themselves, once.
	@scripts/setup.sh rust rust-source lints wasm-bindgen packages browser shell

.PHONY: dev
dev: setup-build ## Serves the page, builds it anew without optimizing whenever src or www changes, and reloads it; Ctrl-C ends it.
	@node scripts/dev.mjs

.PHONY: serve
serve: build ## Builds the page and serves it on a free port of this machine; Ctrl-C ends it.
	@node scripts/serve.mjs

.PHONY: build
build: setup-build $(wasm) $(import_wasm) ## Builds what a clinic takes and the npm package into dist, and the module behind them into dist/pkg.
	@node scripts/deliveries.mjs
	@node scripts/materials.mjs
	@node scripts/npm.mjs

.PHONY: release
release: ## Builds what is committed twice, demands the same bytes, and writes it with checksums and licences to dist/release.
	@node scripts/release.mjs

.PHONY: format
format: ## Formats all that has a formatter: Rust, JavaScript, CSS, Markdown.
	@scripts/setup.sh rust lints packages
	cargo fmt --all
	prettier --write --log-level warn .

# What has no browser in it, and is over in seconds where little has changed.
.PHONY: check
check: ## Checks what can be checked in seconds: format, lints, types, the model, its scenarios, and its laws on few cases.
ifeq ($(ONLY),)
	@scripts/setup.sh rust lints wasm-bindgen packages
	@$(MAKE) lint
	PROPTEST_CASES=$(CHECK_CASES) cargo test --workspace --locked --quiet --no-fail-fast
else
	@scripts/setup.sh rust
	@scripts/only.sh rust
endif

.PHONY: test
test: setup ## Checks everything: what `make check` does with all cases, the boundary in Chromium, and the page in Chromium.
ifeq ($(ONLY),)
	@$(MAKE) lint
	cargo test --workspace --locked --no-fail-fast
	@$(MAKE) build
	CHROMEDRIVER="$$(scripts/browser.sh chromedriver)" cargo test --locked --target $(wasm_target) --test web
	CHROMIUM="$$(scripts/browser.sh shell)" node tests/run.mjs
else
	@scripts/only.sh all
endif

.PHONY: shots
shots: build ## Takes pictures of the page on its way, in both languages, on phones and wide screens, light and dark.
	@scripts/setup.sh browser
	CHROMIUM="$$(scripts/browser.sh chromium)" node scripts/shots.mjs

.PHONY: firefox
firefox: build ## Walks through the page in Firefox too.
	@scripts/setup.sh firefox
	FIREFOX="$$(scripts/browser.sh firefox)" node --test tests/browsers/firefox.test.mjs

.PHONY: webkit
webkit: build ## Walks through the page in WebKit, the engine of Safari, too.
	@scripts/setup.sh webkit
	WEBKIT="$$(scripts/browser.sh webkit)" xvfb-run --auto-servernum node --test tests/browsers/webkit.test.mjs

.PHONY: lint
lint: $(declarations) $(import_declarations)
	cargo fmt --all --check
	prettier --check --log-level warn --cache --cache-location "$(CARGO_TARGET_DIR)/prettier" .
	cargo clippy --workspace --locked --all-targets -- -D warnings
	cargo clippy --workspace --locked --lib --target $(wasm_target) -- -D warnings
	tsc --project tsconfig.json
	tsc --project tsconfig.tools.json
	node scripts/pages.mjs "$(CARGO_TARGET_DIR)/pages"
	html-validate "$(CARGO_TARGET_DIR)/pages/**/*.html"
	node scripts/diagnosis-codes.mjs --check

# What takes hours, or a tool of its own. Each part runs alone, too: make proof ONLY=oracle.
.PHONY: proof
proof: ## Runs the long forms of all that is held, names each, and prints what was tried and from which seed.
	@scripts/setup.sh rust
	@node scripts/proof.mjs $(ONLY)

.PHONY: fuzz
fuzz: ## Looks for requests that break the public function, guided by coverage: FUZZ_SECONDS=300 for each of two ways.
	@scripts/setup.sh rust cxx
	@scripts/fuzz.sh

# What is changed where: the rule and the check first. MUTANTS='src/span/*.rs' takes others, SHARD=3/40 a fortieth of them.
MUTANTS ?= src/money.rs src/calendar.rs src/accumulators.rs src/adjudicate.rs src/adjudicate/*.rs src/check/gates.rs src/check/gates/*.rs src/check/gates/*/*.rs

.PHONY: mutants
mutants: ## Changes the rule in one place after another, and looks whether a test sees it.
	@scripts/setup.sh rust mutants
	@node scripts/mutants.mjs $(MUTANTS)

.PHONY: licences
licences: ## Holds what is built in to deny.toml: licences, versions, sources, known advisories.
	@scripts/setup.sh rust deny
	@scripts/licences.sh

.PHONY: bench
bench: build $(named_wasm) ## Times an estimate natively and in Chromium, beside plain JavaScript, and weighs the page.
	@scripts/setup.sh browser
	cargo bench --bench estimate
	cargo bench --bench slowest
	CHROMIUM="$$(scripts/browser.sh chromium)" node benches/run.mjs
	CHROMIUM="$$(scripts/browser.sh chromium)" node benches/felt.mjs
	node scripts/sizes.mjs "$(named_wasm)"

.PHONY: interview
interview: build ## Walks the interview with six real plans and random ones and prints how many answers, taps and pixels a number takes, and how long to read.
	@scripts/setup.sh rust browser
	cargo run --locked --quiet --example interview
	CHROMIUM="$$(scripts/browser.sh chromium)" node scripts/interview.mjs

.PHONY: setup-build
setup-build:
	@scripts/setup.sh rust wasm-bindgen packages

# The module itself is written last: were a step before it to fail, the next run would begin again.
$(wasm): $(wasm_sources) | setup-build
	@scripts/setup.sh rust-source
	scripts/compile-module.sh coverage-estimator $(inlined)
	rm -rf "$(bindgen_output)" dist/pkg
	wasm-bindgen --target web --omit-default-module-path --out-dir "$(bindgen_output)" "$(CARGO_TARGET_DIR)/$(wasm_target)/release/coverage_estimator.wasm"
	mkdir -p dist/pkg
	cp -r "$(bindgen_output)"/{coverage_estimator.{js,d.ts},snippets} dist/pkg/
	wasm-opt $(wasm_optimized) --strip-debug -o $@ "$(bindgen_output)/coverage_estimator_bg.wasm"

$(named_wasm): $(wasm)
	wasm-opt $(wasm_optimized) --debuginfo -o $@ "$(bindgen_output)/coverage_estimator_bg.wasm"

$(import_wasm): $(wasm_sources) $(import_sources) | setup-build
	@scripts/setup.sh rust-source
	scripts/compile-module.sh coverage-estimator-import
	rm -rf "$(bindgen_output)-import" dist/pkg-import
	wasm-bindgen --target web --omit-default-module-path --out-dir "$(bindgen_output)-import" "$(CARGO_TARGET_DIR)/$(wasm_target)/release/coverage_estimator_import.wasm"
	mkdir -p dist/pkg-import
	cp "$(bindgen_output)-import"/coverage_estimator_import.{js,d.ts} dist/pkg-import/
	wasm-opt -Oz --strip-debug --strip-producers --strip-target-features $(wasm_features) -o $@ "$(bindgen_output)-import/coverage_estimator_import_bg.wasm"

# Types are checked without a module built anew: the declarations change only with the boundary.
$(declarations): src/wasm.d.ts src/wasm.rs | setup-build
	@$(MAKE) dev-module
	mkdir -p dist/pkg
	cp "$(DEV_OUTPUT)/pkg/coverage_estimator.d.ts" $@

.PHONY: dev-module
dev-module:
	cargo build --locked --lib --target $(wasm_target)
	wasm-bindgen --target web --omit-default-module-path --out-dir "$(DEV_OUTPUT)/pkg" "$(CARGO_TARGET_DIR)/$(wasm_target)/debug/coverage_estimator.wasm"

$(import_declarations): import/src/wasm.d.ts import/src/wasm.rs | setup-build
	@$(MAKE) dev-import-module
	mkdir -p dist/pkg-import
	cp "$(DEV_OUTPUT)/pkg-import/coverage_estimator_import.d.ts" $@

# Built apart: together with the other, the core would hand its own functions to JavaScript a second time.
.PHONY: dev-import-module
dev-import-module:
	cargo build --locked --lib --package coverage-estimator-import --target $(wasm_target)
	wasm-bindgen --target web --omit-default-module-path --out-dir "$(DEV_OUTPUT)/pkg-import" "$(CARGO_TARGET_DIR)/$(wasm_target)/debug/coverage_estimator_import.wasm"
