"""A driver's days in Russia and Belarus in a calendar year, from the journals of his trips.

Of foreigners without a visa 90 days in a calendar year are asked, Belarus counted in
(docs/domain.md); a day counts when any part of it lies there, by the calendar of Oral. Who is out
of Kazakhstan is told by the posts: out with the exit post, the entry post or the release on the way
out; home with the same on the way in. Where nobody told of a return, the next sign of him in
Kazakhstan ends the stay.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from core.domain.clock import local_day
from core.domain.crossing import Direction, Side
from core.domain.event import Event, EventKind

Span = tuple[int, int]
"""First and last day, as ordinals of the calendar."""


class Presence(StrEnum):
    """Where an entry shows the driver to be."""

    HOME = "home"
    ABROAD = "abroad"
    BELARUS = "belarus"


@dataclass(frozen=True, slots=True)
class Sign:
    """An entry that shows on which side of the border a driver is.

    `is_passage`: it is the crossing itself; else he was merely seen there.
    """

    at: datetime
    where: Presence
    is_passage: bool = False


@dataclass(frozen=True, slots=True)
class Stay:
    """From leaving Kazakhstan to the return; `ended` None while he is there.

    `is_least`: nobody told of the leaving; he was first heard of there at `began`.
    `is_most`: nobody told of the return; he was seen in Kazakhstan at `ended`.
    """

    began: datetime
    ended: datetime | None = None
    is_least: bool = False
    is_most: bool = False
    in_belarus: tuple[date, ...] = ()  # days on which he was seen there

    def span(self, year: int, today: date) -> Span | None:
        """First and last day of a year on which he was there, up to today, as ordinals."""
        last = today if self.ended is None else min(local_day(self.ended), today)
        return _within(local_day(self.began), last, year)


def stays(signs: Iterable[Sign]) -> tuple[Stay, ...]:
    """Stays of one driver, oldest first, from the signs of all of his trips."""
    found: list[Stay] = []
    away = False
    for sign in sorted(signs, key=lambda s: (s.at, s.where != Presence.HOME)):
        if sign.where == Presence.HOME:
            if away:
                found[-1] = replace(found[-1], ended=sign.at, is_most=not sign.is_passage)
            elif sign.is_passage:
                found.append(Stay(sign.at, sign.at, is_least=True))
            away = False
            continue
        if not away:
            found.append(Stay(sign.at, is_least=not sign.is_passage))
            away = True
        if sign.where == Presence.BELARUS:
            days = {*found[-1].in_belarus, local_day(sign.at)}
            found[-1] = replace(found[-1], in_belarus=tuple(sorted(days)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Days of a year: counted from the journal, and known from before it."""

    year: int
    spans: tuple[Span, ...] = ()  # apart from one another, in order
    before: int = 0
    in_belarus: int = 0  # of the days counted
    is_there: bool = False
    stays: tuple[Stay, ...] = ()

    @property
    def used(self) -> int:
        """Days so far, today included while he is there."""
        return _count(self.spans) + self.before

    @property
    def is_certain(self) -> bool:
        """True where every leaving and return of the year was told."""
        return not any(s.is_least or s.is_most for s in self.stays)

    def with_stay(self, began: date, until: date) -> int:
        """Days of the year once he was there from one day to another, both included."""
        ahead = _within(began, until, self.year)
        if ahead is None:
            return self.used
        return _count(_merged([*self.spans, ahead])) + self.before


def ledger(found: Sequence[Stay], today: date, before: int = 0) -> Ledger:
    """The year of `today`; `before` are the days known from elsewhere."""
    year = today.year
    of_year = [(stay, span) for stay in found if (span := stay.span(year, today)) is not None]
    spans = _merged([span for _, span in of_year])
    seen = {d.toordinal() for stay, _ in of_year for d in stay.in_belarus if d.year == year}
    belarus = sum(any(first <= day <= last for first, last in spans) for day in seen)
    is_there = bool(found) and found[-1].ended is None
    return Ledger(year, spans, before, belarus, is_there, tuple(stay for stay, _ in of_year))


