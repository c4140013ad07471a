//! Dates as people write them, and every way they can be wrong.

use chrono::{Days, NaiveDate};
use complaint_core::answers::{
    Answers, DateAnswer, DateOf, FieldError, PageId, RawAnswer, Season, date,
};
use complaint_core::facts::DateRange;
use complaint_core::flow::{PAGES, PageContext, PageKind, field_problems, page_spec};

use crate::answers::{answers, date as on};
use crate::fixtures::{day, rule_book, today};

fn known(fields: &[(&str, &str)]) -> DateRange {
    let mut raw = RawAnswer::default();
    for (name, text) in fields {
        raw.0.insert((*name).to_owned(), (*text).to_owned());
    }
    match date(&raw, today(), DateOf::Problem) {
        Ok(DateAnswer::Known(range)) => range,
        other => panic!("{fields:?}: {other:?}"),
    }
}

fn range(from: &str, to: &str) -> DateRange {
    DateRange::between(day(from), day(to)).unwrap()
}

#[test]
fn a_day_a_month_a_season_or_a_year() {
    let day = [("day", "3"), ("month", "sept"), ("year", "25")];
    assert_eq!(known(&day), range("2025-09-03", "2025-09-03"));
    assert_eq!(known(&[("month", "2"), ("year", "2024")]), range("2024-02-01", "2024-02-29"));
    assert_eq!(known(&[("year", "2025")]), range("2025-01-01", "2025-12-31"));
    let season = |it| known(&[("season", it)]);
    assert_eq!(season("2026-spring"), range("2026-03-01", "2026-05-31"));
    assert_eq!(season("2026-summer"), range("2026-06-01", "2026-08-31"));
    assert_eq!(season("2025-winter"), range("2025-12-01", "2026-02-28"));
    assert_eq!(season("2023-winter"), range("2023-12-01", "2024-02-29"));
}

#[test]
fn a_month_is_read_by_its_welsh_name_as_well() {
    for (month, name) in [
        "ionawr", "Chwefror", "mawrth", "ebr", "Mai", "mehefin", "gorff", "awst", "medi", "Hydref",
        "tach.", "rhagfyr",
    ]
    .into_iter()
    .enumerate()
    {
        let first = format!("2025-{:02}-01", month + 1);
        let read = known(&[("day", "1"), ("month", name), ("year", "2025")]);
        assert_eq!(read, range(&first, &first), "{name}");
    }
}

#[test]
fn a_rough_date_ends_today_at_the_latest() {
    assert_eq!(known(&[("season", "2026-autumn")]), range("2026-09-01", "2026-11-21"));
    assert_eq!(
        known(&[("month", "november"), ("year", "2026")]),
        range("2026-11-01", "2026-11-21")
    );
    assert_eq!(known(&[("year", "2026")]), range("2026-01-01", "2026-11-21"));
}

#[test]
fn the_seasons_offered_are_the_last_nine_and_follow_each_other() {
    for today in ["2026-11-21", "2026-01-15", "2026-02-28", "2024-12-01", "2026-03-01"].map(day) {
        let seasons = Season::offered(today);
        assert_eq!(seasons.len(), 9);
        let (first, last) = seasons[0].days();
        assert!((first..=last).contains(&today), "{today}");
        for pair in seasons.windows(2) {
            assert_eq!(pair[1].days().1.succ_opt(), Some(pair[0].days().0));
        }
        for season in seasons {
            assert_eq!(Season::from_name(&season.value()), Some(season));
        }
    }
    for wrong in ["", "2026", "2026-lent", "26-spring", "spring-2026", "99999-spring"] {
        assert_eq!(Season::from_name(wrong), None, "{wrong}");
    }
}

