//! Random plans, drawn as employers' plans are spread: most have a deductible and a maximum, half take a copay for therapy.

#[path = "../../src/splitmix.rs"]
mod splitmix;

use super::walk::Texts;
use splitmix::SplitMix64;

/// Every machine draws alike.
pub struct Dice(SplitMix64);

impl Dice {
    pub const fn seeded(seed: u64) -> Self {
        Self(SplitMix64::seeded(seed))
    }

    fn roll(&mut self, sides: u64) -> u64 {
        self.0.draw() % sides
    }

    fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        let sides = u64::try_from(values.len()).expect("a short list");
        values[usize::try_from(self.roll(sides)).expect("a short list")]
    }
}

/// What is true of one person: the clinic is in the network, and the course ends before the plan year does.
pub fn plan(dice: &mut Dice) -> Texts {
    let mut truth = Texts::new();
    let mut say = |path: &str, text: String| truth.insert(path.to_owned(), text);
    // Of ten workers five have a PPO, two a high-deductible plan, the others one that is closed outside.
    let kind = dice.one_of(&[
        "ppo", "ppo", "ppo", "ppo", "ppo", "hdhp", "hdhp", "hmo", "epo", "pos",
    ]);
    let billed = dice.one_of(&[90, 100, 120, 150, 180, 200]);
    say("coverage.kind", kind.to_owned());
    say(
        "course.visits",
        dice.one_of(&[6, 8, 10, 12, 16, 20]).to_string(),
    );
    say("charges.billedCharge", billed.to_string());
    // A plan counts between 50 and 90 % of the charge.
    say(
        "charges.allowedAmount",
        (billed * dice.one_of(&[50, 60, 70, 80, 90]) / 100).to_string(),
    );
    say("network", "in".to_owned());
    // High-deductible plans ask a percentage, of the others half a copay and few both.
    let way = if kind == "hdhp" {
        1
    } else {
        dice.one_of(&[0, 0, 0, 0, 0, 1, 1, 1, 1, 2])
    };
    let (copay, percent) = (
        dice.one_of(&[20, 25, 30, 40, 50, 60]),
        dice.one_of(&[10, 20, 20, 20, 30]),
    );
    let text = |there: bool, number: u64| {
        if there {
            number.to_string()
        } else {
            "none".to_owned()
        }
    };
    say("coverage.inNetwork.copayment", text(way != 1, copay));
    say("coverage.inNetwork.coinsurance", text(way != 0, percent));
    let timing = dice.one_of(&["deductibleWaived", "deductibleWaived", "afterDeductible"]);
    say("coverage.inNetwork.copaymentTiming", timing.to_owned());
    let amount = if kind == "hdhp" {
        dice.one_of(&[1700, 2000, 3000, 5000])
    } else {
        dice.one_of(&[0, 250, 500, 1000, 1500, 3000])
    };
    // How far the year has gone: a third has met nothing, a fifth all of it.
    let part = |dice: &mut Dice| dice.one_of(&[0, 0, 0, 20, 40, 60, 80, 100, 100]);
    let met = amount * part(dice) / 100;
    let maximum = (amount + dice.one_of(&[2000, 3000, 4000, 5000])).min(8500);
    let of_the_rest = dice.one_of(&[0, 0, 0, 10, 20, 50, 95]);
    let paid = (met + (maximum - met) * of_the_rest / 100).min(maximum);
    if amount == 0 {
        say("coverage.inNetwork.deductible", "none".to_owned());
    } else {
        say("coverage.inNetwork.deductible.amount", amount.to_string());
        say("coverage.inNetwork.deductible.met", met.to_string());
        say(
            "coverage.inNetwork.deductible.remaining",
            (amount - met).to_string(),
        );
    }
    say(
        "coverage.inNetwork.outOfPocketMaximum.amount",
        maximum.to_string(),
    );
    say(
        "coverage.inNetwork.outOfPocketMaximum.met",
        paid.to_string(),
    );
    say(
        "coverage.inNetwork.outOfPocketMaximum.remaining",
        (maximum - paid).to_string(),
    );
    // Two of three limit therapy, at 20 to 60 visits a year.
    if dice.roll(3) == 0 {
        say("coverage.inNetwork.visitLimit", "none".to_owned());
    } else {
        let visits = dice.one_of(&[20, 30, 30, 40, 60]);
        let used = visits * dice.one_of(&[0, 0, 0, 10, 30, 70]) / 100;
        say("coverage.inNetwork.visitLimit.visits", visits.to_string());
        say("coverage.inNetwork.visitLimit.used", used.to_string());
        say(
            "coverage.inNetwork.visitLimit.remaining",
            (visits - used).to_string(),
        );
        say(
            "coverage.inNetwork.visitLimit.countsUnpaidVisits",
            "yes".to_owned(),
        );
    }
    truth
}
