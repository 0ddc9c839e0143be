use super::plain::plain;
use super::spans::OpenSide;
use super::{Echo, Typed, read_typed, row_at};
use crate::answer::Span;
use crate::money::Cents;
use crate::plan::Network;
use crate::request::json::{Json, to_text};
use crate::request::problem::ProblemCode;
use crate::request::table::{Field, Unit};

const ENOUGH: [(&str, &str); 3] = [
    ("course.visits", "6"),
    ("charges.billedCharge", "180"),
    ("coverage.kind", "ppo"),
];

fn read(texts: &[(&str, &str)]) -> Typed {
    let entries = ENOUGH
        .iter()
        .chain(texts)
        .map(|(path, text)| ((*path).to_owned(), Json::Text((*text).to_owned())))
        .collect();
    read_typed(&Json::Object(entries), "2026-11-23")
}

fn problems(typed: &Typed) -> Vec<String> {
    typed.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_price_that_takes_no_span_takes_about_so_much_as_it_stands() {
    for text in [
        "about 150",
        "around $150",
        "approximately 150 dollars",
        "150 or so",
        "150 more or less",
        "unas 150",
        "unos $150",
        "alrededor de 150",
        "mas o menos 150",
    ] {
        let typed = read(&[("charges.billedCharge", text)]);
        assert_eq!(
            typed.answers.cents(Field::BilledCharge),
            Cents::new(15_000),
            "{text}"
        );
        assert_eq!(problems(&typed), [""; 0], "{text}");
        let echo = &typed.echoes.get("charges.billedCharge").unwrap();
        assert!(
            echo.is_about && echo.low == 15_000 && echo.high == 15_000,
            "{text}"
        );
    }
    // Said without "about", it is no more than the figure.
    let typed = read(&[("charges.billedCharge", "150")]);
    assert!(!typed.echoes.get("charges.billedCharge").unwrap().is_about);
}

#[test]
fn two_figures_or_an_end_where_one_is_taken_are_told_so() {
    for (path, text) in [
        ("charges.billedCharge", "150-200"),
        ("charges.billedCharge", "$150 to $200"),
        ("charges.billedCharge", "about 150 to 200"),
        ("charges.billedCharge", "between 150 and 200"),
        ("charges.billedCharge", "entre 150 y 200"),
        ("charges.billedCharge", "$150/$200"),
        ("charges.billedCharge", "150/200"),
        ("charges.billedCharge", "150 and 200"),
        ("charges.billedCharge", "150, 200"),
        ("charges.billedCharge", "150 y 200"),
        ("charges.billedCharge", "up to 150"),
        ("charges.billedCharge", "150+"),
        ("charges.cashRate", "90 o 120"),
        ("course.visitsPerWeek", "1 to 2"),
        ("course.visitsPerWeek", "1-2"),
        ("authorization.visits", "6-12"),
        ("necessity.minutes", "50 or 60"),
        ("account.stateRate", "4-6%"),
    ] {
        let told = format!("{path}: expected one figure alone");
        assert!(problems(&read(&[(path, text)])).contains(&told), "{text}");
    }
    // What is no two figures is told as before.
    for (text, told) in [
        ("fifty to sixty", "expected dollars and cents"),
        ("150/visit/month", "expected dollars and cents"),
        ("12,50", "expected a point before the cents"),
    ] {
        let told = format!("charges.billedCharge: {told}");
        assert!(
            problems(&read(&[("charges.billedCharge", text)])).contains(&told),
            "{text}"
        );
    }
    let shares = problems(&read(&[("account.stateRate", "80/20")]));
    assert!(shares.contains(
        &"account.stateRate: expected the share of one side, found those of both".to_owned()
    ));
    let typed = read(&[("charges.billedCharge", "1,250 per visit")]);
    assert_eq!(
        typed.answers.cents(Field::BilledCharge),
        Cents::new(125_000)
    );
}

#[test]
fn what_cannot_be_read_is_marked_and_takes_nothing_away() {
    let typed = read(&[
        ("coverage.inNetwork.copayment", "thirty"),
        ("coverage.inNetwork.coinsurance", "20-80"),
        ("charges.cashRate", "0"),
        ("coverage.state", "Ohio"),
    ]);
    assert_eq!(
        problems(&typed),
        [
            "charges.cashRate: expected more than zero",
            "coverage.inNetwork.coinsurance: expected the share of one side, found those of both",
            "coverage.inNetwork.copayment: expected dollars and cents",
            "coverage.state: expected the two capital letters of a state or territory, such as WA",
        ]
    );
    let request = typed.request.unwrap();
    assert!(
        request
            .answers
            .said((Network::In, Field::Copayment))
            .is_none()
    );
    assert_eq!(typed.answered, 4, "three of those required and the state");
}

#[test]
fn what_is_required_is_missed() {
    let typed = read(&[("course.visits", "0"), ("coverage.kind", "")]);
    assert_eq!(
        problems(&typed),
        [
            "course.visits: expected more than zero",
            "coverage.kind: expected a value, found none",
        ]
    );
    assert_eq!(typed.request, None);
}

#[test]
fn more_met_than_there_is_in_all_counts_as_not_known() {
    let typed = read(&[
        ("coverage.inNetwork.deductible.amount", "500"),
        ("coverage.inNetwork.deductible.met", "600"),
    ]);
    assert_eq!(
        problems(&typed),
        ["coverage.inNetwork.deductible.met: expected at most the whole amount, 50000"]
    );
    let request = typed.request.unwrap();
    let deductible = request.answers.progress((Network::In, Field::Deductible));
    assert_eq!(
        deductible.known().unwrap().amount,
        Some(Span::exact(50_000))
    );
    assert_eq!(deductible.known().unwrap().met, None);
}

#[test]
fn two_of_three_say_the_third() {
    let typed = read(&[
        ("coverage.inNetwork.deductible.amount", "$3,000"),
        ("coverage.inNetwork.deductible.met", "80.50"),
        ("coverage.inNetwork.outOfPocketMaximum.amount", "6000"),
    ]);
    let echo = |path: &str| {
        typed
            .echoes
            .get(path)
            .map(|echo| (echo.low, echo.high, echo.follows))
    };
    // $3,000.00 less $80.50.
    assert_eq!(
        echo("coverage.inNetwork.deductible.remaining"),
        Some((291_950, 291_950, true))
    );
    assert_eq!(
        echo("coverage.inNetwork.deductible.met"),
        Some((8050, 8050, false))
    );
    assert_eq!(
        echo("coverage.inNetwork.outOfPocketMaximum.remaining"),
        None
    );
}

#[test]
fn a_percentage_is_the_patients_and_says_what_the_plan_pays() {
    let typed = read(&[
        ("coverage.kind", "autoPip"),
        ("coverage.planShare", "0 to 20"),
    ]);
    let echo = &typed.echoes.get("coverage.planShare").unwrap();
    assert_eq!((echo.low, echo.high), (0, 2000));
    let plans = Span {
        low: 8000,
        high: 10_000,
    };
    assert_eq!(echo.plan_pays, Some(plans));
    let request = typed.request.unwrap();
    assert_eq!(
        request.answers.numbers(Field::PlanShare).known(),
        Some(&plans)
    );
}

#[test]
fn words_mean_what_they_say() {
    let typed = read(&[
        ("network", "unknown"),
        ("coverage.outOfNetwork", "none"),
        ("coverage.outOfNetwork.copayment", "40"),
        ("coverage.inNetwork.deductible", "none"),
        ("coverage.inNetwork.deductible.amount", "500"),
        ("coverage.inNetwork.dollarLimit", "yes"),
        ("coverage.inNetwork.dollarLimit.amount", "unknown"),
        ("necessity.cause", "other"),
        ("necessity.otherInsurance", "none"),
        ("necessity.planPaysMassage", "yes"),
        ("necessity.sharedLimit", "yes"),
        (
            "necessity.sharedLimit.therapies",
            "acupuncture, chiropractic",
        ),
    ]);
    assert_eq!(problems(&typed), Vec::<String>::new());
    let request = typed.request.unwrap();
    assert!(request.answers.lacks(Field::OutOfNetwork));
    assert!(request.answers.lacks((Network::In, Field::Deductible)));
    assert!(
        request
            .answers
            .progress((Network::In, Field::DollarLimit))
            .known()
            .is_some()
    );
    assert_eq!(request.network(), None);
    assert!(request.answers.is_yes(Field::PlanPaysMassage));
    // Neither those that say that nobody knows, nor what lacks a place; three are required.
    assert_eq!(typed.answered, 3 + 8);
}

#[test]
fn an_account_that_is_not_all_typed_is_none_yet() {
    let kind = [("account.kind", "hsa")];
    let typed = read(&kind);
    assert_eq!(problems(&typed), Vec::<String>::new());
    assert_eq!(typed.request.unwrap().account(), None);
    let whole = read(&[
        kind[0],
        ("account.available", "500"),
        ("account.federalRate", "22"),
    ]);
    let account = whole.request.unwrap().account().unwrap();
    assert_eq!(account.available, Cents::new(50_000).unwrap());
    assert_eq!(account.rate().unwrap().basis_points(), 2200);
}

#[test]
fn what_another_kind_was_asked_is_kept_out_and_what_nobody_asks_is_told() {
    let typed = read(&[
        ("coverage.kind", "autoPip"),
        ("coverage.inNetwork.copayment", "30"),
        ("coverage.inNetwork.copay", "30"),
    ]);
    assert_eq!(
        problems(&typed),
        ["coverage.inNetwork.copay: expected no such key"]
    );
    assert!(typed.request.is_some());
}

#[test]
fn a_day_is_today_and_one_visit_a_week_where_none_can_be_read_which_is_told() {
    assert_eq!(
        read(&[]).assumed,
        ["course.firstVisit", "course.visitsPerWeek"]
    );
    let typed = read(&[("course.firstVisit", "2026-13")]);
    assert_eq!(
        problems(&typed),
        ["course.firstVisit: expected a whole date"]
    );
    assert!(typed.request.is_some());
    let odd = read(&[
        ("course.firstVisit", "2026-02-30"),
        ("course.visitsPerWeek", "0"),
    ]);
    assert_eq!(
        problems(&odd),
        [
            "course.firstVisit: expected a date such as 2026-11-30",
            "course.visitsPerWeek: expected a number from 1 to 366"
        ]
    );
    assert!(odd.request.is_some());
    assert_eq!(odd.assumed, ["course.firstVisit", "course.visitsPerWeek"]);
}

fn echo<'a>(typed: &'a Typed, path: &str) -> &'a Echo {
    typed.echoes.get(path).unwrap()
}

