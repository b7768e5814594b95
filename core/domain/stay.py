"""A driver's days with his trip added, and papers that run out before he is back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from core.domain.clock import local_day
from core.domain.fleet import Driver
from core.domain.ledger import Ledger
from core.domain.papers import Document, DocumentKind
from core.domain.rule import DAYS, Asks, Rule

FOR_RETURN = frozenset({DocumentKind.INSURANCE})
"""Papers of a trip that must hold until the driver is home; the others until it is unloaded."""


@dataclass(frozen=True, slots=True)
class Absence:
    """When a driver on a trip is abroad, as forecast; `leaves` None: he is there already."""

    leaves: datetime | None
    back_median: datetime
    back_upper: datetime  # nine in ten are back by then, once he has left at the median
    back_latest: datetime  # and if he leaves late as well

    def days(self, found: Ledger, today: date, back: datetime) -> int:
        """Days of the year once he is back at a moment."""
        began = today if self.leaves is None else max(today, local_day(self.leaves))
        return found.with_stay(began, max(began, local_day(back)))


@dataclass(frozen=True, slots=True)
class PaperEnd:
    """A paper that runs out on the way: `licence`, `card`, or a kind of document.

    `is_likely`: before the median of what it must hold for; else only before the upper bound.
    """

    paper: str
    until: date
    number: str = ""
    is_likely: bool = False


@dataclass(frozen=True, slots=True)
class StayOutlook:
    """A driver's days against the limit, and with his trip; None where nobody can say."""

    driver: str
    ledger: Ledger
    today: date
    limit: int | None  # None: no rule asks for it now
    absence: Absence | None = None
    ends: tuple[PaperEnd, ...] = ()  # the earliest first

    @property
    def left(self) -> int | None:
        """Days left, never below nothing; None where nothing limits them."""
        return None if self.limit is None else max(0, self.limit - self.ledger.used)

    @property
    def most(self) -> int:
        """Days at the upper bound; without a forecast those that are used."""
        return max(self.ledger.used, self.with_upper or 0)

    @property
    def is_likely(self) -> bool:
        """True where the last day is used, or will be in as many cases as not."""
        likely = max(self.ledger.used, self.with_median or 0)
        return self.limit is not None and likely >= self.limit

    @property
    def is_possible(self) -> bool:
        """True where the last day falls in this trip at its upper bound."""
        return self.limit is not None and self.most >= self.limit

    @property
    def with_median(self) -> int | None:
        """Days once this trip is over, as many cases above as below."""
        absence = self.absence
        return (
            None if absence is None else absence.days(self.ledger, self.today, absence.back_median)
        )

    @property
    def with_upper(self) -> int | None:
        """The same at the upper bound."""
        absence = self.absence
        return (
            None if absence is None else absence.days(self.ledger, self.today, absence.back_upper)
        )


def stay_limit(rules: Iterable[Rule], day: date) -> int | None:
    """Days in a calendar year by the rules in force on a day; None where none asks for them."""
    asked = (r for r in rules if r.asks == Asks.STAY_DAYS and r.in_force(day))
    return min((int(r.figures[DAYS]) for r in asked if DAYS in r.figures), default=None)


@dataclass(frozen=True, slots=True)
class Expected:
    """A moment to come: its median and its upper bound."""

    median: datetime
    upper: datetime


def paper_ends(
    driver: Driver | None,
    documents: Iterable[Document],
    back: Expected | None,
    arrives: Expected | None,
) -> tuple[PaperEnd, ...]:
    """Papers that run out before the driver is back, or the cargo is there."""
    found = [*_own(driver, back), *_of_trip(documents, back, arrives)]
    return tuple(sorted(found, key=lambda end: (end.until, end.paper)))


def _own(driver: Driver | None, back: Expected | None) -> Iterator[PaperEnd]:
    if driver is None:
        return
    for paper, until in (("licence", driver.licence_until), ("card", driver.card_until)):
        yield from _end(paper, until, "", back)


def _of_trip(
    documents: Iterable[Document], back: Expected | None, arrives: Expected | None
) -> Iterator[PaperEnd]:
    for document in documents:
        span = back if document.kind in FOR_RETURN else arrives
        yield from _end(document.kind.value, document.valid_until, document.number, span)


def _end(paper: str, until: date | None, number: str, span: Expected | None) -> Iterator[PaperEnd]:
    """A paper is good on its last day."""
    if until is None or span is None or until >= local_day(span.upper):
        return
    yield PaperEnd(paper, until, number, is_likely=until < local_day(span.median))
