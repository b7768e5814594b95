"""Clauses of a line become drafts: for each truck named, for the crossing, or for the shift."""

from dataclasses import replace

from core.domain.event import HEARSAY, Occurred
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, Stage
from core.phrase.asking import Asker
from core.phrase.drafts import Draft, EventDraft
from core.phrase.happening.absorbing import absorb
from core.phrase.happening.clauses import Clause, by_crossing, clauses
from core.phrase.happening.doubt import is_of_nobody, stranger
from core.phrase.happening.facts import Fact, facts, whole
from core.phrase.happening.planned import is_meant_for_later
from core.phrase.happening.shared_out import carried_on, each_with_its_own
from core.phrase.happening.what import decide
from core.phrase.known import KnownTrip, KnownTruck
from core.phrase.line import Line, choose_vehicle
from core.phrase.moments.nearest_deed import give_hours_to_nearest
from core.phrase.naming.not_meant import taken_back
from core.phrase.naming.spoken_of import Who
from core.phrase.rows.asked import ask_km_left
from core.phrase.rows.contradictions import beside_each_other
from core.phrase.rows.corrections import (
    Swap,
    as_booked,
    as_new,
    correct,
    find_new_value,
    find_swap,
    not_written,
    withdraw,
)
from core.phrase.rows.drafting import draft_fact, note
from core.phrase.rows.left_out import left_out
from core.phrase.rows.merging import merged
from core.phrase.rows.noticed import is_noticed
from core.phrase.rows.places import About
from core.phrase.rows.reports import draft_report, is_report, told_of_post
from core.phrase.rows.steps import draft_step
from core.phrase.rows.swap_meant import is_of_papers, last_word
from core.phrase.rows.yard import draft_truck
from core.phrase.world import Vehicle

_IN_QUEUE = (Stage.WAITING_AREA, Stage.QUEUE, Stage.CALLED)


def draft_line(line: Line) -> list[Draft]:
    """Drafts of a line, clause by clause."""
    drafts: list[Draft] = []
    for number, clause in enumerate(_clauses(line)):
        drafts += _draft_clause(line, clause, f"c{number}")
    line.leftovers += left_out(line, drafts)
    return [*taken_back(line, drafts), *drafts]


def _clauses(line: Line) -> list[Clause]:
    found = clauses(line.chart)
    if line.sender is None:
        return found
    named = [who for clause in found for who in clause.whos]
    if named and not line.sender.vehicles:
        return found  # a colleague wrote it: the text says who
    if not line.sender.vehicles and any(is_report(whole(line.chart, c)) for c in found):
        return found  # "~ Азамат: Сырым хвост 14 км"
    text = Clause(whos=[_or_others(line.sender, named)])
    for clause in found:
        text.stretches += clause.stretches
    return [text]


def _or_others(sender: Who, named: list[Who]) -> Who:
    """A driver who names another truck: of which of them he speaks must be asked."""
    others = [v for who in named for v in who.trips if v not in sender.vehicles]
    if not others:
        return sender
    return replace(sender, vehicles=(*sender.vehicles, *dict.fromkeys(others)))


def _draft_clause(line: Line, clause: Clause, name: str) -> list[Draft]:
    clause = _with_ours(line, clause)
    if clause.whos:
        return _about_trucks(line, clause, name)
    told = facts(line.chart, clause)
    name_of = stranger(line.world.examples, told)
    if name_of is None and is_of_nobody(told):
        name_of = line.chart.text
    if name_of is not None and not line.is_chat:
        clause.whos = [Who(name_of)]
        return _about_trucks(line, clause, name)
    if not any(f.has("reminder", "promise") for f in told):
        reports = [whole(line.chart, c) for c in by_crossing(line.chart, clause)]
        if any(is_report(report) for report in reports):
            found = (
                _about_crossing(line, report, f"{name}.r{number}")
                for number, report in enumerate(reports)
            )
            return [draft for drafts in found for draft in drafts]
    return _about_shift(line, told, name)


