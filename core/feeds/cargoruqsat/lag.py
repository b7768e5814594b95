"""How far a post is behind its slots, found in few pages of the register.

The frontier is the hour up to which half of the slots that were not cancelled have crossed, been
let in or called. A register of a day is sorted by slot: a binary search by the pages' majorities
comes near the frontier, then whole hours are counted around it, so that the hour found is exact
wherever the post works its slots in their order.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from itertools import accumulate, pairwise

from core.domain.clock import hours_between
from core.feeds.cargoruqsat.public_list import BookingRow, RegisterPage
from core.feeds.seen import BookingStatus

DAYS_BACK = 7
PASSED = frozenset({BookingStatus.CROSSED, BookingStatus.LET_IN, BookingStatus.CALLED})
WAITING = frozenset({BookingStatus.PENDING})

PageOfDay = Callable[[date, int], RegisterPage]


class RegisterUnclearError(Exception):
    """The register cannot be searched: `repeats`, `unsorted`, `short`, or of `others`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class DayFront:
    """Of one day's register: begin of the last hour that passed, and of the first that did not."""

    passed: datetime | None = None
    waiting: datetime | None = None


@dataclass
class _DayRegister:
    """The pages of one day, each asked for once."""

    ask: Callable[[int], RegisterPage]
    pages: dict[int, tuple[BookingRow, ...]] = field(default_factory=dict)
    last: int = 1

    def page(self, n: int) -> tuple[BookingRow, ...]:
        if n not in self.pages:
            seen = self.ask(n)
            self._check(n, seen.rows)
            if not self.pages:
                self.last = max(-(-seen.total // max(seen.size, 1)), 1)
            self.pages[n] = seen.rows
        return self.pages[n]

    def _check(self, n: int, rows: tuple[BookingRow, ...]) -> None:
        if n > 1 and not rows:
            raise RegisterUnclearError("short")
        if rows and rows in self.pages.values():
            raise RegisterUnclearError("repeats")
        order = [rows_ for _, rows_ in sorted([*self.pages.items(), (n, rows)])]
        begins = [r.slot_begins for page in order for r in page]
        if any(a > b for a, b in pairwise(begins)):
            raise RegisterUnclearError("unsorted")

    def has_passed(self, n: int) -> bool:
        """The majority of a page; a page of nothing but cancelled slots counts as passed."""
        counted = [r.status in PASSED for r in self.page(n) if r.status in PASSED | WAITING]
        return 2 * sum(counted) >= len(counted)

    def whole_hours(self, first: int, last: int) -> list[tuple[datetime, int]]:
        """Begin of each hour that lies whole in these pages; how many more passed than wait."""
        tally: dict[datetime, list[int]] = {}
        for n in range(first, last + 1):
            for row in self.page(n):
                hour = tally.setdefault(row.slot_begins, [])
                if row.status in PASSED | WAITING:
                    hour.append(1 if row.status in PASSED else -1)
        hours = list(tally)
        whole = hours[0 if first == 1 else 1 : len(hours) if last == self.last else -1]
        return [(h, sum(tally[h])) for h in whole if tally[h]]


def day_front(ask: Callable[[int], RegisterPage]) -> DayFront:
    """Where the post stands in one day's register. Raises RegisterUnclearError."""
    register = _DayRegister(ask)
    if not register.page(1):
        return DayFront()
    first = _near_frontier(register)
    last = min(first + 1, register.last)
    while True:
        hours = register.whole_hours(first, last)
        turn = _turn(hours)
        if 0 < turn < len(hours):
            return DayFront(hours[turn - 1][0], hours[turn][0])
        if hours and turn == 0:  # none of these has passed: look before them
            if first == 1:
                return DayFront(None, hours[0][0])
            first -= 1
        elif last < register.last:
            last += 1
        elif hours or first == 1:
            return DayFront(hours[-1][0] if hours else None, None)
        else:
            first -= 1


def _turn(hours: list[tuple[datetime, int]]) -> int:
    """How many of the hours have passed: the split that the fewest bookings contradict.

    Where each hour before it is at least half passed and each after it less, it is that very one.
    """
    sums = list(accumulate((more for _, more in hours), initial=0))
    return max(range(len(sums)), key=lambda n: (sums[n], n))


def _near_frontier(register: _DayRegister) -> int:
    """The last page that has passed, if pages went over from passed to waiting once."""
    low, high = 1, register.last + 1
    if not register.has_passed(1):
        return 1
    while high - low > 1:
        middle = (low + high) // 2
        if register.has_passed(middle):
            low = middle
        else:
            high = middle
    return low


def frontier(ask: PageOfDay, today: date) -> DayFront:
    """Where the post stands, searched back from today as far as a week.

    `passed` is None where nothing passed in that week, `waiting` where nobody waits.
    """
    waiting = None
    for back in range(DAYS_BACK + 1):
        day = today - timedelta(days=back)
        front = day_front(partial(ask, day))
        waiting = front.waiting or waiting
        if front.passed:
            return DayFront(front.passed, waiting)
    return DayFront(None, waiting)


def lag_hours(front: DayFront, now: datetime) -> float | None:
    """Hours from the slot of the first who still waits to now, not below 0; None if unknown."""
    if front.passed is None:
        return None
    if front.waiting is None:
        return 0.0
    return round(max(hours_between(front.waiting, now), 0.0), 2)
