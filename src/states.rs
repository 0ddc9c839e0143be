//! What the law of a state says about the insurance of injuries: rows, each with its source, its grade and the days on
//! which it holds. The price takes its bounds from here, the check whose turn it is to pay.

use crate::answer::Span;
use crate::evidence::{Evidence, Grade, Source};

/// A state, the District of Columbia or a territory, by its two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State(&'static str);

impl State {
    /// The two letters, as the Postal Service writes them.
    const ALL: [&'static str; 56] = [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN",
        "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
        "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT",
        "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP", "PR", "VI",
    ];

    /// Returns the state at a place of the list, as far as it goes.
    #[must_use]
    pub fn numbered(place: usize) -> Option<Self> {
        Self::ALL.get(place).map(|letters| Self(letters))
    }

    /// Returns its two letters.
    #[must_use]
    pub const fn letters(self) -> &'static str {
        self.0
    }
}

/// The territories, of whose insurance law nothing is known here.
const TERRITORIES: &[&str] = &["AS", "GU", "MP", "PR", "VI"];

/// Whether auto insurance pays for one's own injuries, whoever was at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoBenefits {
    /// Every policy has to.
    Compulsory,
    /// Insurers have to offer it, and drivers may leave it out.
    Offered,
    /// There is no such benefit, though medical payments coverage can be bought anywhere.
    None,
}

/// Who pays first after an accident where auto insurance pays for one's own injuries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoTurn {
    /// The auto insurance.
    First,
    /// The health plan, where the driver chose so.
    HealthPlanIfChosen,
    /// The auto insurance up to a small sum, and then the health plan.
    FirstUpToASum,
}

/// A row: what a state says about personal injury protection.
#[derive(Clone, Copy, Debug)]
pub struct AutoRow {
    /// Its two letters.
    pub state: &'static str,
    /// Whether there is such a benefit.
    pub benefits: AutoBenefits,
    /// Who pays first.
    pub turn: AutoTurn,
    /// Who says so.
    pub evidence: Evidence,
}

const fn auto(
    state: &'static str,
    benefits: AutoBenefits,
    turn: AutoTurn,
    evidence: Evidence,
) -> AutoRow {
    AutoRow {
        state,
        benefits,
        turn,
        evidence,
    }
}

const CHECKED: &str = "2026-11-24";
const TABLE: Evidence = Evidence::of(Source::AutoInsuranceTable, Grade::B, CHECKED);
const MICHIGAN: Evidence = Evidence::of(Source::MichiganNoFaultLaw, Grade::A, CHECKED);
const FLORIDA: Evidence = Evidence::of(Source::FloridaPipStatute, Grade::A, CHECKED);
const NEW_JERSEY: Evidence = Evidence::of(Source::NewJerseyPipRules, Grade::A, "2026-12-01");
const UNVERIFIED: Evidence = Evidence::of(Source::Unverified, Grade::U, CHECKED);

