//! A count drawn as months. The sentences beside it say the same, so it is hidden from those who
//! hear the page.

use chrono::{Datelike, NaiveDate};
use complaint_core::calendar::DayKind;
use complaint_core::policy::Unit;
use leptos::prelude::*;

use super::ViewContext;
use crate::govuk::element::html;

/// The months of a count, with every day of it marked; nothing where there is none to draw.
pub(super) fn months(
    cx: ViewContext,
    marks: &[(NaiveDate, DayKind)],
    unit: Unit,
) -> Option<AnyView> {
    let &(last, _) = marks.last()?;
    let key = if unit == Unit::WorkingDays { "marks-key" } else { "marks-key-all-days" };
    let months = marks
        .chunk_by(|a, b| a.0.month() == b.0.month())
        .filter_map(|it| month(cx, it.first()?.0.with_day(1)?, it, last));
    let figure = html::figure()
        .class("cw-months")
        .attr("aria-hidden", "true")
        .children(months)
        .child(html::figcaption().child(cx.say(key)))
        .into_any();
    Some(figure)
}

fn month(
    cx: ViewContext,
    first: NaiveDate,
    marks: &[(NaiveDate, DayKind)],
    last: NaiveDate,
) -> Option<AnyView> {
    let number = first.month();
    let name = cx.say(&format!("month-{number}"));
    let year = first.year().to_string();
    let title = cx.say_with("month-year", &[("month", &name), ("year", &year)]);
    let names = cx.say("weekdays-short");
    let heads = names.split(' ').map(|it| html::th().attr("scope", "col").child(it).into_any());
    let mut rows = Vec::new();
    let mut day = first;
    let mut cells: Vec<AnyView> = Vec::new();
    cells.resize_with(usize::try_from(first.weekday().num_days_from_monday()).ok()?, || {
        html::td().into_any()
    });
    while day.month() == number {
        let mark = marks.iter().find(|it| it.0 == day).map(|it| &it.1);
        cells.push(cell(day, mark, day == last));
        day = day.succ_opt()?;
        if cells.len() == 7 || day.month() != number {
            rows.push(html::tr().children(std::mem::take(&mut cells)).into_any());
        }
    }
    Some(
        html::table()
            .class("cw-month")
            .child(html::caption().child(title))
            .child(html::thead().child(html::tr().children(heads)))
            .child(html::tbody().children(rows))
            .into_any(),
    )
}

fn cell(day: NaiveDate, mark: Option<&DayKind>, is_last: bool) -> AnyView {
    let (class, sign) = match mark {
        None => ("", String::new()),
        Some(DayKind::DayZero) => ("cw-day-zero", "0".to_owned()),
        Some(DayKind::Counted(n)) if is_last => ("cw-day-last", n.to_string()),
        Some(DayKind::Counted(n)) => ("cw-day-counted", n.to_string()),
        Some(DayKind::Weekend) => ("", "–".to_owned()),
        Some(DayKind::Holiday) => ("cw-day-holiday", "×".to_owned()),
    };
    html::td().class(class).child(day.day().to_string()).child(html::small().child(sign)).into_any()
}
