//! Makes a request of any bytes, by the table of answers, and hands it to the public function.
#![no_main]
#![allow(missing_docs, reason = "the macro makes the only public item")]

#[path = "../tests/attack/held.rs"]
#[allow(dead_code, reason = "what became of a request is counted by the tests alone")]
mod held;
#[path = "../tests/attack/made.rs"]
mod made;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    held::hold(&made::request(bytes).to_string());
});
