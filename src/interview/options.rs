//! The coarse answers of a card, and what stands in the form for each.

use super::CardOption;
use super::person::Person;
use crate::money::Cents;
use crate::request::path::is_at_or_inside;
use crate::request::table::Unit;
use crate::request::typed::texts::number;
use crate::request::typed::written::{SPAN, hundredths, span};
use crate::sorted::Sorted;

/// What a card asks, before it is known which of its answers stands.
#[derive(Default)]
pub(super) struct Draft {
    /// The form's own questions that are on the card in any case, and are its answer where it has no coarse ones.
    asks: Vec<String>,
    /// Those beside them that may stay blank.
    beside: Vec<String>,
    options: Vec<Choice>,
}

/// A coarse answer, with the form's own questions that it opens.
pub(super) struct Choice {
    option: &'static str,
    writes: Sorted<String, String>,
    asks: Vec<String>,
    /// Those beside them that may stay blank.
    beside: Vec<String>,
    /// What another answer of the card, or another card, asks and may stand beside this one.
    keeps: Vec<String>,
    /// What was typed for another answer of the card.
    aside: Vec<String>,
    /// Whether the answer stands whatever it has written, because later cards have led on from it.
    is_led_on: bool,
    /// Whether the card is asked until the answer was pressed: it leaves open what the form may lack because nobody was asked.
    waits_for_press: bool,
    amount: Option<Cents>,
    count: Option<u32>,
}

impl Draft {
    pub(super) fn asking(path: &str) -> Self {
        Self {
            asks: vec![path.to_owned()],
            ..Self::default()
        }
    }

    pub(super) fn and_perhaps(mut self, path: &str) -> Self {
        self.beside.push(path.to_owned());
        self
    }

    pub(super) fn of(options: impl IntoIterator<Item = Choice>) -> Self {
        Self {
            options: options.into_iter().collect(),
            ..Self::default()
        }
    }

    pub(super) fn or(mut self, options: impl IntoIterator<Item = Choice>) -> Self {
        self.options.extend(options);
        self
    }

    /// Makes the answers exclude each other: each takes back what another one has put, and sets aside what was typed for another one.
    pub(super) fn apart(mut self, person: &Person<'_>) -> Self {
        for (path, text) in self.touched(person) {
            let is_put = self.options.iter().any(|one| one.has_put(&path, text));
            for option in &mut self.options {
                option.step_back(&path, text, is_put);
            }
        }
        self
    }

    /// Returns what stands in the form at the places that the answers write or open.
    fn touched<'a>(&self, person: &Person<'a>) -> Sorted<String, &'a str> {
        let mut touched = Vec::new();
        for option in &self.options {
            let written = option.writes.keys();
            touched.extend(written.map(|path| (path.clone(), person.text(path))));
            for path in option.opens() {
                touched.extend(person.own_texts(&path));
            }
        }
        touched.retain(|(_, text)| !matches!(*text, "" | "unknown"));
        touched.into_iter().collect()
    }

    /// Returns whether the form holds an answer to the card, whoever put it there.
    pub(super) fn is_answered(&self, card: &str, person: &Person<'_>) -> bool {
        let knows = |asks: &[String]| asks.iter().all(|path| person.is_known(path));
        match self.chosen(card, person) {
            Some(choice) if choice.waits(card, person) => false,
            Some(choice) => choice.is_led_on || knows(&choice.asks),
            None => self.options.is_empty() && !self.asks.is_empty() && knows(&self.asks),
        }
    }

    /// Returns whether the answer that stands asks for something that is not there.
    pub(super) fn is_unfinished(&self, card: &str, person: &Person<'_>) -> bool {
        let is_blank =
            |path: &String| !person.is_known(path) && person.number_in_words(path).is_none();
        self.chosen(card, person)
            .is_some_and(|choice| !choice.is_led_on && choice.asks.iter().any(is_blank))
    }

    /// Returns whether an answer was pressed that the form says no longer, and no other stands in its place: then it is asked again.
    pub(super) fn is_outdated(&self, card: &str, person: &Person<'_>) -> bool {
        !person.choice(card).is_empty() && self.chosen(card, person).is_none()
    }

    pub(super) const fn is_without_options(&self) -> bool {
        self.options.is_empty()
    }

    /// Returns whether nobody has to choose: where coarse answers leave no doubt, one of them is true.
    pub(super) fn may_stay_open(&self) -> bool {
        let mut options = self.options.iter();
        self.is_without_options() || options.any(|one| one.option == "unknown")
    }

    /// Returns the form's own questions that are on the card now, and its coarse answers.
    pub(super) fn shown(self, card: &str, person: &Person<'_>) -> (Vec<String>, Vec<CardOption>) {
        let chosen = self.chosen(card, person);
        let chosen = chosen.filter(|choice| !choice.asks.is_empty() || !choice.waits(card, person));
        let chosen = chosen.map(|choice| choice.option);
        let opened = self.chosen(card, person).map(Choice::opens);
        let mut asks = self.asks;
        asks.extend(self.beside);
        asks.extend(opened.unwrap_or_default());
        let options = self.options.into_iter().map(|choice| CardOption {
            opens: choice.opens(),
            option: choice.option.to_owned(),
            name: None,
            writes: choice.writes,
            sets_aside: choice.aside,
            is_chosen: chosen == Some(choice.option),
            amount: choice.amount,
            count: choice.count,
        });
        (asks, options.collect())
    }

    /// Returns the coarse answer that was pressed, while the form still says the same; else the one that the form says by itself.
    fn chosen(&self, card: &str, person: &Person<'_>) -> Option<&Choice> {
        let pressed = person.choice(card);
        let mut options = self.options.iter();
        match options.find(|choice| choice.option == pressed) {
            Some(choice) if choice.holds(person) => Some(choice),
            _ => self
                .options
                .iter()
                .find(|choice| choice.is_said(person))
                .or_else(|| self.options.iter().find(|choice| choice.is_typed(person))),
        }
    }
}