fn ends(typed: &Typed, path: &str) -> (i64, i64) {
    let echo = echo(typed, path);
    (echo.low, echo.high)
}

#[test]
fn an_open_side_ends_where_such_an_answer_ends_in_any_case() {
    let typed = read(&[
        ("charges.allowedAmount", "under 100"),
        ("coverage.inNetwork.copayment", "at least 30"),
        ("coverage.inNetwork.coinsurance", "more than 20"),
        ("coverage.inNetwork.deductible.amount", "500 or more"),
        ("coverage.inNetwork.outOfPocketMaximum.amount", "3000"),
        ("coverage.inNetwork.outOfPocketMaximum.met", "up to 1000"),
        ("coverage.inNetwork.outOfPocketMaximum.remaining", "2,160+"),
        ("coverage.inNetwork.visitLimit.remaining", "12+"),
    ]);
    assert_eq!(problems(&typed), Vec::<String>::new());
    // 30 % of the $180 billed.
    assert_eq!(ends(&typed, "charges.allowedAmount"), (5400, 9999));
    assert_eq!(ends(&typed, "coverage.inNetwork.copayment"), (3000, 12_000));
    assert_eq!(ends(&typed, "coverage.inNetwork.coinsurance"), (2001, 5000));
    // The federal limit of 2026 is $10,600.
    let deductible = "coverage.inNetwork.deductible.amount";
    assert_eq!(ends(&typed, deductible), (50_000, 1_060_000));
    let left = "coverage.inNetwork.outOfPocketMaximum.remaining";
    assert_eq!(ends(&typed, left), (216_000, 300_000));
    assert_eq!(echo(&typed, left).open, Some(OpenSide::High));
    let visits = "coverage.inNetwork.visitLimit.remaining";
    assert_eq!(ends(&typed, visits), (12, 366));
    assert_eq!(typed.answered, 3 + 8);
}

