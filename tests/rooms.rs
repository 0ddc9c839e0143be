//! The rooms of the crate: each uses only those before it, so there is no circle, and whoever reads them in this order meets
//! nothing that has not been said.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every room, in the order of reading.
const ROOMS: [&str; 24] = [
    "money",
    "answer",
    "date",
    "closed",
    "sorted",
    "splitmix",
    "evidence",
    "states",
    "figures",
    "plan",
    "progress",
    "accumulators",
    "adjudicate",
    "calendar",
    "course",
    "request",
    "span",
    "check",
    "appeal",
    "estimate",
    "clinic",
    "interview",
    "crossing",
    "wasm",
];

#[test]
fn no_room_uses_one_that_stands_after_it() {
    for (place, room) in ROOMS.iter().enumerate() {
        for other in used_by(room) {
            let found = ROOMS.iter().position(|one| *one == other);
            let before = found.unwrap_or_else(|| panic!("{room} uses {other}, which is no room"));
            assert!(before < place, "{room} uses {other}");
        }
    }
}

#[test]
fn the_list_in_contributing_names_every_room_and_points_down() {
    let rows = rows_of_contributing();
    for room in ROOMS {
        assert!(rows.iter().flatten().any(|one| one == room), "{room}");
    }
    for (place, row) in rows.iter().enumerate() {
        let above: Vec<&String> = rows.iter().take(place).flatten().collect();
        for room in row {
            let used = used_by(room);
            let up: Vec<_> = above.iter().filter(|one| used.contains(**one)).collect();
            assert!(up.is_empty(), "{room} uses {up:?}, which stands above it");
        }
    }
}

/// Returns the rooms of each row of the list, as far as it is about `src`.
fn rows_of_contributing() -> Vec<Vec<String>> {
    let text = include_str!("../CONTRIBUTING.md");
    let rows = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `src/")?.split_once(" | "));
    rows.map(|(names, _)| {
        let names = names.split(", ").map(|name| name.trim_matches('`'));
        let names = names.filter_map(|name| name.strip_suffix(".rs").or(name.strip_suffix('/')));
        let rooms = names.filter(|name| ROOMS.contains(name));
        rooms.map(str::to_owned).collect()
    })
    .collect()
}

#[test]
fn every_file_stands_in_a_room() {
    for entry in fs::read_dir(source()).expect("the sources can be read") {
        let name = entry.expect("the sources can be read").file_name();
        let name = name.to_string_lossy();
        let is_other = ["lib.rs", "wasm.d.ts", "boundary.js"].contains(&&*name);
        let room = name.strip_suffix(".rs").unwrap_or(&name);
        assert!(is_other || ROOMS.contains(&room), "{name}");
    }
}

fn source() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))
}

/// Returns the other rooms that the files of a room name.
fn used_by(room: &str) -> BTreeSet<String> {
    let mut texts = String::new();
    collect(&source().join(format!("{room}.rs")), &mut texts);
    collect(&source().join(room), &mut texts);
    let code = texts
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| {
            let is_name = |one: char| one.is_ascii_alphanumeric() || one == '_';
            rest.chars().take_while(|one| is_name(*one)).collect()
        })
        .filter(|name: &String| name != room && !name.is_empty())
        .collect()
}

/// Tests may look anywhere, so their modules, which stand last in a file, and their files are left out.
fn collect(path: &Path, texts: &mut String) {
    if path.file_stem().is_some_and(|name| name == "tests") {
        return;
    }
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a room can be read") {
            collect(&entry.expect("a room can be read").path(), texts);
        }
    } else if path.extension().is_some_and(|ending| ending == "rs") {
        let text = fs::read_to_string(path).expect("a file can be read");
        let tests = text.split_once("\n#[cfg(test)]\nmod tests {");
        texts.push_str(tests.map_or(&text, |(code, _)| code));
    }
}