def _with_ours(line: Line, clause: Clause) -> Clause:
    """`на сырыме все наши стоят, кроме 148`: those in the queue of the post named."""
    fact = whole(line.chart, clause)
    post = fact.crossing
    if clause.whos or post is None or fact.first("all_ours") is None:
        return clause
    if not fact.has("still", "in_queue"):
        return clause
    left_out = {v for s in fact.spans if isinstance(s.value, Who) for v in s.value.vehicles}
    waiting = (t for t in line.world.trips if t.crossing == post.value and t.stage in _IN_QUEUE)
    clause.whos = [Who(t.plate, (t,)) for t in waiting if t not in left_out]
    return clause


def _about_crossing(line: Line, fact: Fact, name: str) -> list[Draft]:
    since = len(line.asker.questions)
    readings = draft_report(line, fact, name)
    if not readings and len(line.asker.questions) == since and is_noticed(line, fact, name):
        readings = draft_report(line, fact, name)
    line.leftovers += _unknown(fact)
    if readings or len(line.asker.questions) > since:
        return [*readings]
    kept = note(line, None)
    named = fact.crossing
    return [replace(kept, crossing=str(named.value) if named else None)]


def _about_shift(line: Line, told: list[Fact], name: str) -> list[Draft]:
    """No truck, no crossing: a reminder of the desk, or a note of the shift."""
    drafts: list[Draft] = []
    if any(fact.first("command") is not None for fact in told):
        choose_vehicle(line, f"{name}.who", Who(line.chart.text))
        return drafts
    for number, fact in enumerate(told):
        if fact.has("reminder") or is_meant_for_later(fact):
            drafts += draft_fact(line, fact, About(None, f"{name}.f{number}"))
    for fact in told:
        line.leftovers += _unknown(fact)
    return drafts or [note(line, None)]


def _about_trucks(line: Line, clause: Clause, name: str) -> list[Draft]:
    step = _step(line, clause, name)
    if step:
        return step
    told = facts(line.chart, clause)
    give_hours_to_nearest(line, told)
    told = absorb(told)
    carried_on(told, line.told)
    line.told = told
    drafts: list[Draft] = []
    seen: set[str] = set()
    shares = each_with_its_own(told, len(clause.whos))
    for number, (who, of_it) in enumerate(zip(clause.whos, shares, strict=True)):
        asked = f"/sender.{who.text}" if who is line.sender else f"{name}.who{number}"
        vehicle = choose_vehicle(line, asked, who)
        if vehicle is None:
            drafts += _pending(line, of_it, name, who, asked)
        elif str(vehicle.id) not in seen:
            seen.add(str(vehicle.id))
            rows = _about_one(line, of_it, name, vehicle)
            drafts += [_of_carrier(row) if who.is_carrier else row for row in rows]
            if isinstance(vehicle, KnownTrip) and len(seen) == 1:
                drafts += [r for fact in of_it for r in told_of_post(line, fact, vehicle)]
    for fact in shares[0]:
        line.leftovers += _unknown(fact)
    return drafts


def _step(line: Line, clause: Clause, name: str) -> list[Draft]:
    """What is done next for each truck named; nothing while it must be chosen."""
    if whole(line.chart, clause).first("step") is None:
        return []
    vehicles = [choose_vehicle(line, f"{name}.who{i}", who) for i, who in enumerate(clause.whos)]
    trips = [vehicle for vehicle in vehicles if isinstance(vehicle, KnownTrip)]
    return [step for trip in trips if (step := draft_step(line, clause, trip, name)) is not None]


def _pending(line: Line, told: list[Fact], name: str, who: Who, asked: str) -> list[Draft]:
    """Rows whose truck is still to be chosen, where every choice gives the same kinds."""
    if line.asker.answers.get(f"{line.number}.{asked}", "") == "note" or (
        line.asker.answers.get(asked.lstrip("/")) == "note"
    ):
        return [note(line, None)]
    if len(who.trips) < 2:
        return []
    ways = [_silently(line, told, name, trip) for trip in who.trips]
    if len({tuple(d.kind for d in way) for way in ways}) > 1:
        return []
    return [
        replace(d, trip=None, plate="", driver="", direction=None, crossing=None, side=None)
        for d in ways[0]
    ]


def _silently(line: Line, told: list[Fact], name: str, trip: KnownTrip) -> list[EventDraft]:
    """Rows as they would be, without asking anything yet."""
    scratch = replace(line, asker=Asker(line.asker.answers), diverts={}, leftovers=[])
    return _rows(scratch, told, name, trip)


