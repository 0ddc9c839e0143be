//! All worlds of a few choices each.

/// A place among all combinations of choices, read off digit by digit.
pub struct Digits(u64);

impl Digits {
    /// Takes the next choice.
    pub fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        let count = u64::try_from(choices.len()).expect("choices are few");
        let digit = usize::try_from(self.0 % count).expect("a digit is small");
        self.0 /= count;
        choices[digit]
    }

    const fn is_used_up(&self) -> bool {
        self.0 == 0
    }
}

/// Shows every world that `make` can make, each once, and returns how many they are. What is left of a number once all
/// choices are taken is zero until every combination has been met.
pub fn every<T>(make: fn(&mut Digits) -> T, mut see: impl FnMut(&T)) -> u64 {
    let mut count = 0;
    loop {
        let mut digits = Digits(count);
        let world = make(&mut digits);
        if !digits.is_used_up() {
            return count;
        }
        see(&world);
        count += 1;
    }
}

#[test]
fn every_combination_is_met_once() {
    let mut met = Vec::new();
    let make = |digits: &mut Digits| (digits.of(&[1, 2, 3]), digits.of(&['a', 'b']));
    assert_eq!(every(make, |world| met.push(*world)), 6);
    met.sort_unstable();
    let all = [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b'), (3, 'a'), (3, 'b')];
    assert_eq!(met, all);
}
