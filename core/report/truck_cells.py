"""The cells of a truck's row in "standing and late", in words."""

from core.domain.name import short_person
from core.domain.refusal_case import Branch
from core.domain.trip import AT_BORDER, Stage
from core.report.format import NBSP, floor_hours, hour_range, hour_slot, plural, stamp, stamp_of
from core.report.sheet import Cell, Para, Row, Span, bold, cell, para, plain_text
from core.report.truck_row import TruckRow, Where
from core.report.words import Words

_STANDS_FOR_SLOT = frozenset({Stage.WAITING_AREA, Stage.QUEUE, Stage.CALLED, Stage.EN_ROUTE})
LOUD = frozenset({Stage.REFUSED, Stage.TURNED_BACK, Stage.STORAGE, Stage.BROKEN})
"""What stands before everything else that is said of a truck."""
_NAMES_CROSSING = frozenset({Stage.WAITING_AREA, Stage.QUEUE, Stage.CALLED, Stage.INSPECTED})


def full_row(row: TruckRow, words: Words, *, to_decide: bool) -> Row:
    """The whole row, two or three lines high."""
    return Row(
        (
            cell(str(row.number)),
            Cell(_truck(row, words)),
            Cell(_orders(row, words)),
            Cell((where_para(row.where, words, in_table=True),)),
            _downtime(row, words),
            Cell(_arrival(row, words)),
            _reason(row, words),
            cell(words.told(row.told)),
            _step(row, words, to_decide=to_decide),
        )
    )


def short_row(row: TruckRow, words: Words) -> Row:
    """One line: truck, where to, where, downtime, arrival, who said so."""
    arrival = row.arrival
    verdict = words.verdict(arrival)
    due = f"{words.due(arrival)} → {words.arrives(arrival)}"
    return Row(
        (
            cell(str(row.number)),
            cell(bold(words.plate(row.plate))),
            cell(", ".join(row.destinations)),
            cell(*short_where(row.where, words)),
            _downtime(row, words),
            cell(due, f"; {verdict}" if verdict else ""),
            cell(words.told(row.told)),
        )
    )


def in_brief(row: TruckRow, words: Words) -> str:
    """`21) 562 TB 07 Оренбург, загружен, 01.03 07:00 → 28.02 22:00 – 02.03 12:00, опоздает …`."""
    arrival = row.arrival
    to = " ".join((words.plate(row.plate), ", ".join(row.destinations)))
    due = f"{words.due(arrival)} → {words.arrives(arrival)}"
    said = [f"{row.number}) {to}", plain_text(short_where(row.where, words)), due]
    said.append(words.verdict(arrival))
    return ", ".join(part for part in said if part)


def _truck(row: TruckRow, words: Words) -> tuple[Para, ...]:
    who = words.say("hired", carrier=row.carrier) if row.carrier else short_person(row.driver)
    more = " ".join(part for part in (who, row.phone.replace(" ", NBSP)) if part)
    plate = (bold(words.plate(row.plate)), _trailer(row, words))
    return (para(*plate, f" {more}" if more else ""),)


def _trailer(row: TruckRow, words: Words) -> str:
    """The trailer stands only where papers are in question: they name both plates."""
    if not row.trailer or not row.is_refused:
        return ""
    return f" / {words.say('trailer', plate=row.trailer).replace(' ', NBSP)}"


def _orders(row: TruckRow, words: Words) -> tuple[Para, ...]:
    if row.empty or not row.orders:
        way = words.way(row.where.crossing, row.where.crossing_code or "", row.where.direction)
        first = words.texts["empty"] if row.empty else ""
        if row.where.crossing_code:
            first = ", ".join(part for part in (first, way) if part)
        return (para(first), para(f"→ {', '.join(row.destinations)}"))
    named: dict[str, list[str]] = {}
    for order in row.orders:
        named.setdefault(order.customer, []).append(order.order)
    who = "; ".join(_customer(row, name, orders, words) for name, orders in named.items())
    cargo = ", ".join(dict.fromkeys(c for c in (words.cargo(o) for o in row.orders) if c))
    head = ", ".join(part for part in (who, cargo) if part)
    return (para(f"{head} → {', '.join(row.destinations)}"),)


def _customer(row: TruckRow, name: str, orders: list[str], words: Words) -> str:
    key = "order_first" if row.number == 1 else "order"
    numbers = ", ".join(o for o in orders if o)
    shown = words.customer(name) if name else ""
    return f"{shown} {words.say(key, order=numbers)}".strip() if numbers else shown


def where_para(place: Where, words: Words, *, in_table: bool = False) -> Para:
    """Where it is: the loud word first, then the place, the hours, the booking.

    `in_table`: the head of the column says what the km are counted to.
    """
    if place.silent_since is None:
        return _where(place, words, in_table=in_table)
    calls = ""
    if place.attempts:
        unit = plural(words.texts["silent_calls_unit"], place.attempts)
        calls = f" {words.say('silent_calls', n=place.attempts, unit=unit)}"
    since = words.say("since", at=stamp_of(place.silent_since, words.now))
    before, after = words.texts["silent_was"].split("{where}")
    return para(
        bold(words.texts["silent"]),
        f" {since}{calls}; ",
        before,
        *_where(place, words, in_table=in_table),
        after,
    )


