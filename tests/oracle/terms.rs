//! What an exact request says, as plain figures. Everything optional is an `Option`; every default is already filled in.

use jiff::civil::Date;

/// Cents, basis points and counts alike: wide enough that no product in this program can overflow.
pub type Whole = i128;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Terms {
    pub first_visit: Date,
    pub visits: Whole,
    pub per_week: Whole,
    pub billed: Whole,
    pub allowed: Whole,
    pub cash: Option<Whole>,
    pub network: Option<Network>,
    /// Month and day.
    pub year_start: (i8, i8),
    pub cover: Cover,
    pub authorization_missing: bool,
    pub authorized_visits: Option<Whole>,
    pub account: Option<Account>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Network {
    In,
    Out,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cover {
    Networks { inside: Benefit, outside: Benefit },
    Pip(Pip),
    WorkersCompensation { accepted: bool },
    Unpriced,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Benefit {
    /// The answers of a network that the course does not use.
    Unread,
    Nothing,
    Plan(Plan),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    pub deductible: Option<Yearly>,
    pub copayment: Option<Whole>,
    pub timing: Timing,
    pub coinsurance: Whole,
    pub gross: bool,
    pub visits_before_deductible: Whole,
    pub copayment_counts: bool,
    pub maximum: Option<Yearly>,
    pub outside_maximum: bool,
    pub per_visit_maximum: Option<Whole>,
    pub visit_limit: Option<VisitLimit>,
    pub dollar_limit: Option<DollarLimit>,
    pub lifetime_limit: Option<Limit>,
    pub over_limit: OverLimit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timing {
    Waived,
    After,
    Before,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OverLimit {
    Usual,
    Cash,
    Allowed,
    Billed,
}

/// A deductible or an out-of-pocket maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Yearly {
    pub own: Limit,
    pub family: Option<Family>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Family {
    pub limit: Limit,
    pub aggregate: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    pub amount: Whole,
    pub used: Whole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VisitLimit {
    pub limit: Limit,
    pub counts_unpaid: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DollarLimit {
    pub limit: Limit,
    pub on_allowed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pip {
    pub deductible: Option<Limit>,
    pub plan_share: Whole,
    pub limit: Option<Limit>,
    pub off_billed: bool,
    pub med_pay: Option<Limit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Account {
    pub available: Whole,
    pub rate: Whole,
    pub prescribed: bool,
}

impl Terms {
    /// The benefit of the network that the course uses; `None` for kinds without networks.
    pub fn benefit(&self) -> Option<&Benefit> {
        match (&self.cover, self.network) {
            (Cover::Networks { inside, .. }, Some(Network::In)) => Some(inside),
            (Cover::Networks { outside, .. }, Some(Network::Out)) => Some(outside),
            _ => None,
        }
    }

    pub fn plan(&self) -> Option<&Plan> {
        match self.benefit() {
            Some(Benefit::Plan(plan)) => Some(plan),
            _ => None,
        }
    }

    /// The most of one visit that a plan can count.
    pub fn counted(&self) -> Whole {
        self.allowed.min(self.billed)
    }

    /// The same terms without what cannot matter: the other network, an allowed amount above the billed charge, and how
    /// a copayment works that the plan does not have.
    pub fn effective(mut self) -> Self {
        self.allowed = self.counted();
        let over_limit = self.plan().map(|plan| self.over_limit(plan));
        if let Cover::Networks { inside, outside } = &mut self.cover {
            match self.network {
                Some(Network::In) => *outside = Benefit::Unread,
                _ => *inside = Benefit::Unread,
            }
            for benefit in [inside, outside] {
                if let (Benefit::Plan(plan), Some(over_limit)) = (benefit, over_limit) {
                    plan.over_limit = over_limit;
                    plan.forget_absent_copayment();
                }
            }
        }
        self
    }

    /// What an uncovered visit costs, said without "the usual".
    pub fn over_limit(&self, plan: &Plan) -> OverLimit {
        let billed_or_allowed = if self.network == Some(Network::In) {
            OverLimit::Allowed
        } else {
            OverLimit::Billed
        };
        match (plan.over_limit, self.cash) {
            (OverLimit::Usual, Some(_)) => OverLimit::Cash,
            (OverLimit::Usual, None) => billed_or_allowed,
            (OverLimit::Cash, None) => OverLimit::Billed,
            (known, _) => known,
        }
    }
}

impl Plan {
    fn forget_absent_copayment(&mut self) {
        if self.copayment.is_none() {
            self.timing = Timing::Waived;
            self.copayment_counts = false;
            self.gross = false;
        }
    }
}