/// The states with benefits of this kind; the others have none.
#[rustfmt::skip]
pub const AUTO: &[AutoRow] = &[
    auto("FL", AutoBenefits::Compulsory, AutoTurn::First,              FLORIDA),
    auto("HI", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("KS", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("KY", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    // After its first 2,000 dollars the health plan goes on (M.G.L. c. 90, §34A).
    auto("MA", AutoBenefits::Compulsory, AutoTurn::FirstUpToASum,      TABLE),
    // Most policies are coordinated (MCL 500.3109a).
    auto("MI", AutoBenefits::Compulsory, AutoTurn::HealthPlanIfChosen, MICHIGAN),
    auto("MN", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    // The driver may have chosen the health plan as the first to pay.
    auto("NJ", AutoBenefits::Compulsory, AutoTurn::HealthPlanIfChosen, TABLE),
    auto("NY", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("ND", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("PA", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("UT", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    // Fault states that ask every driver for it (21 Del. C. 2118, ORS 742.520).
    auto("DE", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("OR", AutoBenefits::Compulsory, AutoTurn::First,              TABLE),
    auto("AR", AutoBenefits::Offered,    AutoTurn::First,              TABLE),
    auto("DC", AutoBenefits::Offered,    AutoTurn::First,              TABLE),
    auto("MD", AutoBenefits::Offered,    AutoTurn::First,              TABLE),
    auto("TX", AutoBenefits::Offered,    AutoTurn::First,              TABLE),
    auto("WA", AutoBenefits::Offered,    AutoTurn::First,              TABLE),
];

/// Returns what a state says about personal injury protection; nothing where that is not known, as of a territory.
#[must_use]
pub fn auto_benefits(state: &'static str) -> Option<AutoRow> {
    let listed = AUTO.iter().find(|row| row.state == state).copied();
    let none = auto(state, AutoBenefits::None, AutoTurn::First, TABLE);
    listed.or_else(|| (!TERRITORIES.contains(&state)).then_some(none))
}

/// A row: a state without personal injury protection whose auto policies pay a first sum of medical bills, as medical payments coverage.
#[derive(Clone, Copy, Debug)]
pub struct MedPayRow {
    /// Its two letters.
    pub state: &'static str,
    /// Who says so.
    pub evidence: Evidence,
}

/// 29-A M.R.S. 1605-A: 2,000 dollars a person. RSA 264:16: 1,000, of any policy that is bought; whoever is insured chooses where to claim.
/// C.R.S. 10-4-635 and 10-4-636: 5,000 unless it was rejected in writing, before any health plan.
pub const MED_PAY: &[MedPayRow] = &[
    MedPayRow {
        state: "CO",
        evidence: Evidence::of(Source::MedPayLaws, Grade::A, "2026-12-01"),
    },
    MedPayRow {
        state: "ME",
        evidence: Evidence::of(Source::MedPayLaws, Grade::B, "2026-12-01"),
    },
    MedPayRow {
        state: "NH",
        evidence: Evidence::of(Source::MedPayLaws, Grade::A, "2026-12-01"),
    },
];

/// Returns the law by which auto policies of a state pay a first sum of medical bills.
#[must_use]
pub fn med_pay(state: &str) -> Option<&'static MedPayRow> {
    MED_PAY.iter().find(|row| row.state == state)
}

/// The states in which whoever was hurt may sue the other driver only from a threshold on, by the same table.
const NO_FAULT: &[&str] = &[
    "FL", "HI", "KS", "KY", "MA", "MI", "MN", "NJ", "NY", "ND", "PA", "PR", "UT",
];

/// Returns whether the law of a state lets the other driver be sued for light injuries no more, since each policy pays its own people's.
#[must_use]
pub fn limits_suits(state: &str) -> bool {
    NO_FAULT.contains(&state)
}

/// A row: what lies between two bounds in a state.
#[derive(Clone, Copy, Debug)]
pub struct Bounded<T> {
    /// Its two letters; every other state where there are none.
    pub state: Option<&'static str>,
    /// The least.
    pub least: T,
    /// The greatest.
    pub most: T,
    /// Who says so.
    pub evidence: Evidence,
}

const fn bounded<T: Copy>(
    state: Option<&'static str>,
    (least, most): (T, T),
    evidence: Evidence,
) -> Bounded<T> {
    Bounded {
        state,
        least,
        most,
        evidence,
    }
}

/// What personal injury protection pays of a bill, in basis points. Most states pay all of it, which is not verified.
pub const PIP_PLAN_SHARES: &[Bounded<i64>] = &[
    bounded(Some("FL"), (8_000, 8_000), FLORIDA),
    bounded(None, (8_000, 10_000), UNVERIFIED),
];

/// The deductible of personal injury protection, in cents.
pub const PIP_DEDUCTIBLES: &[Bounded<i64>] = &[
    bounded(Some("FL"), (0, 100_000), FLORIDA),
    // N.J.A.C. 11:3-4.4(b).
    bounded(Some("NJ"), (0, 250_000), NEW_JERSEY),
    bounded(Some("MA"), (0, 800_000), UNVERIFIED),
    bounded(None, (0, 100_000), UNVERIFIED),
];

fn row<T: Copy>(rows: &[Bounded<T>], state: Option<&str>) -> Option<Bounded<T>> {
    let own = rows
        .iter()
        .find(|row| row.state.is_some() && row.state == state);
    own.or_else(|| rows.iter().find(|row| row.state.is_none()))
        .copied()
}

/// Returns what personal injury protection can pay of a bill where nobody said it, in basis points.
#[must_use]
pub fn pip_plan_share(state: Option<State>) -> Span<i64> {
    let found = row(PIP_PLAN_SHARES, state.map(State::letters));
    found.map_or(Span::exact(0), |row| Span {
        low: row.least,
        high: row.most,
    })
}

/// Returns the most that the deductible of personal injury protection can be where nobody said it, in cents; where the
/// state is not known, in any of them.
#[must_use]
pub fn pip_deductible(state: Option<State>) -> i64 {
    let most = match state {
        Some(state) => row(PIP_DEDUCTIBLES, Some(state.letters())).map(|row| row.most),
        None => PIP_DEDUCTIBLES.iter().map(|row| row.most).max(),
    };
    most.unwrap_or(0)
}

/// A row: how many visits an accepted work claim pays without authorization, and at which it has to be asked for.
#[derive(Clone, Copy, Debug)]
pub struct FreeVisits {
    /// The state.
    pub state: &'static str,
    /// The first so many visits need none.
    pub visits: u32,
    /// The visits, from 1, before which authorization is needed.
    pub asks_at: &'static [u32],
    /// Who says so.
    pub evidence: Evidence,
}

/// Washington's Department of Labor & Industries: six massage visits on the order of the attending provider, six more on
/// authorization, and the claim manager's from the thirteenth on (WAC 296-23-250).
pub const FREE_VISITS: &[FreeVisits] = &[FreeVisits {
    state: "WA",
    visits: 6,
    asks_at: &[7, 13],
    evidence: Evidence::of(Source::WashingtonLaborAndIndustries, Grade::A, CHECKED),
}];

/// Returns the visits that an accepted work claim pays without authorization in a state.
#[must_use]
pub fn free_visits(state: Option<&str>) -> Option<&'static FreeVisits> {
    FREE_VISITS.iter().find(|row| Some(row.state) == state)
}

#[cfg(test)]
mod tests {
    use super::State;
    use super::{AUTO, AutoBenefits, TERRITORIES, auto_benefits, limits_suits};
    use super::{pip_deductible, pip_plan_share};
    use crate::request::Choice;

    #[test]
    fn every_row_is_about_a_real_state() {
        let rows = AUTO.iter().map(|row| row.state);
        assert!(
            rows.chain(TERRITORIES.iter().copied())
                .all(|one| State::of(one).is_some())
        );
    }

    #[test]
    fn most_states_have_no_benefit_and_of_a_territory_nothing_is_known() {
        let benefits = |state| auto_benefits(state).map(|row| row.benefits);
        assert_eq!(benefits("CA"), Some(AutoBenefits::None));
        assert_eq!(benefits("KY"), Some(AutoBenefits::Compulsory));
        assert_eq!(benefits("TX"), Some(AutoBenefits::Offered));
        assert_eq!(benefits("GU"), None);
    }

    /// The insurance industry's table of December 2023 has twelve states of true no-fault, and Delaware and Oregon among those that add
    /// benefits without a limit on suits.
    #[test]
    fn where_suits_are_limited_every_policy_pays_its_own_people() {
        let states = AUTO.iter().filter(|row| limits_suits(row.state));
        assert!(
            states
                .clone()
                .all(|row| row.benefits == AutoBenefits::Compulsory)
        );
        assert_eq!(states.count(), 12);
        assert!(!["DE", "OR", "TX", "CA"].into_iter().any(limits_suits));
    }

    #[test]
    fn florida_pays_eighty_percent_and_massachusetts_deducts_the_most() {
        let share = |state: &str| {
            let span = pip_plan_share(State::of(state));
            (span.low, span.high)
        };
        assert_eq!(share("FL"), (8_000, 8_000));
        assert_eq!(share("WA"), (8_000, 10_000));
        let most = |state: &str| pip_deductible(State::of(state));
        assert_eq!(most("NJ"), 250_000);
        assert_eq!(most("OR"), 100_000);
        // A state that nobody named can be Massachusetts.
        assert_eq!(pip_deductible(None), 800_000);
    }
}