impl Choice {
    #[inline(never)] // Called from many places, and seldom: smaller so.
    pub(super) fn new(option: &'static str) -> Self {
        Self {
            option,
            writes: Sorted::new(),
            asks: Vec::new(),
            beside: Vec::new(),
            keeps: Vec::new(),
            aside: Vec::new(),
            is_led_on: false,
            waits_for_press: false,
            amount: None,
            count: None,
        }
    }

    /// Puts a text at a path of the request.
    pub(super) fn writes(mut self, path: &str, text: &str) -> Self {
        self.writes.insert(path.to_owned(), text.to_owned());
        self
    }

    /// Lets stand what is not this answer's and does not contradict it.
    pub(super) fn keeps(mut self, path: &str) -> Self {
        self.keeps.push(path.to_owned());
        self
    }

    /// Lets the answer stand where a later card has led on from it.
    pub(super) const fn led_on(mut self, is_led_on: bool) -> Self {
        self.is_led_on = is_led_on;
        self
    }

    /// Has the card asked until the answer was pressed.
    pub(super) const fn once_pressed(mut self, waits_for_press: bool) -> Self {
        self.waits_for_press = waits_for_press;
        self
    }

    /// Opens a question of the form, for who knows more.
    pub(super) fn asks(mut self, path: &str) -> Self {
        self.asks.push(path.to_owned());
        self
    }

    /// Opens a question of the form that may stay blank.
    pub(super) fn and_perhaps(mut self, path: &str) -> Self {
        self.beside.push(path.to_owned());
        self
    }

    fn waits(&self, card: &str, person: &Person<'_>) -> bool {
        self.waits_for_press && person.choice(card) != self.option
    }

    fn opens(&self) -> Vec<String> {
        self.asks.iter().chain(&self.beside).cloned().collect()
    }

    pub(super) const fn with_amount(mut self, amount: Cents) -> Self {
        self.amount = Some(amount);
        self
    }

    pub(super) const fn with_count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Returns whether a text is what this answer puts, by now or when the course was shorter.
    fn has_put(&self, path: &str, text: &str) -> bool {
        let is_bound = self.amount.is_some() || self.count.is_some();
        self.writes.get(path).is_some_and(|put| {
            put == text || (is_bound && ends(text).zip(ends(put)).is_some_and(same_high))
        })
    }

    /// Makes room for the answer: what another one has put goes, what was typed steps aside, and what it asks itself stays.
    fn step_back(&mut self, path: &str, text: &str, is_put: bool) {
        let is_kept = |own: &String| is_at_or_inside(path, own);
        let writes = self.writes.get(path);
        let says_otherwise = writes.is_some_and(|put| !put.is_empty() && !says_as_much(text, put));
        if is_put && writes.is_none() && !self.keeps.iter().any(is_kept) {
            self.writes.insert(path.to_owned(), String::new());
        } else if !is_put
            && (says_otherwise || (writes.is_none() && !self.opens().iter().any(is_kept)))
            && !self.keeps.iter().any(is_kept)
        {
            self.aside.push(path.to_owned());
        }
    }

    /// Returns whether what stands in the form says as much as the answer does, and nothing else.
    fn holds(&self, person: &Person<'_>) -> bool {
        let says = |(path, text): (&String, &String)| says_as_much(person.text(path), text);
        self.is_led_on || (self.aside.is_empty() && self.writes.iter().all(says))
    }

    /// Returns whether the form says just this, without anybody having pressed it.
    fn is_said(&self, person: &Person<'_>) -> bool {
        let says_something = |text: &String| !matches!(text.as_str(), "" | "unknown");
        self.holds(person) && self.writes.values().any(says_something)
    }

    /// Returns whether what the answer opens was typed, without anybody having pressed it.
    fn is_typed(&self, person: &Person<'_>) -> bool {
        self.holds(person)
            && !self.asks.is_empty()
            && self.asks.iter().all(|path| person.is_known(path))
    }
}

/// Returns whether one text says what another does. "More than $2,160 is left" says that more than $1,080 is left too, and no longer that
/// more than $4,320 is, as a longer course would need.
fn says_as_much(stands: &str, text: &str) -> bool {
    match (ends(stands), ends(text)) {
        (Some((low, high)), Some((least, most))) => low >= least && high == most,
        _ => stands == text,
    }
}

/// Returns both ends of a span. Dollars and numbers of visits compare alike.
pub(super) fn ends(text: &str) -> Option<(i64, i64)> {
    let (low, high) = text.split_once(SPAN)?;
    let number = |end| number(end, Unit::Cents).ok();
    Some((number(low)?, number(high)?))
}

fn same_high(((_, one), (_, other)): ((i64, i64), (i64, i64))) -> bool {
    one == other
}

/// Writes a span of dollars.
pub(super) fn dollars(low: Cents, high: Cents) -> String {
    span(hundredths(low.cents()), hundredths(high.cents()))
}