#[test]
fn each_way_to_be_wrong_has_its_own_error() {
    for (fields, field, error) in [
        (&[][..], "day", FieldError::NoDate),
        (&[("season", "2026-lent")], "season", FieldError::NoDate),
        (&[("day", "1"), ("month", "2")], "year", FieldError::NoYear),
        (&[("day", "1"), ("year", "2026")], "month", FieldError::NoMonth),
        (&[("day", "0"), ("month", "2"), ("year", "2026")], "day", FieldError::NotADay),
        (&[("day", "32"), ("month", "1"), ("year", "2026")], "day", FieldError::NotADay),
        (&[("day", "first"), ("month", "1"), ("year", "2026")], "day", FieldError::NotADay),
        (&[("day", "1"), ("month", "13"), ("year", "2026")], "month", FieldError::NotAMonth),
        (&[("day", "1"), ("month", "ju"), ("year", "2026")], "month", FieldError::NotAMonth),
        (&[("day", "1"), ("month", "spring"), ("year", "2026")], "month", FieldError::NotAMonth),
        (&[("day", "1"), ("month", "1"), ("year", "206")], "year", FieldError::NotAYear),
        (&[("day", "1"), ("month", "1"), ("year", "26000")], "year", FieldError::NotAYear),
        (&[("day", "1"), ("month", "1"), ("year", "1066")], "year", FieldError::LongAgo),
        (&[("day", "1"), ("month", "1"), ("year", "0026")], "year", FieldError::LongAgo),
        (&[("day", "1/1/1066")], "day", FieldError::LongAgo),
        (&[("day", "-3"), ("month", "1"), ("year", "2026")], "day", FieldError::NotADay),
        (&[("day", "3rdly"), ("month", "1"), ("year", "2026")], "day", FieldError::NotADay),
        (&[("day", "1 or 2"), ("month", "1"), ("year", "2026")], "day", FieldError::NotADay),
        (&[("day", "1/2/3/2026")], "day", FieldError::NotADay),
        (&[("day", "3/13/2026")], "day", FieldError::NotAMonth),
        (&[("day", "1/3/206")], "day", FieldError::NotAYear),
        (&[("day", "3 March")], "year", FieldError::NoYear),
        (&[("day", "\u{200b}")], "day", FieldError::NoDate),
        (&[("day", "1/3/2026"), ("month", "4")], "day", FieldError::BoxesDisagree),
        (&[("day", "1/3/2026"), ("year", "2025")], "day", FieldError::BoxesDisagree),
        (&[("day", "31"), ("month", "4"), ("year", "2026")], "day", FieldError::NoSuchDay),
        (&[("day", "29"), ("month", "2"), ("year", "2026")], "day", FieldError::NoSuchDay),
        (&[("day", "22"), ("month", "11"), ("year", "2026")], "day", FieldError::InTheFuture),
        (&[("year", "2027")], "day", FieldError::InTheFuture),
        (&[("season", "2026-winter")], "day", FieldError::InTheFuture),
        (&[("year", "2026"), ("season", "2026-spring")], "day", FieldError::DateAndSeason),
    ] {
        let mut raw = RawAnswer::default();
        for (name, text) in fields {
            raw.0.insert((*name).to_owned(), (*text).to_owned());
        }
        let problem = date(&raw, today(), DateOf::Problem).unwrap_err();
        assert_eq!((problem.field, problem.error), (field, error), "{fields:?}");
    }
}

/// Each text in the one box reads as 3 March 2026, or as 1 March.
#[test]
fn a_whole_date_in_the_first_box_is_read_as_people_in_britain_write_it() {
    for text in [
        "3/3/2026",
        "03/03/2026",
        "03.03.26",
        "3-3-26",
        "3 3 2026",
        "3. 3. 2026",
        "3 March 2026",
        "3 march, 2026",
        "3 Mar '26",
        "3rd March 2026",
        "3rd of March 2026",
        "the 3rd of March, 2026",
        "March 3 2026",
        "March 3rd, 2026",
        "3March2026",
        "Tuesday 3 March 2026",
        "Tue. 3 Mar 2026",
        "2026-03-03",
        "2026/3/3",
        "3–3–2026",
        "3 Mawrth 2026",
        "3ydd o Fawrth 2026",
        "dydd Mawrth 3 Mawrth 2026",
        "y 3ydd o Fawrth, 2026",
        "\u{feff}3\u{a0}March\u{200b} 2026",
        "03\u{200e}/03\u{200e}/2026",
    ] {
        assert_eq!(known(&[("day", text)]), range("2026-03-03", "2026-03-03"), "{text}");
    }
    for text in ["1/3/2026", "01.03.26", "1 o Fawrth 2026", "1af o Fawrth 2026", "2026-03-01"] {
        assert_eq!(known(&[("day", text)]), range("2026-03-01", "2026-03-01"), "{text}");
    }
    assert_eq!(known(&[("day", "March 2026")]), range("2026-03-01", "2026-03-31"));
    assert_eq!(known(&[("day", "11 November '25")]), range("2025-11-11", "2025-11-11"));
}

#[test]
fn the_other_boxes_complete_the_first_or_say_the_same() {
    let third = range("2026-03-03", "2026-03-03");
    assert_eq!(known(&[("day", "3 March"), ("year", "26")]), third);
    assert_eq!(known(&[("day", "3/3"), ("year", "2026")]), third);
    assert_eq!(known(&[("day", "3/3/26"), ("month", "march"), ("year", "2026")]), third);
}

#[test]
fn endings_signs_and_invisible_characters_are_ignored_in_each_box() {
    for (day, month, year) in [
        ("3rd", "3", "2026"),
        ("3.", "3.", "2026."),
        ("3/", "3/", "'26"),
        ("3ydd", "o Fawrth", "\u{2019}26"),
        ("3\u{200b}", "\u{feff}3", "2026\u{a0}"),
        ("\u{200e}3", "mar\u{ad}ch", "20\u{2060}26"),
        ("\u{202a}3\u{202c}", "March,", "\u{200f}2026\u{200c}\u{200d}"),
    ] {
        let boxes = [("day", day), ("month", month), ("year", year)];
        assert_eq!(known(&boxes), range("2026-03-03", "2026-03-03"), "{boxes:?}");
    }
}

