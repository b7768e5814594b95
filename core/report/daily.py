"""The daily report: numbers that add up, from the desk's view of one moment."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from core.domain.crossing import Direction
from core.domain.desk import DeskView
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.domain.trip_cost import OwnRate
from core.report.border import crossing_rows, passed_rows
from core.report.decisions import decisions, departures, other_groups
from core.report.delay_money import delay_money
from core.report.money_figures import DelayMoney
from core.report.paper import DailyReport, DayFacts, Figures, Head, PassedRow, Spread
from core.report.refusal_rows import refusal_rows
from core.report.rows import Surroundings, sorted_late, sorted_standing, truck_row
from core.report.standing import (
    Partition,
    is_broken,
    is_refused,
    is_silent,
    partition,
    spread,
    standing_hours,
)
from core.report.truck_row import Told


def daily_report(
    view: DeskView, start: datetime, end: datetime, facts: DayFacts | None = None
) -> DailyReport:
    """The paper for `start`–`end` as data; "now" is the end, or the view's moment before it.

    `view.trips` must hold the open trips and those closed since `start` (for a month: all of it).
    Raises KezekError `report_period` when the period is empty or has not begun,
    `report_does_not_add_up` when a truck would be missing or counted twice.
    """
    facts = facts or DayFacts()
    now = min(end, view.as_of)
    if not start < end or now <= start:
        raise KezekError("report_period", start=start, end=end)
    parts = partition(view.trips, start, now)
    around = Surroundings.of(view, start, now, facts)
    standing = sorted_standing(parts.standing, now)
    late = sorted_late(t for t in parts.passed + parts.others if t.is_late(now) or is_silent(t))
    rows = [truck_row(t, n, around) for n, t in enumerate(standing + late, start=1)]
    numbers = {row.trip: row.number for row in rows}
    again = {plate_key(row.plate): row.number for row in rows[: len(standing)]}
    passed = passed_rows(view.trips, parts.passed, around, again)
    rate = OwnRate(facts.truck_day_cost, facts.currency)
    money = delay_money(view.trips, rate, start, now)
    report = DailyReport(
        head=_head(view, start, end, facts),
        figures=_figures(view, parts, passed, around, money),
        decisions=decisions(rows, view, now),
        standing=tuple(rows[: len(standing)]),
        late=tuple(rows[len(standing) :]),
        crossings=crossing_rows(view, now, facts),
        passed=passed,
        others=other_groups(parts.others, numbers),
        departures=departures(view.trips, now),
        money=money,
        refusals=refusal_rows(view.trips, start, now, around.crossings),
    )
    _check(report)
    return report


def _head(view: DeskView, start: datetime, end: datetime, facts: DayFacts) -> Head:
    return Head(
        company=view.company.name,
        dispatcher=view.company.dispatcher,
        start=start,
        end=end,
        now=min(end, view.as_of),
        made_at=facts.made_at or view.as_of,
        is_demonstration=view.company.is_demonstration,
    )


def _figures(
    view: DeskView,
    parts: Partition,
    passed: Sequence[PassedRow],
    around: Surroundings,
    money: DelayMoney,
) -> Figures:
    now, facts = around.now, around.facts
    standing = [standing_hours(t, now) for t in parts.standing]
    on_line = parts.on_line
    return Figures(
        on_line=len(on_line),
        standing=len(parts.standing),
        passed=len(parts.passed),
        others=len(parts.others),
        over_a_day=sum(h >= 24 for h in standing),
        refused=sum(is_refused(t) for t in on_line),
        broken=sum(is_broken(t) for t in on_line),
        silent=sum(is_silent(t) for t in on_line),
        probably_late=sum(t.is_late(now) for t in on_line),
        late_trips=sum(t.state.is_open and t.is_late(now) for t in view.trips),
        downtime_hours=money.time.hours,
        downtime_cost=float(money.own.amount),
        currency=money.own.currency,
        passed_ways=tuple(_ways([p for p in passed if p.counted])),
        passed_hours=_hours_of(p for p in passed if p.counted),
        standing_hours=spread(standing),
        forecast_check=facts.forecast_check,
        sources=tuple(Told(s.source, s.last_ok) for s in view.sources if s.last_ok),
    )


def _ways(passed: Sequence[PassedRow]) -> Iterator[tuple[Direction, int, Spread | None]]:
    for direction in Direction:
        rows = [p for p in passed if p.direction == direction]
        if rows:
            yield direction, len(rows), _hours_of(rows)


def _hours_of(passed: Iterable[PassedRow]) -> Spread | None:
    """Waits told of from joining to release; where there is none, what bounds are known."""
    known = [p for p in passed if not p.is_unheard]
    ended = [p for p in known if not p.untold] or known
    whole = [p.hours for p in ended if not p.truncated]
    told = spread(whole or [p.hours for p in ended])
    return told if told is None or whole else replace(told, at_least=True)


def _check(report: DailyReport) -> None:
    """Count what is on the paper, not what was meant to be."""
    listed = sum(len(g.trucks) for g in report.others)
    passed = sum(p.counted for p in report.passed)
    figures = report.figures
    if not (
        figures.adds_up
        and len(report.standing) == figures.standing
        and passed == figures.passed
        and listed == figures.others
    ):
        raise KezekError(
            "report_does_not_add_up",
            on_line=figures.on_line,
            standing=len(report.standing),
            passed=passed,
            others=listed,
        )