def _within(first: date, last: date, year: int) -> Span | None:
    begin = max(first.toordinal(), date(year, 1, 1).toordinal())
    end = min(last.toordinal(), date(year, 12, 31).toordinal())
    return (begin, end) if begin <= end else None


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same days in spans that do not touch."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def _count(spans: Iterable[Span]) -> int:
    return sum(last - first + 1 for first, last in spans)


_PASSES = frozenset({EventKind.EXIT_POST_OUT, EventKind.ENTRY_POST_IN, EventKind.RELEASED})

_BEFORE_BORDER = frozenset(
    {
        EventKind.LOADING,
        EventKind.LOADED,
        EventKind.DEPARTED,
        EventKind.WAITING_AREA_IN,
        EventKind.WAITING_AREA_OUT,
        EventKind.JOINED_QUEUE,
        EventKind.CALLED,
        EventKind.EXIT_POST_IN,
    }
)
_AT_GOAL = frozenset({EventKind.ARRIVED, EventKind.UNLOADING, EventKind.DELIVERED})

PRESENCE = _PASSES | _BEFORE_BORDER | _AT_GOAL | {EventKind.TURNED_BACK, EventKind.DRIVER_CHANGED}
"""Kinds of entries from which a driver's days follow."""


_POSTS = frozenset({Side.EXIT_POST, Side.NEUTRAL, Side.ENTRY_POST})


def signs_of(
    events: Iterable[Event], direction: Direction, *, goal_in_belarus: bool = False
) -> Iterator[Sign]:
    """Where the crew of a trip was, by its entries: in force, in the journal's order.

    Who is turned back at a post is home again; on the road, only once he is seen there.
    """
    way, past, is_released = direction, False, False
    for event in events:
        way = event.direction or way
        here, beyond = _sides(way)
        at = event.occurred.at
        if event.kind in _PASSES:
            yield Sign(at, beyond, is_passage=not past)
            past, is_released = True, event.kind == EventKind.RELEASED
        elif (
            event.kind == EventKind.TURNED_BACK
            and past
            and _at_post(event, is_released=is_released)
        ):
            yield Sign(at, here, is_passage=True)
            past = False
        elif event.kind in _BEFORE_BORDER and (not past or event.kind == EventKind.JOINED_QUEUE):
            yield Sign(at, here)
            past = False
        elif event.kind in _AT_GOAL:
            goal = Presence.BELARUS if goal_in_belarus and way == Direction.OUT else beyond
            yield Sign(at, goal)
            past = True


def _at_post(event: Event, *, is_released: bool) -> bool:
    return event.side in _POSTS or (event.side is None and not is_released)


def _sides(way: Direction) -> tuple[Presence, Presence]:
    """This side of the border, and beyond it."""
    pair = (Presence.HOME, Presence.ABROAD)
    return pair if way == Direction.OUT else (pair[1], pair[0])


def crew_signs(
    signs: Sequence[Sign], first: str, changes: Sequence[tuple[datetime, str]]
) -> Iterator[tuple[str, Sign]]:
    """Whose each sign is: `first` drives until a change names another.

    Who takes over is where the truck is. Who gives over abroad is counted no further: nobody says
    where he went.
    """
    driver = first
    where = Presence.HOME
    marks: list[tuple[datetime, Sign | str]] = [(s.at, s) for s in signs]
    marks += [(at, name) for at, name in changes]
    for at, mark in sorted(marks, key=lambda m: m[0]):
        if isinstance(mark, Sign):
            where = mark.where
            yield driver, mark
        elif mark != driver:
            if where != Presence.HOME:
                yield driver, Sign(at, Presence.HOME)
                yield mark, Sign(at, where)
            driver = mark