/// How many visits there are is read first: without it nothing bounds the deductible but what a field can hold.
#[test]
fn an_open_number_of_visits_leaves_other_open_figures_their_bounds() {
    let deductible = "coverage.inNetwork.deductible.amount";
    let typed = read(&[("course.visits", "up to 12"), (deductible, "500 or more")]);
    assert_eq!(ends(&typed, "course.visits"), (1, 12));
    // The federal limit of 2026 is $10,600.
    assert_eq!(ends(&typed, deductible), (50_000, 1_060_000));
}

#[test]
fn what_was_said_is_never_cut_and_a_course_needs_an_end() {
    let left = "coverage.inNetwork.outOfPocketMaximum.remaining";
    let typed = read(&[(left, "$20,000 or more"), ("course.visits", "up to 12")]);
    assert_eq!(problems(&typed), Vec::<String>::new());
    assert_eq!(ends(&typed, left), (2_000_000, 2_000_000));
    assert_eq!(ends(&typed, "course.visits"), (1, 12));
    let endless = read(&[("course.visits", "12 or more")]);
    assert_eq!(
        problems(&endless)[0],
        "course.visits: expected an upper end"
    );
}

#[test]
fn words_for_none_mean_what_the_place_means_by_them() {
    for (path, text, network_field) in [
        ("copayment", "No charge", Field::Copayment),
        ("coinsurance", "ninguno", Field::Coinsurance),
        ("deductible", "no deductible", Field::Deductible),
        ("deductible.amount", "none", Field::Deductible),
        (
            "outOfPocketMaximum.amount",
            "No limit",
            Field::OutOfPocketMaximum,
        ),
        ("visitLimit.remaining", "sin límite", Field::VisitLimit),
    ] {
        let typed = read(&[(&format!("coverage.inNetwork.{path}"), text)]);
        assert_eq!(problems(&typed), Vec::<String>::new(), "{text}");
        let answers = typed.request.unwrap().answers;
        assert!(answers.lacks((Network::In, network_field)), "{text}");
    }
    let used_up = read(&[("coverage.inNetwork.visitLimit.remaining", "none")]);
    assert_eq!(
        ends(&used_up, "coverage.inNetwork.visitLimit.remaining"),
        (0, 0)
    );
    // A limit of nothing is not no limit.
    let unclear = read(&[("coverage.inNetwork.visitLimit.visits", "zero")]);
    assert_eq!(
        problems(&unclear),
        ["coverage.inNetwork.visitLimit.visits: expected a whole number"]
    );
}