def _about_one(line: Line, told: list[Fact], name: str, vehicle: Vehicle) -> list[Draft]:
    if isinstance(vehicle, KnownTruck):
        return [*draft_truck(line, told, name, vehicle)]
    return [*_rows(line, told, name, vehicle)]


def _rows(line: Line, told: list[Fact], name: str, known: KnownTrip) -> list[EventDraft]:
    trip = line.by_now(known)
    rows: list[EventDraft] = []
    for number, fact in enumerate(told):
        rows += _rows_of(line, fact, About(trip, f"{name}.f{number}"))
    if not told:
        rows = [note(line, trip)]
    rows = [_a_word(line, row) for row in rows]
    rows = merged([_of_now(line, trip, row) for row in rows], Occurred(line.now))
    return [_with_km_left(line, name, row) for row in beside_each_other(line, rows)]


def _of_now(line: Line, trip: KnownTrip, row: EventDraft) -> EventDraft:
    """`в очереди со вчера с 8, 12 км`: the joining is known, what is new is where he stands."""
    known = row.kind == K.JOINED_QUEUE and row.occurred.at == trip.joined_at
    if not known or row.occurred.earliest is not None or trip.stage not in _IN_QUEUE:
        return row
    return replace(row, kind=K.POSITION, occurred=Occurred(line.now), warnings=())


def _with_km_left(line: Line, name: str, row: EventDraft) -> EventDraft:
    """Km driven are no place: how many are left may be filled in."""
    if row.progress_km is None or row.km_to_barrier is not None or row.replaces is not None:
        return row
    left = ask_km_left(line, name)
    return row if left is None else replace(row, km_to_barrier=left, occurred=Occurred(line.now))


def _rows_of(line: Line, fact: Fact, about: About) -> list[EventDraft]:
    trip = about.trip
    if trip is None:
        return draft_fact(line, fact, about)
    if fact.first("slots") is not None and not fact.kinds:
        return []  # of the post, not of the truck
    swap = find_swap(fact) or find_new_value(fact, trip, line.now)
    if swap is not None and is_of_papers(fact, swap):
        return [note(line, trip)]
    if swap is not None:
        return _corrected(line, fact, about, trip, swap)
    if fact.first("command", "withdraw") is not None:
        return withdraw(line, trip)
    return draft_fact(line, fact, about)


def _corrected(
    line: Line, fact: Fact, about: About, trip: KnownTrip, swap: Swap
) -> list[EventDraft]:
    """The correction; what was never written is written down as it is now told."""
    told = as_new(fact, swap)
    if told.has("slot_booked", "slot_moved") and not swap.unit:
        return draft_fact(line, as_booked(told, swap), about)
    kind = decide(told, trip).kind if told.kinds else None
    if told.has("stood") and trip.stage in AT_BORDER:
        kind = K.JOINED_QUEUE  # "встал не в 8 а в 6"
    word = last_word(line, trip, swap, kind)
    if word is not None:
        return [word]
    corrections = correct(line, trip, swap, about.name, kind)
    if corrections is not None:
        return corrections
    return [not_written(draft) for draft in draft_fact(line, told, about)]


def _a_word(line: Line, row: EventDraft) -> EventDraft:
    """A driver who wrote anything has been heard."""
    if row.source in HEARSAY:
        return replace(row, kind=K.NOTE) if row.kind == K.CONTACT else row
    by_driver = line.sender is not None and bool(line.sender.vehicles)
    if by_driver and row.kind == K.NOTE and row.replaces is None:
        return replace(row, kind=K.CONTACT)
    return row


def _of_carrier(row: Draft) -> Draft:
    """`куанышев звонил`: he who hires the truck out is not its driver."""
    if isinstance(row, EventDraft) and row.kind == K.CONTACT:
        return replace(row, kind=K.NOTE)
    return row


def _unknown(fact: Fact) -> list[str]:
    """Words not understood; those of a reminder or a name are its text."""
    if fact.has("reminder", "driver_changed", "trailer_changed", "note"):
        return []
    return [fact.chart.tokens[i].text for i in fact.unknown]
