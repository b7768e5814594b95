"""Blocks of the crossings and of those who passed, in words."""

from core.domain.crossing import Direction
from core.report.format import NBSP, floor_hours, hour_range, stamp
from core.report.paper import CrossingRow, DailyReport, PassedRow
from core.report.sheet import Block, Cell, Column, Row, Table, Text, bold, cell, para
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
    quiet = [words.way(c.crossing, c.code, c.direction) for c in report.crossings if c.is_quiet]
    if quiet:
        what = f"{words.texts['no_forecast']}: {words.texts['none_of_ours']}"
        rows.append(Row((cell(bold(", ".join(quiet)), f": {what}"),), is_band=True))
    return Table(words.texts["crossings_title"], columns, tuple(rows))


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
    low, high = floor_hours(row.own.shortest), floor_hours(row.own.longest)
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


def passed_block(report: DailyReport, words: Words) -> Block:
    """Who was released in the period; the hours of a wait whose start nobody told are a minimum."""
    title = words.texts["passed_title_day" if report.head.is_day else "passed_title_long"]
    if not report.passed:
        return Text((para(words.texts["passed_nobody"]),), lead=f"{title}:  ")
    keys = ("col_passed", "col_joined", "col_released", _hours_key(report), "col_promise")
    columns = tuple(
        Column(words.texts[key], width) for key, width in zip(keys, _PASSED_WIDTHS, strict=True)
    )
    rows = tuple(_passed_row(p, words) for p in report.passed)
    return Table(f"{title}: {report.figures.passed}", columns, rows)


def _hours_key(report: DailyReport) -> str:
    """Parts are named by country where all went one way."""
    directions = {p.direction for p in report.passed}
    if len(directions) > 1:
        return "col_hours"
    return "col_hours_out" if Direction.OUT in directions else "col_hours_in"


def _passed_row(row: PassedRow, words: Words) -> Row:
    way = words.way(row.crossing, row.crossing_code, row.direction)
    at_least = f"≥{NBSP}" if row.truncated else ""
    return Row(
        (
            cell(bold(words.plate(row.plate)), f"  {way}"),
            cell(_joined(row)),
            cell(stamp(row.ended)),
            cell(at_least, words.ended_hours(row.hours, row.parts)),
            cell(_arrival(row, words)),
        )
    )


def _joined(row: PassedRow) -> str:
    """When it joined; where nobody said, the hour it was first heard of there."""
    return f"≤{NBSP}{stamp(row.joined)}" if row.truncated else stamp(row.joined)


def _arrival(row: PassedRow, words: Words) -> str:
    arrival = row.arrival
    why = words.why_no_arrival(arrival)
    text = f"{words.due(arrival)} → {words.arrives(arrival)}"
    said = [f"{text}: {why}" if why else text, words.verdict(arrival)]
    if not row.counted:
        again = row.stands_again
        said.append(words.say("not_counted", n=again) if again else words.texts["second_time"])
    return ", ".join(part for part in said if part)
