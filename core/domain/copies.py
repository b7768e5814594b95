"""Copies of the desk's data: what is in one, and which of many are kept."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from core.domain.clock import ORAL
from core.domain.journal_head import Head

HOURS, DAYS, WEEKS, MONTHS = 24, 14, 8, 12
"""How many hours, days, weeks and months keep their last copy."""

CAUTION = timedelta(days=14)
"""How long a copy made before a change of the whole is kept in any case."""


class MadeFor(StrEnum):
    """What a copy was made for."""

    ASKED = "asked"
    START = "start"
    HOUR = "hour"
    MIGRATION = "migration"
    RESTORE = "restore"
    IMPORT = "import"


CAUTIOUS = frozenset({MadeFor.ASKED, MadeFor.MIGRATION, MadeFor.RESTORE, MadeFor.IMPORT})


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy and what is in it: `heads` of the journal by desk, `sum` of its bytes."""

    path: Path
    made_at: datetime
    size: int  # bytes
    why: MadeFor = MadeFor.ASKED
    version: str = ""
    trips: int = 0
    entries: int = 0
    newest_entry: datetime | None = None
    heads: dict[str, Head] = field(default_factory=dict)
    sum: str = ""

    @property
    def head(self) -> Head:
        """The head of the desk that wrote most."""
        return max(self.heads.values(), key=lambda head: head.number, default=Head())


def surplus(copies: Iterable[Copy], now: datetime) -> list[Copy]:
    """Copies that may go: not the last of one of the last hours, days, weeks or months."""
    newest_first = sorted(copies, key=lambda copy: copy.made_at, reverse=True)
    kept = {copy.path for copy in newest_first if _is_caution(copy, now)}
    for period, count in _PERIODS:
        kept |= _last_of_each(newest_first, period, count)
    return [copy for copy in newest_first if copy.path not in kept]


def gone_by(copies: Iterable[Copy]) -> datetime | None:
    """When the last of these copies goes at the latest, as newer ones come; None without any.

    The last copy of a month stays longest.
    """
    newest = max((copy.made_at.astimezone(ORAL) for copy in copies), default=None)
    if newest is None:
        return None
    years, month = divmod(newest.month - 1 + MONTHS, 12)
    return datetime(newest.year + years, month + 1, 2, tzinfo=ORAL)


def _is_caution(copy: Copy, now: datetime) -> bool:
    return copy.why in CAUTIOUS and now - copy.made_at <= CAUTION


def _last_of_each(
    newest_first: Sequence[Copy], period: Callable[[datetime], object], count: int
) -> set[Path]:
    last: dict[object, Path] = {}
    for copy in newest_first:
        last.setdefault(period(copy.made_at.astimezone(ORAL)), copy.path)
    return set(list(last.values())[:count])


def _hour(at: datetime) -> object:
    return (at.date(), at.hour)


def _day(at: datetime) -> object:
    return at.date()


def _week(at: datetime) -> object:
    return at.isocalendar()[:2]


def _month(at: datetime) -> object:
    return (at.year, at.month)


_PERIODS: tuple[tuple[Callable[[datetime], object], int], ...] = (
    (_hour, HOURS),
    (_day, DAYS),
    (_week, WEEKS),
    (_month, MONTHS),
)
