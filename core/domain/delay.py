"""Where a truck's hours went: parts of its delay by side, from the fold of its journal.

What the daily paper calls downtime is exactly the parts of STANDING; loading, waiting for papers in
the yard and unloading are told beside them, for a customer who pays for those as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from core.domain.clock import to_the_minute
from core.domain.trip import Outcome, Stage, Standing, TripState, Wait


class DelaySide(StrEnum):
    """Where the hours were lost."""

    QUEUE = "queue"  # before the exit post
    EXIT_POST = "exit_post"
    EXIT_SIDE = "exit_side"  # queue and exit post, nobody told them apart
    NEUTRAL = "neutral"
    ENTRY_POST = "entry_post"
    FAR_SIDE = "far_side"  # neutral strip and entry post, nobody told them apart
    BORDER = "border"  # nothing but the whole was told
    REFUSED = "refused"  # after a refusal, till the next try or the way on
    ROAD = "road"  # broken down
    LOADING = "loading"
    PAPERS = "papers"  # in the yard, waiting for papers
    UNLOADING = "unloading"


HANDLING = frozenset({DelaySide.LOADING, DelaySide.PAPERS, DelaySide.UNLOADING})
STANDING = frozenset(DelaySide) - HANDLING
"""Sides whose hours are downtime."""

_FOUR = frozenset({DelaySide.QUEUE, DelaySide.EXIT_POST, DelaySide.NEUTRAL, DelaySide.ENTRY_POST})
CONSISTS_OF = {
    DelaySide.EXIT_SIDE: frozenset({DelaySide.QUEUE, DelaySide.EXIT_POST}),
    DelaySide.FAR_SIDE: frozenset({DelaySide.NEUTRAL, DelaySide.ENTRY_POST}),
    DelaySide.BORDER: _FOUR,
}
"""Sides that stand for others nobody told apart."""

_SIDE_OF_GAP = {
    "queue": DelaySide.QUEUE,
    "refused": DelaySide.REFUSED,
    "turned_back": DelaySide.REFUSED,
    "storage": DelaySide.REFUSED,
    "broken": DelaySide.ROAD,
    "documents": DelaySide.PAPERS,
    "loading": DelaySide.LOADING,
    "unloading": DelaySide.UNLOADING,
}


@dataclass(frozen=True, slots=True)
class DelayPart:
    """A stretch of hours on one side; `ended` None while it goes on.

    `is_least`: nobody told when it began. `is_most`: nobody told when it ended.
    """

    side: DelaySide
    began: datetime
    ended: datetime | None = None
    is_least: bool = False
    is_most: bool = False

    def within(self, start: datetime | None, now: datetime) -> timedelta:
        """Time of it between two moments; from its beginning where `start` is None."""
        first = self.began if start is None else max(self.began, start)
        return max(timedelta(0), min(self.ended or now, now) - first)

    def so_far(self, now: datetime) -> "SideTime":
        """All of it until a moment, and how far it is certain."""
        return SideTime(self.within(None, now), self.ended is None, self.is_least, self.is_most)


@dataclass(frozen=True, slots=True)
class SideTime:
    """Time lost on one side, and how far it is certain."""

    lost: timedelta
    goes_on: bool = False
    is_least: bool = False
    is_most: bool = False

    @property
    def hours(self) -> float:
        """The same in hours."""
        return self.lost / timedelta(hours=1)


def delay_parts(state: TripState) -> tuple[DelayPart, ...]:
    """Every part of a trip's delay in order of time; none overlaps another."""
    parts = [part for stretch in state.standings for part in _of_stretch(stretch, state)]
    parts += [DelayPart(_SIDE_OF_GAP[h.why], h.began, h.ended_at) for h in state.handlings]
    return tuple(sorted(map(_to_the_minute, parts), key=lambda p: p.began))


def _to_the_minute(part: DelayPart) -> DelayPart:
    """Cut to the minutes that are shown: whoever subtracts them gets the hours shown."""
    ended = part.ended and to_the_minute(part.ended)
    return replace(part, began=to_the_minute(part.began), ended=ended)


def time_by_side(
    parts: Iterable[DelayPart], now: datetime, start: datetime | None = None
) -> dict[DelaySide, SideTime]:
    """Time of each side on which any was lost by `now`, in the order of DelaySide."""
    found: dict[DelaySide, SideTime] = {}
    for part in parts:
        time = part.within(start, now)
        if not time:
            continue
        old = found.get(part.side, SideTime(timedelta(0)))
        found[part.side] = SideTime(
            old.lost + time,
            old.goes_on or part.ended is None,
            old.is_least or part.is_least,
            old.is_most or part.is_most,
        )
    return {side: found[side] for side in DelaySide if side in found}


