"""Blocks of the crossings and of those who passed, in words."""

from core.domain.crossing import Direction
from core.report.density import Density
from core.report.format import DASH, NBSP, hour_range, stamp, stamp_of
from core.report.paper import CrossingRow, DailyReport, PassedRow
from core.report.sheet import Block, Cell, Column, Para, Row, Span, Table, Text, bold, cell, para
from core.report.words import Words

_CROSSING_WIDTHS = (38.0, 50.0, 24.0, 28.0, 46.0, 36.0, 55.0)
_PASSED_WIDTHS = (64.0, 26.0, 26.0, 61.0, 100.0)


def crossings_table(report: DailyReport, words: Words) -> Table:
    """Every crossing that is followed; those of which nothing is known share a line."""
    keys = (
        "col_crossing",
        "col_wait",
        "col_yesterday",
        "col_own",
        "col_queue",
        "col_slots",
        "col_from",
    )
    columns = tuple(
        Column(words.texts[key], width) for key, width in zip(keys, _CROSSING_WIDTHS, strict=True)
    )
    rows = [_crossing_row(c, words) for c in report.crossings if not c.is_quiet]
    rows += _quiet_rows([c for c in report.crossings if c.is_quiet], words)
    return Table(words.texts["crossings_title"], columns, tuple(rows))


def _quiet_rows(quiet: list[CrossingRow], words: Words) -> list[Row]:
    """Crossings without a truck or a word of ours share a line: the usual wait, or nothing."""
    rows = []
    unknown = [words.way(c.crossing, c.code, c.direction) for c in quiet if c.wait is None]
    usual = [
        f"{words.way(c.crossing, c.code, c.direction)} {hour_range(*c.wait)}"
        for c in quiet
        if c.wait is not None
    ]
    nobody = words.texts["none_of_ours"]
    if usual:
        text = f": {', '.join(usual)} ({nobody})"
        rows.append(Row((cell(bold(words.texts["usual_quiet"]), text),), is_band=True))
    if unknown:
        what = f": {words.texts['no_forecast']}: {nobody}"
        rows.append(Row((cell(bold(", ".join(unknown)), what),), is_band=True))
    return rows


def _crossing_row(row: CrossingRow, words: Words) -> Row:
    return Row(
        (
            cell(bold(words.way(row.crossing, row.code, row.direction))),
            _wait(row, words),
            cell(hour_range(*row.yesterday) if row.yesterday else words.texts["no_data"]),
            cell(_own(row, words)),
            cell(_queue(row, words)),
            cell(_slots(row, words)),
            cell("; ".join(words.told(t) for t in row.told)),
        )
    )


def _wait(row: CrossingRow, words: Words) -> Cell:
    state = words.state(row)
    if row.wait is None:
        why = words.texts[f"why_{row.why_null.value}"] if row.why_null else ""
        rest = ", ".join(part for part in (why, state) if part)
        return cell(words.texts["no_forecast"], f": {rest}" if rest else "")
    usual = words.texts["usual"] if row.prior_only else ""
    return cell(bold(hour_range(*row.wait)), usual, f", {state}" if state else "")


def _own(row: CrossingRow, words: Words) -> str:
    if row.own is None:
        return "0"
    low, high = words.going(row.own.shortest), words.going(row.own.longest)
    if low == high:
        return words.say("own_one", n=row.own.count, low=low)
    return words.say("own_spread", n=row.own.count, low=low, high=high)


def _queue(row: CrossingRow, words: Words) -> str:
    said = []
    if row.queue_km is not None:
        said.append(words.say("km", n=words.number(row.queue_km)).replace(" ", NBSP))
    if row.queue_vehicles is not None:
        said.append(words.say("queue_trucks", n=round(row.queue_vehicles)))
    if row.board_vehicles is not None:
        said.append(words.say("board", n=round(row.board_vehicles)))
    elif row.direction == Direction.IN:
        said.append(words.texts["no_board"])
    return " / ".join(said) or words.texts["no_data"]


def _slots(row: CrossingRow, words: Words) -> str:
    """Bookings exist on the way out alone."""
    if row.direction == Direction.IN:
        return words.texts["slots_not_needed"]
    if row.next_slots is None:
        return words.texts["no_data"]
    day, count = row.next_slots
    return words.say("slots_on", day=day.strftime("%d.%m"), n=count)


