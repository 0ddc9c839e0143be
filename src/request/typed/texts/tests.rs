use super::{TextProblem, number};
use crate::request::table::Unit;
use crate::request::typed::spans::figure;

const fn too_large(unit: Unit) -> TextProblem {
    let limit = unit.most();
    TextProblem::TooLarge { limit, unit }
}

#[test]
fn money_is_read_as_people_type_it() {
    for (text, cents) in [
        ("30", 3000),
        ("$30", 3000),
        ("30.5", 3050),
        ("30.50", 3050),
        ("30.500", 3050),
        (".99", 99),
        ("30.", 3000),
        ("1,500", 150_000),
        ("1 500", 150_000),
        ("$ 234,567.00", 23_456_700),
        ("0", 0),
        ("45 USD", 4500),
        ("US$45", 4500),
        ("30$", 3000),
        ("30 dólares", 3000),
        ("$30 per visit", 3000),
        ("$30 copay/visit", 3000),
        ("$\u{a0}1\u{202f}500", 150_000),
        ("＄３０．５", 3050),
    ] {
        assert_eq!(number(text, Unit::Cents), Ok(cents), "{text}");
    }
}

#[test]
fn what_is_no_money_says_why() {
    for (text, problem) in [
        ("abc", TextProblem::NotMoney),
        ("$", TextProblem::NotMoney),
        (".", TextProblem::NotMoney),
        ("-5", TextProblem::Negative),
        ("12,50", TextProblem::DecimalComma),
        ("1,2,3", TextProblem::NotMoney),
        ("1234,567", TextProblem::DecimalComma),
        ("1.005", TextProblem::TooManyDecimals),
        ("1.2.3", TextProblem::NotMoney),
        ("1000000.01", too_large(Unit::Cents)),
        ("99999999999999999999", too_large(Unit::Cents)),
        ("<b>5</b>", TextProblem::NotMoney),
        ("٣٠", TextProblem::NotMoney),
        ("1e3", TextProblem::NotMoney),
    ] {
        assert_eq!(number(text, Unit::Cents), Err(problem), "{text}");
    }
}

#[test]
fn a_percentage_that_can_be_read_two_ways_is_refused() {
    for (text, problem) in [
        ("0.2", TextProblem::ShareBelowOnePercent),
        (".2", TextProblem::ShareBelowOnePercent),
        ("80/20", TextProblem::TwoShares),
        ("20-80", TextProblem::TwoShares),
        ("20%/80%", TextProblem::TwoShares),
        ("100.01", too_large(Unit::Rate)),
        ("12,5", TextProblem::DecimalComma),
        ("-1", TextProblem::Negative),
        ("12.345", TextProblem::TooManyDecimals),
        ("half", TextProblem::NotARate),
    ] {
        assert_eq!(number(text, Unit::Rate), Err(problem), "{text}");
        assert_eq!(figure(text, Unit::Rate), Err(problem), "{text}");
    }
    assert_eq!(number("12.5", Unit::Rate), Ok(1250));
    assert_eq!(number("0", Unit::Rate), Ok(0));
    assert_eq!(number("100%", Unit::Rate), Ok(10_000));
}

#[test]
fn a_count_is_whole() {
    assert_eq!(number("12.0", Unit::Count), Ok(12));
    assert_eq!(number("12 visits", Unit::Count), Ok(12));
    assert_eq!(number("12.5", Unit::Count), Err(TextProblem::NotACount));
    assert_eq!(number("367", Unit::Count), Err(too_large(Unit::Count)));
    assert_eq!(number("-1", Unit::Count), Err(TextProblem::Negative));
}
