//! Hands any text to the public function.
#![no_main]
#![allow(missing_docs, reason = "the macro makes the only public item")]

#[path = "../tests/attack/held.rs"]
#[allow(dead_code, reason = "what became of a request is counted by the tests alone")]
mod held;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    held::hold(text);
});