#[test]
fn an_implausible_year_is_never_accepted_silently() {
    let error = |year: &str, of| {
        let raw = RawAnswer::from([("day", "3"), ("month", "3"), ("year", year)]);
        date(&raw, today(), of).err().map(|it| it.error)
    };
    use DateOf::{Complaint, Letter, Problem};
    for of in [Problem, Complaint] {
        assert_eq!(error("27", of), Some(FieldError::InTheFuture));
        assert_eq!(error("2027", of), Some(FieldError::InTheFuture));
    }
    assert_eq!(error("27", Letter), Some(FieldError::FarAhead));
    // The year 2085 is never meant.
    assert_eq!(error("85", Problem), Some(FieldError::NotAYear));
    assert_eq!(error("1926", Problem), Some(FieldError::LongAgo));
    for (first, of) in [("1967", Problem), ("2007", Complaint), ("2007", Letter)] {
        let before = (first.parse::<i32>().unwrap() - 1).to_string();
        assert_eq!(error(first, of), None, "{of:?}");
        assert_eq!(error(&before, of), Some(FieldError::LongAgo), "{of:?}");
    }
}

fn problem(answers: &Answers, page: PageId, raw: &RawAnswer) -> Option<FieldError> {
    let rule_book = rule_book("p3");
    let context = PageContext::new(&rule_book, answers, today());
    field_problems(&context, page_spec(page).unwrap(), raw).first().map(|it| it.error)
}

#[test]
fn nothing_is_known_or_reported_before_it_happens() {
    let occurred = answers().choice(PageId::Ongoing, "no").date(PageId::OccurredOn, "2026-09-02");
    let first_known = |on_day| problem(&occurred.0, PageId::FirstKnownOn, &on(on_day));
    assert_eq!(first_known("2026-09-02"), None);
    assert_eq!(first_known("2026-09-01"), Some(FieldError::BeforeItHappened));
    let reported = |on_day| problem(&occurred.0, PageId::ReportedOn, &on(on_day));
    assert_eq!(reported("2026-09-01"), Some(FieldError::BeforeItHappened));
    let knew = occurred.clone().date(PageId::FirstKnownOn, "2026-10-01");
    let reported = |on_day| problem(&knew.0, PageId::ReportedOn, &on(on_day));
    assert_eq!(reported("2026-09-30"), Some(FieldError::BeforeItWasKnown));
    assert_eq!(reported("2026-10-01"), None);
}

#[test]
fn a_problem_that_goes_on_was_known_before_it_last_happened() {
    let ongoing = answers().choice(PageId::Ongoing, "yes").date(PageId::OccurredOn, "2026-11-20");
    assert_eq!(problem(&ongoing.0, PageId::FirstKnownOn, &on("2026-01-01")), None);
    assert_eq!(problem(&ongoing.0, PageId::ReportedOn, &on("2026-01-01")), None);
    // So may one be of which that is not asked; but not one of which the resident is not sure.
    let not_asked = answers().date(PageId::OccurredOn, "2026-11-20");
    assert_eq!(problem(&not_asked.0, PageId::FirstKnownOn, &on("2026-01-01")), None);
    let not_sure = not_asked.choice(PageId::Ongoing, "not-sure");
    let before = Some(FieldError::BeforeItHappened);
    assert_eq!(problem(&not_sure.0, PageId::FirstKnownOn, &on("2026-01-01")), before);
}

#[test]
fn a_date_known_roughly_is_out_of_order_only_when_it_surely_is() {
    let spring = RawAnswer::from([("season", "2026-spring")]);
    let occurred = answers().choice(PageId::Ongoing, "no").with(PageId::OccurredOn, spring);
    let first_known = |on_day| problem(&occurred.0, PageId::FirstKnownOn, &on(on_day));
    assert_eq!(first_known("2026-03-01"), None);
    assert_eq!(first_known("2026-02-28"), Some(FieldError::BeforeItHappened));
}

#[test]
fn a_letter_may_be_dated_a_month_ahead_and_nothing_else_may() {
    let sent = answers().date(PageId::ComplaintSentOn, "2026-10-01");
    let last = today().checked_add_days(Days::new(31)).unwrap();
    for spec in PAGES {
        let PageKind::Date { of, .. } = spec.kind else { continue };
        // The new date that a landlord asks for is in the future.
        if of == DateOf::NewDate {
            continue;
        }
        let ahead = |it: NaiveDate| problem(&sent.0, spec.id, &on(&it.to_string()));
        let wanted = (of != DateOf::Letter).then_some(FieldError::InTheFuture);
        assert_eq!(ahead(today().succ_opt().unwrap()), wanted, "{:?}", spec.id);
        assert_eq!(ahead(last), wanted, "{:?}", spec.id);
        let later = ahead(last.succ_opt().unwrap());
        let letter = of == DateOf::Letter;
        let wanted = if letter { FieldError::FarAhead } else { FieldError::InTheFuture };
        assert_eq!(later, Some(wanted), "{:?}", spec.id);
    }
    // A rough date still ends today: a letter of this month is not from next week.
    let month = RawAnswer::from([("month", "11"), ("year", "2026")]);
    let read = date(&month, today(), DateOf::Letter);
    assert_eq!(read, Ok(DateAnswer::Known(range("2026-11-01", "2026-11-21"))));
}