#[test]
fn a_percentage_is_read_however_it_is_written() {
    let coinsurance = "coverage.inNetwork.coinsurance";
    for text in [
        "20",
        "20%",
        "20 percent",
        "20 per cent",
        "20 pct",
        "20 por ciento",
    ] {
        for place in [coinsurance, "coverage.inNetwork.copayment"] {
            // A bare number where a copay is asked for is dollars.
            if text != "20" || place == coinsurance {
                assert_eq!(
                    ends(&read(&[(place, text)]), coinsurance),
                    (2000, 2000),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn a_percent_and_dollars_together_are_asked_back_and_neither_counts() {
    let [copayment, coinsurance] =
        ["copayment", "coinsurance"].map(|key| format!("coverage.inNetwork.{key}"));
    let pair = "expected a percentage or dollars, found both";
    for text in ["20%/$30", "$30 and 20%", "$30 copay + 20 percent"] {
        for path in [&copayment, &coinsurance] {
            let typed = read(&[(path, text)]);
            assert_eq!(problems(&typed), [format!("{path}: {pair}")], "{text}");
            let answers = typed.request.unwrap().answers;
            for field in [Field::Copayment, Field::Coinsurance] {
                assert!(answers.said((Network::In, field)).is_none(), "{text}");
            }
        }
    }
    let typed = read(&[(&copayment, "30 copay and 20%")]);
    assert_eq!(problems(&typed), [format!("{copayment}: {pair}")]);
    // One figure with both signs is no pair.
    let odd = read(&[(&copayment, "$30%")]);
    assert!(!problems(&odd).is_empty() && problems(&odd) != [format!("{copayment}: {pair}")]);
    // Two percentages are a range of one answer.
    let typed = read(&[(&copayment, "20-30%")]);
    assert_eq!(ends(&typed, &coinsurance), (2000, 3000));
}

#[test]
fn a_percent_typed_as_a_copay_is_the_coinsurance_and_said_to_be() {
    let (copayment, coinsurance) = (
        "coverage.inNetwork.copayment",
        "coverage.inNetwork.coinsurance",
    );
    let typed = read(&[(copayment, "30%")]);
    assert_eq!(problems(&typed), Vec::<String>::new());
    assert_eq!(ends(&typed, coinsurance), (3000, 3000));
    assert_eq!(
        echo(&typed, coinsurance).typed_at.as_deref(),
        Some(copayment)
    );
    assert_eq!(
        echo(&typed, copayment).belongs_to.as_deref(),
        Some(coinsurance)
    );
    assert_eq!(echo(&typed, copayment).unit, Unit::Rate);
    assert!(
        typed
            .request
            .unwrap()
            .answers
            .lacks((Network::In, Field::Copayment))
    );

    // A card on which "a set amount" was chosen has written that there is no percentage.
    let chosen = read(&[(copayment, "30%"), (coinsurance, "none")]);
    assert_eq!(problems(&chosen), [""; 0]);
    assert_eq!(echo(&chosen, coinsurance).low, 3000);

    let both = read(&[(copayment, "30%"), (coinsurance, "20")]);
    assert_eq!(
        problems(&both),
        ["coverage.inNetwork.copayment: expected this at coverage.inNetwork.coinsurance"]
    );
    assert_eq!(ends(&both, coinsurance), (2000, 2000));

    let swapped = read(&[(copayment, "20%"), (coinsurance, "$30")]);
    assert_eq!(problems(&swapped), Vec::<String>::new());
    assert_eq!(ends(&swapped, copayment), (3000, 3000));
    assert_eq!(ends(&swapped, coinsurance), (2000, 2000));
}

#[test]
fn an_open_figure_is_an_answer_that_another_text_does_not_replace() {
    let (copayment, coinsurance) = (
        "coverage.inNetwork.copayment",
        "coverage.inNetwork.coinsurance",
    );
    let typed = read(&[(copayment, "30%"), (coinsurance, "at least 10")]);
    assert_eq!(
        problems(&typed),
        ["coverage.inNetwork.copayment: expected this at coverage.inNetwork.coinsurance"]
    );
    // The greatest share that is taken for possible is half.
    assert_eq!(ends(&typed, coinsurance), (1000, 5000));
    // An open figure elsewhere is none of the coinsurance.
    let apart = read(&[
        (copayment, "30%"),
        ("coverage.inNetwork.deductible.amount", "500 or more"),
    ]);
    assert_eq!(problems(&apart), [""; 0]);
    assert_eq!(ends(&apart, coinsurance), (3000, 3000));
}

#[test]
fn nothing_typed_is_no_mistake() {
    // What lacks is told, and no wrong type of the whole.
    let empty = read_typed(&Json::Null, "2026-11-23");
    assert!(
        empty
            .problems
            .iter()
            .all(|told| told.code == ProblemCode::Required)
    );
    assert_eq!(empty.request, None);
    let entries = ENOUGH
        .map(|(path, text)| (path.to_owned(), Json::Text(text.to_owned())))
        .into_iter()
        .chain([("charges.cashRate".to_owned(), Json::Null)]);
    let typed = read_typed(&Json::Object(entries.collect()), "2026-11-23");
    assert_eq!(problems(&typed), [""; 0]);
    assert!(typed.request.is_some());
    let text = read_typed(&Json::Text("6".to_owned()), "2026-11-23");
    assert!(problems(&text).contains(&"the request: expected an object".to_owned()));
}

#[test]
fn any_two_of_three_say_the_third() {
    let deductible = "coverage.inNetwork.deductible";
    // 1,000 less 400; 400 and 600; 1,000 less 600.
    for (said, follows, cents) in [
        ([("amount", "1000"), ("met", "400")], "remaining", 60_000),
        ([("met", "400"), ("remaining", "600")], "amount", 100_000),
        ([("amount", "1000"), ("remaining", "600")], "met", 40_000),
    ] {
        let texts = said.map(|(key, text)| (format!("{deductible}.{key}"), text));
        let texts: Vec<_> = texts
            .iter()
            .map(|(path, text)| (path.as_str(), *text))
            .collect();
        let typed = read(&texts);
        let third = echo(&typed, &format!("{deductible}.{follows}"));
        assert!(third.follows, "{follows}");
        assert_eq!((third.low, third.high), (cents, cents), "{follows}");
    }
}

#[test]
fn yes_and_no_are_answers_and_a_no_to_an_amount_is_none() {
    let typed = read(&[
        ("necessity.planPaysMassage", "no"),
        ("coverage.inNetwork.dollarLimit", "no"),
        ("coverage.inNetwork.visitsBeforeDeductible", "none"),
    ]);
    assert_eq!(problems(&typed), [""; 0]);
    let before = "coverage.inNetwork.visitsBeforeDeductible";
    assert_eq!(ends(&typed, before), (0, 0));
    let answers = typed.request.unwrap().answers;
    assert_eq!(answers.yes_no(Field::PlanPaysMassage), Some(false));
    assert!(answers.lacks((Network::In, Field::DollarLimit)));
}

#[test]
fn of_a_number_of_approved_visits_none_is_no_limit_and_no_is_no_number() {
    let status = ("authorization.status", "approved");
    let typed = read(&[status, ("authorization.visits", "none")]);
    assert!(typed.request.unwrap().answers.lacks(Field::ApprovedVisits));
    let unread = read(&[status, ("authorization.visits", "no")]);
    assert_eq!(
        problems(&unread),
        ["authorization.visits: expected a whole number"]
    );
}

#[test]
fn a_list_is_its_words_and_is_wrong_as_a_whole() {
    let therapies = "necessity.sharedLimit.therapies";
    let read = |text| read(&[("necessity.sharedLimit", "yes"), (therapies, text)]);
    for (text, list) in [
        ("acupuncture", r#""therapies":["acupuncture"]"#),
        (
            "acupuncture, chiropractic,",
            r#""therapies":["acupuncture","chiropractic"]"#,
        ),
    ] {
        let typed = read(text);
        assert_eq!(problems(&typed), [""; 0], "{text}");
        assert!(to_text(&typed.json).contains(list), "{text}");
    }
    let wrong = read("acupuncture, dancing");
    assert_eq!(problems(&wrong).len(), 1);
    assert!(!to_text(&wrong.json).contains("therapies"));
    assert!(wrong.request.is_some());
}

#[test]
fn a_part_that_is_left_open_ends_where_the_whole_and_the_other_part_leave_it() {
    let limit = |key: &str| format!("coverage.inNetwork.visitLimit.{key}");
    let [visits, used, left] = ["visits", "used", "remaining"].map(limit);
    // Of 20 at most, 10 or more left are 10 to 20.
    let open = read(&[(&visits, "up to 20"), (&left, "10 or more")]);
    assert_eq!(ends(&open, &left), (10, 20));
    // Of 20, of which 5 are used, 15 are left at most; and as many are used at most where 5 are left.
    let left_of = read(&[(&visits, "20"), (&used, "5"), (&left, "3 or more")]);
    assert_eq!(ends(&left_of, &left), (3, 15));
    let used_of = read(&[(&visits, "20"), (&left, "5"), (&used, "3 or more")]);
    assert_eq!(ends(&used_of, &used), (3, 15));
    // What is left takes nothing off what there can be in all: the federal limit of 2026, $10,600.
    let deductible = |key: &str| format!("coverage.inNetwork.deductible.{key}");
    let whole = read(&[
        (&deductible("amount"), "500 or more"),
        (&deductible("remaining"), "600"),
    ]);
    assert_eq!(ends(&whole, &deductible("amount")), (50_000, 1_060_000));
}

/// Everywhere a policy pays 80 to 100 %, so that the patient pays 20 % at most.
#[test]
fn an_open_share_of_an_auto_policy_ends_at_what_such_policies_leave() {
    let share = "coverage.planShare";
    let typed = read(&[("coverage.kind", "autoPip"), (share, "at least 5")]);
    assert_eq!(ends(&typed, share), (500, 2000));
}

#[test]
fn what_a_text_is_written_with_counts_for_nothing() {
    assert_eq!(
        plain("  Según  el ÚLTIMO “pingüino” it’s\t5 "),
        "segun el ultimo \"pinguino\" it's 5"
    );
}

#[test]
fn two_dollar_figures_are_a_span_and_one_percent_is_a_percentage() {
    let [copayment, coinsurance] =
        ["copayment", "coinsurance"].map(|key| format!("coverage.inNetwork.{key}"));
    let typed = read(&[(&copayment, "$20 or $40"), (&coinsurance, "1%")]);
    assert_eq!(problems(&typed), [""; 0]);
    assert_eq!(ends(&typed, &copayment), (2000, 4000));
    assert_eq!(ends(&typed, &coinsurance), (100, 100));
}

#[test]
fn a_path_leads_to_the_row_of_its_answer() {
    let field = |path| row_at(path).map(|row| row.field);
    assert_eq!(
        field("coverage.inNetwork.deductible.met"),
        Some(Field::Deductible)
    );
    assert_eq!(field("coverage.inNetwork.copay"), None);
}