def downtime(sides: Mapping[DelaySide, SideTime]) -> SideTime:
    """The sum of the sides that are downtime."""
    return total(time for side, time in sides.items() if side in STANDING)


def total(times: Iterable[SideTime]) -> SideTime:
    """One sum; it goes on, or is a bound, where any of its parts is."""
    listed = list(times)
    return SideTime(
        sum((t.lost for t in listed), timedelta(0)),
        any(t.goes_on for t in listed),
        any(t.is_least for t in listed),
        any(t.is_most for t in listed),
    )


def handlings_after(
    handlings: tuple[Standing, ...], stage: Stage, at: datetime
) -> tuple[Standing, ...]:
    """Stretches of loading and unloading once a trip enters a stage; the fold keeps them."""
    why = {Stage.LOADING: "loading", Stage.ARRIVED: "unloading"}.get(stage)
    last = handlings[-1] if handlings and handlings[-1].ended_at is None else None
    if last is not None and last.why == why:
        return handlings
    if last is not None:
        ended = Standing(last.began, last.why, max(at, last.began))
        handlings = (*handlings[:-1], ended)
    return (*handlings, Standing(at, why)) if why else handlings


def _of_stretch(stretch: Standing, state: TripState) -> Iterator[DelayPart]:
    """The tries at the border within a stretch by their parts; what lies between by its reason."""
    at, gap = stretch.began, _SIDE_OF_GAP[stretch.why]
    for wait in () if gap in HANDLING else state.waits:
        if stretch.ended_at is not None and wait.joined.at >= stretch.ended_at:
            break
        if wait.ended_at is not None and wait.ended_at <= at:
            continue
        if wait.joined.at > at:
            yield DelayPart(gap, at, wait.joined.at)
        for part in _of_wait(wait, state.stage):
            clipped = _clipped(part, at, stretch.ended_at)
            if clipped is not None:
                yield clipped
        if wait.ended_at is None:
            return
        at = max(at, wait.ended_at)
        gap = DelaySide.REFUSED if wait.outcome == Outcome.REFUSED else gap
    if stretch.ended_at is None or at < stretch.ended_at:
        yield DelayPart(gap, at, stretch.ended_at)


def _clipped(part: DelayPart, start: datetime, end: datetime | None) -> DelayPart | None:
    began = max(part.began, start)
    ended = part.ended if end is None or (part.ended and part.ended <= end) else end
    if ended is not None and ended <= began:
        return None
    return DelayPart(part.side, began, ended, part.is_least, part.is_most)


def _of_wait(wait: Wait, stage: Stage) -> Iterator[DelayPart]:
    """Parts of one try as far as they were told; `stage` matters to one that goes on."""
    marks = _in_order(wait, stage)
    ends: list[datetime | None] = [began for _, began in marks[1:]]
    for (side, began), ended in zip(marks, [*ends, wait.ended_at], strict=True):
        yield DelayPart(
            side,
            began,
            ended,
            is_least=wait.truncated and began == wait.joined.at,
            is_most=wait.last_there is not None and ended == wait.ended_at,
        )


def _in_order(wait: Wait, stage: Stage) -> list[tuple[DelaySide, datetime]]:
    """Which side began when; one told to begin before the side ahead of it begins with that."""
    at, listed = wait.joined.at, []
    for side, told in _marks(wait, stage):
        at = max(at, told)
        listed.append((side, at if wait.ended_at is None else min(at, wait.ended_at)))
    return listed


def _marks(wait: Wait, stage: Stage) -> Iterator[tuple[DelaySide, datetime]]:
    """A side that was told, or the one that stands for those nobody told apart."""
    went_in, went_out, entry = wait.exit_post_in, wait.exit_post_out, wait.entry_post_in
    goes_on = wait.ended_at is None
    known = goes_on and stage != Stage.INSPECTED
    yield _first_side(wait, known=known), wait.joined.at
    if went_in is not None:
        is_alone = went_out is not None or (goes_on and entry is None)
        yield DelaySide.EXIT_POST if is_alone else DelaySide.BORDER, went_in
    if went_out is not None:
        yield DelaySide.NEUTRAL if known or entry is not None else DelaySide.FAR_SIDE, went_out
    if entry is not None:
        yield DelaySide.ENTRY_POST, entry


def _first_side(wait: Wait, *, known: bool) -> DelaySide:
    if wait.exit_post_in is not None:
        return DelaySide.QUEUE
    if wait.exit_post_out is not None:
        return DelaySide.EXIT_SIDE
    return DelaySide.QUEUE if known and wait.entry_post_in is None else DelaySide.BORDER
