use super::{Figure, OpenSide, figure};
use crate::request::table::Unit;
use crate::request::typed::texts::{TextProblem, number};

const HIGH: Option<OpenSide> = Some(OpenSide::High);
const LOW: Option<OpenSide> = Some(OpenSide::Low);
const DOLLARS: i64 = Unit::Cents.most();

fn said(text: &str, unit: Unit) -> (i64, i64, Option<OpenSide>) {
    let Figure { span, open, .. } =
        figure(text, unit).unwrap_or_else(|why| panic!("{text}: {why}"));
    (span.low, span.high, open)
}

#[test]
fn two_figures_are_a_span_where_they_cannot_be_two_shares() {
    for (text, unit, low, high) in [
        ("20-40", Unit::Cents, 2000, 4000),
        ("$20 – $40", Unit::Cents, 2000, 4000),
        ("6 to 12", Unit::Count, 6, 12),
        ("6 a 12", Unit::Count, 6, 12),
        ("6 to 12 visits", Unit::Count, 6, 12),
        ("20-40", Unit::Rate, 2000, 4000),
        ("20% to 80%", Unit::Rate, 2000, 8000),
        ("12", Unit::Count, 12, 12),
    ] {
        assert_eq!(said(text, unit), (low, high, None), "{text}");
    }
    assert_eq!(number("6 to 12", Unit::Count), Err(TextProblem::NotACount));
}

#[test]
fn one_end_is_enough_in_either_language() {
    for (text, unit, expected) in [
        ("2,160+", Unit::Cents, (216_000, DOLLARS, HIGH)),
        ("$2,160 or more", Unit::Cents, (216_000, DOLLARS, HIGH)),
        ("2160 o más", Unit::Cents, (216_000, DOLLARS, HIGH)),
        ("$2,160+ left", Unit::Cents, (216_000, DOLLARS, HIGH)),
        ("At least 12", Unit::Count, (12, 366, HIGH)),
        ("at least 12 visits", Unit::Count, (12, 366, HIGH)),
        ("12 or more visits", Unit::Count, (12, 366, HIGH)),
        ("12 o más", Unit::Count, (12, 366, HIGH)),
        ("al menos 12", Unit::Count, (12, 366, HIGH)),
        ("al menos 12 visitas", Unit::Count, (12, 366, HIGH)),
        // The longest phrase counts: "minimum" and ">" are the beginnings of others.
        ("minimum of 12", Unit::Count, (12, 366, HIGH)),
        ("minimo de 12", Unit::Count, (12, 366, HIGH)),
        (">= $500", Unit::Cents, (50_000, DOLLARS, HIGH)),
        ("maximum of $30", Unit::Cents, (0, 3000, LOW)),
        ("<= 30", Unit::Count, (0, 30, LOW)),
        // More than is one cent, one visit, one hundredth of a percent more.
        ("more than 500", Unit::Cents, (50_001, DOLLARS, HIGH)),
        ("> $500", Unit::Cents, (50_001, DOLLARS, HIGH)),
        ("más de 12", Unit::Count, (13, 366, HIGH)),
        ("over 20%", Unit::Rate, (2001, 10_000, HIGH)),
        ("up to 30", Unit::Cents, (0, 3000, LOW)),
        ("at most $30", Unit::Cents, (0, 3000, LOW)),
        ("no more than 30 visits", Unit::Count, (0, 30, LOW)),
        ("hasta 30", Unit::Count, (0, 30, LOW)),
        ("30 max", Unit::Count, (0, 30, LOW)),
        ("under 500", Unit::Cents, (0, 49_999, LOW)),
        ("menos de 20", Unit::Count, (0, 19, LOW)),
        ("３０ or less", Unit::Cents, (0, 3000, LOW)),
    ] {
        assert_eq!(said(text, unit), expected, "{text}");
    }
}

#[test]
fn about_is_a_tenth_to_either_side_outwards_to_the_whole() {
    for (text, unit, low, high) in [
        // 30 less and plus 3.
        ("about 30", Unit::Cents, 2700, 3300),
        ("unos $30", Unit::Cents, 2700, 3300),
        ("~ 30", Unit::Cents, 2700, 3300),
        ("30 or so", Unit::Cents, 2700, 3300),
        ("más o menos 30", Unit::Cents, 2700, 3300),
        // 125 less and plus 12.5 is 112.5 to 137.5.
        ("around $125", Unit::Cents, 11_200, 13_800),
        ("about 20%", Unit::Rate, 1800, 2200),
        // 12 less and plus 1.2 is 10.8 to 13.2.
        ("approximately 12 visits", Unit::Count, 10, 14),
        ("about 0", Unit::Cents, 0, 0),
        ("about 99%", Unit::Rate, 8900, 10_000),
    ] {
        assert_eq!(said(text, unit), (low, high, None), "{text}");
        assert!(figure(text, unit).unwrap().is_about, "{text}");
    }
}

#[test]
fn about_two_ends_is_what_they_say() {
    for text in [
        "about 6 to 12",
        "unas 6 a 12 visitas",
        "around 6-12",
        "about 6 or 12",
    ] {
        assert_eq!(said(text, Unit::Count), (6, 12, None), "{text}");
    }
}

#[test]
fn one_or_the_other_is_all_between_in_their_order() {
    for (text, unit, low, high) in [
        ("20 or 40", Unit::Cents, 2000, 4000),
        ("$40 o $20", Unit::Cents, 2000, 4000),
        ("between 6 and 12", Unit::Count, 6, 12),
        ("entre 6 y 12 visitas", Unit::Count, 6, 12),
        ("from $20 to $40", Unit::Cents, 2000, 4000),
        ("de 20 a 40", Unit::Cents, 2000, 4000),
    ] {
        assert_eq!(said(text, unit), (low, high, None), "{text}");
    }
}

#[test]
fn a_rough_figure_is_refused_as_the_figure_itself_is() {
    for (text, unit, problem) in [
        ("about thirty", Unit::Cents, TextProblem::NotMoney),
        (
            "at least 0.2",
            Unit::Rate,
            TextProblem::ShareBelowOnePercent,
        ),
        ("more than 80/20", Unit::Rate, TextProblem::TwoShares),
        ("under 0", Unit::Count, TextProblem::Negative),
        ("or more", Unit::Cents, TextProblem::NotMoney),
        ("10 or 20 or 30", Unit::Cents, TextProblem::NotMoney),
        ("overdue 30", Unit::Cents, TextProblem::NotMoney),
        ("30%", Unit::Cents, TextProblem::NotMoney),
    ] {
        assert_eq!(figure(text, unit), Err(problem), "{text}");
    }
    let too_large = TextProblem::TooLarge {
        limit: 366,
        unit: Unit::Count,
    };
    assert_eq!(figure("more than 366", Unit::Count), Err(too_large));
}
