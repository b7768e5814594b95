"""A ready message about trucks: where they stand, when they arrive and how sure that is.

To a customer it names neither sides nor whose fault; to the carrier's dispatcher it asks for news.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.domain.clock import near_hour
from core.domain.desk import DeskView, TripView
from core.domain.telling import Audience
from core.domain.trip import Stage
from core.report.format import breakable, floor_hours, stamp, stamp_of
from core.report.paper import DayFacts
from core.report.rows import Surroundings, truck_row
from core.report.sheet import plain_text
from core.report.truck_cells import where_para
from core.report.truck_row import TruckRow
from core.report.words import Words

_OF_THE_DESK = (
    "перезвон", "позвон", "звон", "набра", "набер", "связаться", "созвон", "спросить", "узнать",
    "уточнить", "проверить", "напомн", "решить", "қайта", "қоңырау", "хабарлас", "сұра", "тексер",
    "шешу", "звонда", "call", "ask", "check", "remind", "ring", "find out", "decide",
)  # fmt: skip
"""How a step begins that only the desk itself does: to call, to ask, to decide."""


@dataclass(frozen=True, slots=True)
class Message:
    """The whole text, and of each trip the lines that are about it, in the order of the trips."""

    text: str
    parts: tuple[str, ...]


def message(
    view: DeskView,
    trips: Sequence[TripView],
    audience: Audience,
    words: Words,
    promised: datetime | None = None,
) -> Message:
    """What to say of some trips in the language of `words`; its numbers are those of the view.

    `promised`: a time that is given to the customer as the new deadline.
    """
    around = Surroundings.of(view, view.as_of - timedelta(days=1), view.as_of, DayFacts())
    rows = [truck_row(trip, number, around) for number, trip in enumerate(trips, start=1)]
    parts = tuple(
        breakable("\n".join(_lines(row, trip, audience, words)))
        for row, trip in zip(rows, trips, strict=True)
    )
    greeting = words.say("message_hello", at=stamp(view.as_of))
    end = words.texts["message_ask"] if audience == Audience.CARRIER else ""
    if promised is not None and audience == Audience.CUSTOMER:
        end = words.say("message_by", at=stamp(promised))
    said = [part for part in (greeting, *parts, end) if part]
    return Message(breakable("\n\n".join(said)) + "\n", parts)


def told_latest(trip: TripView) -> datetime | None:
    """The late end of what a message says of the arrival, a full hour; None where it says none."""
    if trip.state.arrived_at is not None or trip.arrival.quantiles is None:
        return None
    latest = trip.arrives(0.9)
    return None if latest is None else near_hour(latest)


def _lines(row: TruckRow, trip: TripView, audience: Audience, words: Words) -> list[str]:
    found = [_head(row, trip, audience, words), _where(row, words), _stands(row, words)]
    if audience != Audience.CARRIER:
        found += [_arrives(row, words), _reason(row, audience, words)]
    found.append(_doing(row, audience, words))
    return [line for line in found if line]


def _head(row: TruckRow, trip: TripView, audience: Audience, words: Words) -> str:
    plate, to = words.plate(row.plate), ", ".join(d for d in row.destinations if d)
    if audience == Audience.CARRIER:
        return words.say("message_truck_driver", plate=plate, driver=row.driver or "—", to=to)
    orders = ", ".join(dict.fromkeys(o.order for o in row.orders if o.order))
    if audience == Audience.BOSS:
        names = [words.customer(name) for name in trip.customers]
        orders = " ".join(part for part in (", ".join(names), orders) if part)
    if not orders:
        return words.say("message_truck", plate=plate, to=to)
    key = "message_order" if audience == Audience.CUSTOMER else "message_truck_for"
    return words.say(key, orders=orders, plate=plate, to=to)


def _where(row: TruckRow, words: Words) -> str:
    """Where it was by its last word, and when that was."""
    spoken = replace(row.where, silent_since=None, parts=None, slot=None)
    place = plain_text(where_para(spoken, words))
    if row.where.stage in (Stage.ARRIVED, Stage.DELIVERED) or row.told is None:
        return words.say("message_where", where=place)
    at = stamp_of(row.told.at, words.now)
    key = "message_where_silent" if row.is_silent else "message_where_told"
    return words.say(key, where=place, at=at)


def _stands(row: TruckRow, words: Words) -> str:
    if row.downtime is None or row.downtime.total < 1:
        return ""
    since = stamp_of(row.downtime.since, words.now)
    return words.say("message_stands", n=floor_hours(row.downtime.total), since=since)


def _arrives(row: TruckRow, words: Words) -> str:
    """When it will be there, never without how sure; late or in time against the promise."""
    arrival = row.arrival
    if arrival.arrived_at is not None:
        return ""
    if arrival.earliest is None or arrival.latest is None:
        why = words.why_no_arrival(arrival)
        said = words.say("message_no_forecast", why=why) if why else words.texts["message_unknown"]
    else:
        said = words.say("message_arrives", range=words.arrives(arrival))
    if arrival.promised_at is None:
        return said
    verdict = words.verdict(arrival)
    key = "message_promised_verdict" if verdict else "message_promised"
    return f"{said} {words.say(key, at=stamp(arrival.promised_at), verdict=verdict)}"


def _reason(row: TruckRow, audience: Audience, words: Words) -> str:
    if row.reason is None:
        return ""
    reason = row.reason if audience == Audience.BOSS else replace(row.reason, side="")
    return words.say("message_reason", reason=words.reason(reason))


def _doing(row: TruckRow, audience: Audience, words: Words) -> str:
    """What is done next; who does it, and whom the desk means to call, stay in the house."""
    step = row.step
    if audience != Audience.BOSS:
        is_late = step.due_at is not None and step.due_at <= words.now
        if is_late or step.text.casefold().startswith(_OF_THE_DESK):
            return ""
        step = replace(step, who="")
    return words.say("message_doing", step=words.step(step)) if step.text else ""
