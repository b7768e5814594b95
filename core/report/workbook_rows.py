"""Rows of the workbook's sheets: heads first, then one row a truck or crossing."""

from collections.abc import Iterable

from core.report.format import breakable
from core.report.gate_words import gate_blockers
from core.report.grid import Grid, Value, heads
from core.report.paper import CrossingRow, DailyReport, PassedRow
from core.report.truck_row import TruckRow
from core.report.words import Words


def _hours(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def figure_rows(report: DailyReport, words: Words) -> Grid:
    """Each figure with its name."""
    head, figures = report.head, report.figures
    cost = words.say("x_cost", currency=words.currency(figures.currency))
    named: list[tuple[str, Value]] = [
        (words.texts["title"], head.company),
        (words.texts["x_from"], head.start),
        (words.texts["x_to"], head.end),
        (words.texts["x_made"], head.made_at),
        (words.texts["sign_dispatcher"], head.dispatcher),
        (words.texts["x_on_line"], figures.on_line),
        (words.texts["x_standing"], figures.standing),
        (words.texts["x_over"], figures.over_a_day),
        (words.texts["x_passed"], figures.passed),
        (words.texts["x_others"], figures.others),
        (words.texts["x_refused"], figures.refused),
        (words.texts["x_broken"], figures.broken),
        (words.texts["x_silent"], figures.silent),
        (words.texts["x_late"], figures.probably_late),
        (words.texts["x_downtime"], _hours(figures.downtime_hours)),
        (cost, round(figures.downtime_cost)),
    ]
    return named


def truck_rows(report: DailyReport, words: Words) -> Grid:
    """Standing and late, every truck in full."""
    names = heads(
        words,
        "col_number",
        "x_plate",
        "x_trailer",
        "x_driver",
        "x_carrier",
        "x_phone",
        "x_customers",
        "x_orders",
        "x_cargo",
        "col_short_to",
        "x_status",
        "x_since",
        "x_crossing",
        "x_place",
        "x_km_left",
        "x_period_hours",
        "x_total_hours",
        "x_promised",
        "x_earliest",
        "x_latest",
        "x_p_late",
        "x_reason",
        "x_told",
        "x_told_at",
        "x_step",
        "x_who",
        "x_due",
    )
    return [names, *(_truck(row, words) for row in report.rows)]


def _truck(row: TruckRow, words: Words) -> list[Value]:
    place, downtime, arrival = row.where, row.downtime, row.arrival
    silent = words.texts["silent"] if row.is_silent else ""
    status = words.stage(place.stage, place.direction)
    return [
        row.number,
        row.plate,
        row.trailer,
        row.driver,
        row.carrier,
        row.phone,
        _joined(o.customer for o in row.orders),
        _joined(o.order for o in row.orders),
        breakable(_joined(words.cargo(o) for o in row.orders)),
        ", ".join(row.destinations),
        "; ".join(part for part in (silent, status) if part),
        place.silent_since or place.since,
        words.way(place.crossing, place.crossing_code, place.direction)
        if place.crossing_code
        else "",
        place.place,
        place.km,
        _hours(downtime.in_period) if downtime else None,
        _hours(downtime.total) if downtime else None,
        arrival.promised_at,
        arrival.earliest,
        arrival.latest,
        None if arrival.p_late is None else round(arrival.p_late * 10, 1),
        words.reason(row.reason),
        words.source(row.told) if row.told else "",
        row.told.at if row.told else None,
        row.step.text,
        row.step.who,
        row.step.due_at,
    ]


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(p for p in parts if p))


def crossing_rows(report: DailyReport, words: Words) -> Grid:
    """Crossings with the ends of their range as numbers."""
    names = heads(
        words, "x_crossing", "x_status", "x_low", "x_high", "x_own", "x_km", "x_board", "col_from"
    )
    return [names, *(_crossing(row, words) for row in report.crossings)]


def _crossing(row: CrossingRow, words: Words) -> list[Value]:
    state = words.state(row) or words.texts.get(f"state_{row.state.value}", "")
    why = words.texts[f"why_{row.why_null.value}"] if row.why_null and not row.wait else ""
    usual = words.texts["usual"].strip() if row.prior_only and row.wait else ""
    return [
        words.way(row.crossing, row.code, row.direction),
        ", ".join(part for part in (state, why, usual) if part),
        _hours(row.wait[0]) if row.wait else None,
        _hours(row.wait[1]) if row.wait else None,
        row.own.count if row.own else 0,
        row.queue_km,
        row.board_vehicles,
        breakable("; ".join(words.told(t) for t in row.told)),
    ]


def passed_rows(report: DailyReport, words: Words) -> Grid:
    """Who was released in the period, with the parts of the wait."""
    names = heads(
        words,
        "x_plate",
        "x_crossing",
        "col_joined",
        "col_released",
        "x_hours",
        "x_exit",
        "x_neutral",
        "x_entry",
        "x_promised",
        "x_earliest",
        "x_latest",
        "x_counted",
    )
    return [names, *(_passed(row, words) for row in report.passed)]


def _passed(row: PassedRow, words: Words) -> list[Value]:
    parts = row.parts
    return [
        row.plate,
        words.way(row.crossing, row.crossing_code, row.direction),
        None if row.is_unheard else row.joined,
        row.ended,
        None if row.is_unheard else _hours(row.hours),
        _hours(parts.exit_post) if parts else None,
        _hours(parts.neutral) if parts else None,
        _hours(parts.entry_post) if parts else None,
        row.arrival.promised_at,
        row.arrival.arrived_at or row.arrival.earliest,
        row.arrival.arrived_at or row.arrival.latest,
        words.texts["yes" if row.counted else "no"],
    ]


def other_rows(report: DailyReport, words: Words) -> Grid:
    """Everybody else, a row a truck."""
    rows: list[list[Value]] = [
        [
            truck.plate,
            words.texts[f"stage_{group.stage.value}"],
            truck.since,
            gate_blockers(truck.papers, words.texts, words.language),
            truck.number,
        ]
        for group in report.others
        for truck in group.trucks
    ]
    names = heads(words, "x_plate", "x_status", "x_since", "x_papers", "col_number")
    return [names, *rows]


def departure_rows(report: DailyReport, words: Words) -> Grid:
    """Who leaves tomorrow."""
    rows: list[list[Value]] = [
        [d.plate, d.at, gate_blockers(d.papers, words.texts, words.language)]
        for d in report.departures
    ]
    return [heads(words, "x_plate", "x_departs", "x_papers"), *rows]