def passed_block(report: DailyReport, words: Words, density: Density) -> Block:
    """Who was released in the period; the hours of a wait whose start nobody told are a minimum."""
    title = words.texts["passed_title_day" if report.head.is_day else "passed_title_long"]
    if not report.passed:
        return Text((para(words.texts["passed_nobody"]),), lead=f"{title}:  ")
    keys = ("col_passed", "col_joined", "col_released", _hours_key(report), "col_promise")
    columns = tuple(
        Column(words.texts[key], width) for key, width in zip(keys, _PASSED_WIDTHS, strict=True)
    )
    brief = _brief(report, density)
    rows = [_passed_row(p, words) for p in report.passed if p not in brief]
    title = f"{title}: {report.figures.passed}"
    if not rows:
        return Text(((bold(f"{title}.  "), *_brief_para(brief, words)),))
    if brief:
        more = Span(f"{words.texts['passed_brief']} ")
        rows.append(Row((cell(more, *_brief_para(brief, words)),), is_band=True))
    return Table(title, columns, tuple(rows))


def _brief(report: DailyReport, density: Density) -> list[PassedRow]:
    """Who gets no row of its own: first those who have arrived or were promised to nobody."""
    over = max(0, len(report.passed) - density.passed)
    done = sorted(
        report.passed,
        key=lambda p: p.arrival.promised_at is not None and p.arrival.arrived_at is None,
    )
    kept_out = done[:over]
    return [p for p in report.passed if p in kept_out]


def _brief_para(brief: list[PassedRow], words: Words) -> Para:
    """Way by way: `Маштаково → РК: 814 EB 07 26.02 17:48, 15 (12 + 2 + 1) ч; …`."""
    ways: dict[str, list[PassedRow]] = {}
    for row in brief:
        way = words.way(row.crossing, row.crossing_code, row.direction)
        ways.setdefault(way, []).append(row)
    spans: list[Span] = []
    for way, rows in ways.items():
        said = "; ".join(_in_brief(row, words) for row in rows)
        spans += [bold(f"{way}: "), Span(f"{said}.  ")]
    return tuple(spans)


def _in_brief(row: PassedRow, words: Words) -> str:
    """Plate, release, hours with their parts, and whether it is in time."""
    hours = words.say("phone_hours", range=words.ended_hours(row.hours, row.parts))
    ended = stamp_of(row.ended, words.now)
    bound = _bound(row)
    wait = "" if row.is_unheard else f"{bound}{hours}".replace(" ", NBSP)
    said = [f"{words.plate(row.plate)} {_before(row)}{ended}", wait]
    said += [words.verdict(row.arrival), _elsewhere(row, words)]
    return ", ".join(part for part in said if part)


def _hours_key(report: DailyReport) -> str:
    """Parts are named by country where all went one way."""
    directions = {p.direction for p in report.passed}
    if len(directions) > 1:
        return "col_hours"
    return "col_hours_out" if Direction.OUT in directions else "col_hours_in"


def _passed_row(row: PassedRow, words: Words) -> Row:
    way = words.way(row.crossing, row.crossing_code, row.direction)
    bound = f"{_bound(row)}{NBSP}" if _bound(row) else ""
    return Row(
        (
            cell(bold(words.plate(row.plate)), f"  {way}"),
            cell(_joined(row)),
            cell(_before(row), stamp(row.ended)),
            cell(
                *((DASH,) if row.is_unheard else (bound, words.ended_hours(row.hours, row.parts)))
            ),
            cell(_arrival(row, words)),
        )
    )


def _bound(row: PassedRow) -> str:
    """The hours are no more, or no less, than nobody knows; a wait cut at both ends is neither."""
    if row.untold:
        return "?" if row.truncated else "≤"
    return "≥" if row.truncated else ""


def _before(row: PassedRow) -> str:
    """Nobody told of the release: it was before the arrival."""
    return f"≤{NBSP}" if row.untold else ""


def _joined(row: PassedRow) -> str:
    """When it joined; where nobody said, the hour it was first heard of there, if it was."""
    if row.is_unheard:
        return DASH
    return f"≤{NBSP}{stamp(row.joined)}" if row.truncated else stamp(row.joined)


def _arrival(row: PassedRow, words: Words) -> str:
    arrival = row.arrival
    why = words.why_no_arrival(arrival)
    text = f"{words.due(arrival)} → {words.arrives(arrival)}"
    said = [f"{text}: {why}" if why else text, words.verdict(arrival), _elsewhere(row, words)]
    return ", ".join(part for part in said if part)


def _elsewhere(row: PassedRow, words: Words) -> str:
    """Where a truck is counted that is not counted here."""
    if row.counted:
        return ""
    if row.stands_again:
        return words.say("not_counted", n=row.stands_again)
    return words.texts["second_time"]
