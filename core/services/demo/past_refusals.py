"""Refusals of the weeks before in the demonstration: a second try, a cause that comes again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from core.domain.crossing import Direction, Side
from core.domain.event import Event, EventKind, Occurred
from core.domain.ids import new_id
from core.domain.refusal_case import Branch, RefusalCase
from core.domain.trip import Outcome, TripState, Wait
from core.domain.trip_fold import fold_trip
from core.services.demo.journeys import Journey

_TOLD = (
    ("D05", "нет СНТ на вторую партию", "Агро-Юг"),
    ("C01", "нет прохода до передней стенки", "Склад на Сырыме"),
    ("D05", "СНТ на другой вес", "Агро-Юг"),
)
"""Reason, what was said at the post, and the shipper."""

_LEAST_WAIT = timedelta(hours=10)
_EVERY = 9


def add_past_refusals(journeys: Iterable[Journey], author: str) -> list[Journey]:
    """The same journeys; some of those that are over were refused once and tried again."""
    told = list(journeys)
    states = [fold_trip(j.trip, j.events) for j in told]
    fit = [i for i, state in enumerate(states) if _fits(state)]
    for number, told_there in zip(fit[::_EVERY], _TOLD, strict=False):
        told[number] = _refused_once(told[number], states[number].waits[0], author, told_there)
    return told


def _fits(state: TripState) -> bool:
    if state.is_open or state.direction != Direction.OUT or len(state.waits) != 1:
        return False
    (wait,) = state.waits
    ended = wait.ended_at
    long = ended is not None and ended - wait.joined.at >= _LEAST_WAIT
    return long and wait.outcome == Outcome.RELEASED and wait.last_there is None


def _refused_once(journey: Journey, wait: Wait, author: str, told: tuple[str, str, str]) -> Journey:
    """Refused in the middle of its wait, in the queue again an hour later."""
    reason, words, shipper = told
    lasted = (wait.ended_at or wait.joined.at) - wait.joined.at
    refused_at = wait.joined.at + 0.4 * lasted
    again_at = refused_at + 0.15 * lasted
    kept = [e for e in journey.events if not refused_at <= e.occurred.at <= again_at]

    def event(kind: EventKind, at: Occurred, **more: object) -> Event:
        heard = at.at + timedelta(minutes=9)
        made = Event(
            id=new_id(), kind=kind, trip=journey.trip.id, occurred=at, heard_at=heard,
            written_at=heard, source="driver", crossing=wait.crossing, author=author, desk="demo",
        )  # fmt: skip
        return replace(made, **more)  # type: ignore[arg-type]

    refused = event(
        EventKind.REFUSED, Occurred(refused_at), reason=reason, text=words, side=Side.EXIT_POST
    )
    case = RefusalCase(
        id=refused.id, trip=journey.trip.id, avoidable=True, branch=Branch.MEND,
        officer_paper=f"акт {100 + len(words)}",
    )  # fmt: skip
    again = event(EventKind.JOINED_QUEUE, Occurred(again_at))
    return replace(
        journey,
        shipments=tuple(replace(s, shipper=shipper) for s in journey.shipments),
        events=(*kept, refused, again),
        cases=(*journey.cases, case),
    )
