"""A truck that is stuck: its own signs, not one threshold for all.

It has waited longer than nine in ten were said to when it joined, and the queue has left it behind:
trucks of ours that joined after it are through, more than stand there like it, or it stands longer
than any that stands or was released there of late. Or it reports from one place while others move.
Or its cargo will not keep. In a jam everybody's wait is beyond his bound, and the jam's alert tells
of it: there only being overtaken, standing still among those that move, and the cargo count.

However often a truck pings, a try at a crossing is one episode; once raised it lasts until the
truck is through, or moves again within its bound.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.neighbours import Neighbours, Queues
from core.alerts.observation import Observation, episode_key
from core.alerts.signs import Cargo, Stillness, cargo_of, is_impossible, stillness_of
from core.alerts.silent import is_silent
from core.domain.alert import AlertKind, Level, StrandedWhy
from core.domain.desk import TripView
from core.domain.trip import STUCK, Stage, Wait

_ON_ROAD = frozenset({Stage.EN_ROUTE, Stage.DIVERTED, Stage.AFTER_BORDER})


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything that speaks of one truck."""

    view: TripView
    now: datetime
    limits: Limits
    still: Stillness | None
    cargo: Cargo | None
    hours: float = 0.0
    bound: float | None = None  # None on the road: no queue, no bound
    others: Neighbours | None = None
    in_jam: bool = False

    @property
    def is_over(self) -> bool:
        return self.bound is not None and self.hours > self.bound

    @property
    def is_left_behind(self) -> bool:
        """Over its bound, and its neighbours fared better."""
        if not self.is_over or self.others is None:
            return False
        if self.others.is_overtaken:
            return True
        longest = max(self.others.longest_released, self.others.longest_waiting)
        return not self.in_jam and self.hours > longest

    @property
    def is_still(self) -> bool:
        """Reports from one place for too long, while most of the others moved.

        Where nobody knows of others it is its own sign, but for a jam.
        """
        if self.still is None or not self.still.is_long:
            return False
        moved = None if self.others is None else self.others.most_moved
        return not self.in_jam if moved is None else moved


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a truck with any such sign; raised only by a sign that is its own."""
    queues = Queues.of(facts, now, limits)
    for view in facts.open_trips():
        case = _case(facts, queues, view, now, limits)
        if case is None:
            continue
        reasons = tuple(_reasons(case))
        raises = case.is_left_behind or case.is_still or case.cargo is not None
        if raises or case.is_over or (case.still is not None and case.still.is_slow):
            yield _observation(case, reasons, raises=raises)


def _case(
    facts: AlertFacts, queues: Queues, view: TripView, now: datetime, limits: Limits
) -> _Case | None:
    """None of a truck that is not under way, or of which another alert tells all there is."""
    wait, stage = view.state.wait, view.state.stage
    if stage in STUCK or (wait is None and stage not in _ON_ROAD):
        return None
    still = stillness_of(view, now, limits)
    cargo = cargo_of(view, now, limits)
    if wait is None:
        return _Case(view, now, limits, still, None)
    others = queues.neighbours(view, wait)
    return _Case(
        view,
        now,
        limits,
        still,
        cargo,
        wait.hours(now),
        _bound(facts, view, wait, others, limits),
        others,
        (wait.crossing, wait.direction) in queues.blocked,
    )


def _bound(
    facts: AlertFacts, view: TripView, wait: Wait, others: Neighbours, limits: Limits
) -> float:
    """Hours that nine in ten were said to wait at most, when this wait began.

    Where nothing was said then, what those needed who came after it and are through.
    """
    record = facts.joined.get(view.trip.id)
    if record is not None and record.wait is not None and record.crossing == wait.crossing:
        return record.wait.q90
    return others.longest_released if others.is_overtaken else limits.stranded_unbound


def _reasons(case: _Case) -> Iterator[StrandedWhy]:
    """Codes of what speaks for it, the most pressing first."""
    if case.cargo is not None:
        yield StrandedWhy.CARGO_OVER if case.cargo.is_over else StrandedWhy.CARGO_SOON
    if case.is_over and case.others is not None and case.others.is_overtaken:
        yield StrandedWhy.OVERTAKEN
    if case.is_still:
        yield StrandedWhy.ON_ROAD if case.bound is None else StrandedWhy.NOT_MOVING
    if case.is_over:
        yield StrandedWhy.OVER_FORECAST
    slot = case.view.state.slot
    if slot is not None and slot.lost and case.bound is not None:
        yield StrandedWhy.SLOT_LOST
    if is_impossible(case.view, case.now):
        yield StrandedWhy.DEADLINE
    if is_silent(case.view, case.now, case.limits):
        yield StrandedWhy.NO_CONTACT


def _observation(case: _Case, reasons: Sequence[StrandedWhy], *, raises: bool) -> Observation:
    view, wait = case.view, case.view.state.wait
    still_since = case.still.since if case.still is not None else None
    began = wait.joined.at if wait is not None else still_since or case.now
    trigger = f"{wait.crossing}:{wait.try_no}" if wait is not None else f"road:{began.isoformat()}"
    is_pressing = case.cargo is not None and case.cargo.is_over
    return Observation(
        kind=AlertKind.STRANDED,
        key=episode_key(AlertKind.STRANDED, view.trip.id, trigger),
        level=Level.ACT if is_pressing else Level.WARN,
        since=began,
        severity=case.hours - case.bound if case.bound is not None else _still_hours(case),
        raises=raises,
        trip=view.trip.id,
        crossing=wait.crossing if wait is not None else view.state.crossing,
        direction=view.state.direction,
        values={
            "plate": view.plate,
            "reasons": tuple(reason.value for reason in reasons),
            "hours": case.hours,
            "bound": case.bound,
            "overtaken_by": case.others.overtaken_by if case.others else 0,
            "neighbours": case.others.longest_released if case.others else 0.0,
            "crossing": wait.crossing if wait is not None else None,
            "still_hours": _still_hours(case),
            "moved_km": case.still.moved_km if case.still is not None else None,
            "cargo_until": case.cargo.until if case.cargo is not None else None,
            "cargo_assumed": case.cargo.is_assumed if case.cargo is not None else False,
        },
    )


def _still_hours(case: _Case) -> float:
    return case.still.hours if case.still is not None else 0.0
