"""The report for the boss's telephone: plain text of at most twelve lines."""

import math
from collections.abc import Mapping
from dataclasses import replace

from core.report.figure_lines import crossings_at_head
from core.report.format import (
    DASH,
    NBSP,
    breakable,
    clock,
    day_month,
    floor_hours,
    hour_range,
    near_hours,
    stamp,
    stamp_of,
    thousands,
)
from core.report.paper import DailyReport, Figures
from core.report.sheet import plain_text
from core.report.truck_cells import LOUD, short_where
from core.report.truck_row import TruckRow
from core.report.words import Words

LINES = 12
_FRAME = 4
"""Title, figures, posts, passed: what is left of the lines is for trucks."""


def telephone_text(report: DailyReport, texts: Mapping[str, str], language: str) -> str:
    """Title, figures, posts, the foremost trucks, who passed."""
    words = Words(texts, language, report.head.now)
    lines = [_title(report, words), _figures(report.figures, words), _posts(report, words)]
    room = LINES - _FRAME
    to_decide = report.to_decide
    rows = sorted(report.rows, key=lambda r: not _is_loud(r, to_decide=r.trip in to_decide))
    shown = rows if len(rows) <= room else rows[: room - 1]
    lines += [_truck(row, words, to_decide=row.trip in to_decide) for row in shown]
    if len(shown) < len(rows):
        lines.append(words.say("phone_more", n=len(rows) - len(shown)))
    lines.append(_passed(report, words))
    return breakable("\n".join(line for line in lines if line)) + "\n"


def _is_loud(row: TruckRow, *, to_decide: bool) -> bool:
    """The refused, silent and broken, and what must be decided, before the longest standing."""
    return row.is_loud or to_decide


def _title(report: DailyReport, words: Words) -> str:
    now = report.head.now
    return words.say("phone_title", day=day_month(now), at=clock(now))


def _figures(figures: Figures, words: Words) -> str:
    said = [
        words.say(
            "phone_line", n=figures.on_line, standing=figures.standing, over=figures.over_a_day
        )
    ]
    counts = (
        ("phone_refused", figures.refused),
        ("phone_broken", figures.broken),
        ("phone_silent", figures.silent),
    )
    said += [words.say(key, n=count) for key, count in counts if count]
    return ", ".join(said)


def _posts(report: DailyReport, words: Words) -> str:
    said = []
    for row in crossings_at_head(report):
        name = words.crossing(row.crossing, row.code, row.direction)
        wait = words.texts["no_forecast"]
        if row.wait is not None:
            wait = words.say("phone_hours", range=hour_range(*row.wait))
        state = words.state(row)
        said.append(f"{name} {wait}" + (f", {state}" if state else ""))
    return ". ".join(said)


def _truck(row: TruckRow, words: Words, *, to_decide: bool) -> str:
    number = row.plate.split()[0] if row.plate else ""
    said = [part for part in (_where(row, words), _hours(row, words), _arrival(row, words)) if part]
    end = f" — {words.texts['phone_decide']}" if to_decide else ""
    return f"{number} {', '.join(said)}{end}"


def _where(row: TruckRow, words: Words) -> str:
    """Refused or broken first of all; of the others, that nobody hears of them."""
    loud = _loud(row, words)
    if row.where.silent_since is None:
        return loud or plain_text(short_where(row.where, words))
    at = stamp_of(row.where.silent_since, words.now)
    silent = words.say("phone_no_contact", at=at)
    return f"{loud}, {silent}" if loud else silent


def _loud(row: TruckRow, words: Words) -> str:
    """`ОТКАЗ (ДОПП, номер)` of a truck that does not go on by itself; empty of the others."""
    if row.where.stage not in LOUD:
        return ""
    where = plain_text(short_where(replace(row.where, silent_since=None), words))
    if not row.is_refused or row.reason is None:
        return where
    why = row.reason.text or words.code("refusal", row.reason.code)
    return where if row.step.text == why else f"{where} ({why})"  # the step says it again


def _hours(row: TruckRow, words: Words) -> str:
    if row.downtime is None:
        return ""
    key = "phone_stands" if row.is_refused else "phone_hours_going"
    if row.downtime.total < 1:
        return f"≥{words.going(row.downtime.total)}"
    return words.say(key, n=floor_hours(row.downtime.total))


def _arrival(row: TruckRow, words: Words) -> str:
    """Where to and when; of a refused or broken truck what is being done."""
    arrival = row.arrival
    if row.is_refused or arrival.earliest is None or arrival.latest is None:
        return words.step(row.step)
    to = row.destinations[-1] if row.destinations else ""
    text = f"{to} {words.arrives(arrival).replace(f'{NBSP}{DASH} ', DASH)}".strip()
    if arrival.promised_at is None or not (row.is_late or arrival.is_overdue):
        return text
    missed = arrival.is_overdue or arrival.late_hours is not None
    key = "phone_promise_was" if missed else "phone_promise"
    return f"{text} {words.say(key, at=stamp(arrival.promised_at))}"


def _passed(report: DailyReport, words: Words) -> str:
    figures = report.figures
    spread = figures.passed_hours
    first = words.texts["phone_passed_none"]
    if spread is not None:
        hours = hour_range(spread.shortest, spread.longest)
        first = words.say("phone_passed", n=figures.passed, range=hours)
    elif figures.passed:
        first = words.say("phone_passed_untold", n=figures.passed)
    downtime = words.say(
        "phone_downtime",
        time=_total(figures.downtime_hours, words, goes_on=report.grows),
        cost=_cost(report, words),
    )
    return f"{first} {downtime}"


def _total(hours: float, words: Words, *, goes_on: bool) -> str:
    number = floor_hours(hours) if goes_on else near_hours(hours)
    return f"{'≥' if goes_on else ''}{words.say('phone_hours', range=thousands(number))}"


def _cost(report: DailyReport, words: Words) -> str:
    cost, currency = report.figures.downtime_cost, words.currency(report.figures.currency)
    if cost < 10_000:
        return words.costs(cost, report.figures.currency, goes_on=report.grows)
    number = math.floor(cost / 1000) if report.grows else round(cost / 1000)
    said = f"{words.say('phone_thousand', n=thousands(number))} {currency}"
    return f", ≥{said}" if report.grows else f" ≈ {said}"