def _where(place: Where, words: Words, *, in_table: bool) -> Para:
    if place.stage in LOUD:
        return _loud(place, words)
    spans = list(_stage(place, words, in_table=in_table))
    parts = words.going_parts(place.parts, place.direction)
    if place.stage not in _NAMES_CROSSING and place.since is not None:
        spans.append(Span(f" {words.say('since', at=stamp_of(place.since, words.now))}"))
    if parts:
        spans.append(Span(f" {parts}"))
    if place.place:
        spans.append(Span(f", {place.place}"))
    return para(*spans, _slot(place, words))


def _loud(place: Where, words: Words) -> Para:
    said = [words.side(place.side, place.direction) if place.stage != Stage.BROKEN else ""]
    if place.since is not None and place.stage != Stage.BROKEN:
        said.append(stamp(place.since))
    if place.place.casefold() not in place.remark.casefold():
        said.append(place.place)
    if place.since is not None and place.stage == Stage.BROKEN:
        said.append(words.say("since", at=stamp_of(place.since, words.now)))
    rest = ", ".join(part for part in said if part)
    remark = f" ({place.remark})" if place.remark else ""
    name = bold(words.stage(place.stage, place.direction))
    return para(name, remark, f", {rest}" if rest else "")


def _stage(place: Where, words: Words, *, in_table: bool) -> Para:
    name = words.stage(place.stage, place.direction)
    if place.stage in AT_BORDER and place.stage not in _NAMES_CROSSING:
        return para(bold(name))
    if place.stage not in _NAMES_CROSSING:
        return para(name)
    crossing = words.crossing(place.crossing, place.crossing_code or "", place.direction)
    here = words.say("stage_at", stage=name, crossing=crossing)
    return para(here, *_ahead(place, words, in_table=in_table))


def _ahead(place: Where, words: Words, *, in_table: bool) -> Para:
    """Km to the barrier, else trucks ahead; what it was yesterday."""
    if place.km is not None:
        km = words.say("km", n=words.number(place.km)).replace(" ", NBSP)
        before = ""
        if place.km_before is not None:
            before = f" {words.say('km_yesterday', n=words.number(place.km_before))}"
        left, right = ("", "") if in_table else words.texts["km_left"].split("{km}")
        return para(f", {left}", bold(km), f"{right}{before}")
    if place.vehicles_ahead is not None:
        return para(", ", words.say("vehicles_ahead", n=place.vehicles_ahead))
    return ()


def _slot(place: Where, words: Words) -> str:
    if place.slot is None or place.stage not in _STANDS_FOR_SLOT:
        return ""
    key = "slot_lost" if place.slot.lost else "slot_late" if place.slot.late else "slot"
    return f"; {words.say(key, slot=hour_slot(place.slot.begins))}"


def short_where(place: Where, words: Words) -> Para:
    """Stage and crossing in a few words."""
    name = words.stage(place.stage, place.direction)
    if place.silent_since is not None:
        return para(bold(words.texts["silent"]), f", {name}")
    if place.stage in LOUD:
        return para(bold(name), f" ({place.remark})" if place.remark else "")
    if place.stage not in AT_BORDER or not place.crossing_code:
        return para(name)
    crossing = words.crossing(place.crossing, place.crossing_code, place.direction)
    km = ""
    if place.km is not None and place.stage in _NAMES_CROSSING:
        km = f", {words.say('km', n=words.number(place.km)).replace(' ', NBSP)}"
    return para(words.say("stage_at", stage=name, crossing=crossing), km)


def _downtime(row: TruckRow, words: Words) -> Cell:
    if row.downtime is None:
        return Cell()
    total = bold(f"≥{NBSP}{words.going(row.downtime.total)}")
    within = floor_hours(row.downtime.in_period)
    return cell(f"{within} / " if row.downtime.total >= 1 else "", total)


def _arrival(row: TruckRow, words: Words) -> tuple[Para, ...]:
    """Promise → range; verdict."""
    arrival = row.arrival
    why = words.why_no_arrival(arrival)
    known = arrival.earliest is not None or arrival.arrived_at is not None
    said: list[str | Span] = [f"{words.due(arrival)} → "]
    if known:
        said.append(words.arrives(arrival))
    else:
        said += [bold(words.texts["no_forecast"]), f": {why}" if why else ""]
    verdict = words.verdict(arrival)
    if arrival.late_hours is not None:
        verdict = words.say("late_more", range=hour_range(*arrival.late_hours))
    loud = arrival.is_overdue or arrival.late_hours is not None
    if verdict:
        said += ["; ", Span(verdict.replace(" ", NBSP) if loud else verdict, bold=loud)]
    return (para(*said),)


def _reason(row: TruckRow, words: Words) -> Cell:
    """Of a refused truck the officer's paper, too."""
    paper = row.refusal.course.case.officer_paper if row.refusal is not None else ""
    return Cell(tuple(para(line) for line in (words.reason(row.reason), paper) if line))


def _next(row: TruckRow, words: Words) -> str:
    """The step; of a refused truck behind what was decided."""
    said = words.step(row.step)
    if row.refusal is None or row.refusal.course.branch == Branch.UNDECIDED:
        return said
    branch = words.code("branch", row.refusal.course.branch.value)
    return f"{branch}: {said}" if said else branch


def _step(row: TruckRow, words: Words, *, to_decide: bool) -> Cell:
    lines: list[Para] = []
    said = _next(row, words)
    if to_decide:
        lines.append(para(f"{said}; " if said else "", bold(words.texts["decide_mark"])))
    elif said:
        lines.append(para(said))
    if row.step.told_at is not None:
        at = stamp_of(row.step.told_at, words.now)
        lines.append(para(words.say("customer_told", at=at)))
    return Cell(tuple(lines), write_in=True)
