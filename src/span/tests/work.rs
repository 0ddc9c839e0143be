//! How much the search looks at until both ends are proven: a bound that says less, or an order that is worse, shows here alone, because
//! no end is wrong by it.
//!
//! `BLESS=1 cargo test --lib work` writes the list anew. That may be done here, because these are no figures of money: the list says
//! only how much is done, and a change that makes it longer is to be meant.

use std::{env, fs};

use super::scene::{GOALS, wanted};
use super::worlds::{Numbered, World};
use crate::span::extreme_within;
use crate::span::looks::Looks;

const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search-work.txt");
const WORLDS_OF_A_GROUP: u64 = 100;
/// Far more than any of these takes.
const MOST: u32 = 1_000_000;

#[test]
fn the_search_works_no_more_than_it_is_known_to() {
    let kinds: [(&str, u64, Numbered); 5] = [
        ("small", 40, World::of),
        ("crossing", 40, World::crossing),
        ("counted", 40, World::counted),
        ("long", 12, World::long),
        ("wide", 40, World::wide),
    ];
    let made: String = kinds
        .into_iter()
        .flat_map(|(name, groups, world)| (0..groups).map(move |group| line(name, group, world)))
        .collect();
    if env::var_os("BLESS").is_some() {
        fs::write(LIST, &made).expect("the list can be written");
    }
    let stands = fs::read_to_string(LIST).expect("the list can be read");
    let differs = stands
        .lines()
        .zip(made.lines())
        .find(|(one, other)| one != other);
    assert_eq!(
        stands, made,
        "run with BLESS=1; the first that differs: {differs:?}"
    );
}

/// Returns how many looks the ends of a group of worlds take, those of each goal, and then where the end is known before.
fn line(name: &str, group: u64, world: Numbered) -> String {
    let first = group * WORLDS_OF_A_GROUP;
    let worlds = first..first + WORLDS_OF_A_GROUP;
    let taken = worlds.map(|number| taken(&world(number)));
    let sum = taken.fold([0; 4], |mut sum, one| {
        for (sum, one) in sum.iter_mut().zip(one) {
            *sum += one;
        }
        sum
    });
    let [least, greatest, known_least, known_greatest] = sum;
    format!(
        "{name} worlds from {first}: least {least}, greatest {greatest}, known {known_least} and {known_greatest}\n"
    )
}

fn taken(world: &World) -> [u32; 4] {
    let of = |goal, reach| {
        let looks = Looks::of(MOST, MOST);
        let mut wanted = wanted(goal, &looks);
        wanted.reach = reach;
        let case = std::slice::from_ref(&world.open);
        let end = extreme_within(case, &world.calendar, &wanted).expect("there is a case");
        assert!(end.is_proven(), "{world:?}");
        (MOST - looks.left(), end.pays)
    };
    let [least, greatest] = GOALS.map(|goal| {
        let (taken, pays) = of(goal, None);
        let (once_known, again) = of(goal, Some(pays));
        assert_eq!(pays, again, "{world:?}");
        [taken, once_known]
    });
    [least[0], greatest[0], least[1], greatest[1]]
}
