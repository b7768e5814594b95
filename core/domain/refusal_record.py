"""A refusal with whom it concerned and what it cost; refusals counted, so that a cause is seen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from core.domain.papers import Document
from core.domain.refusal_case import Blame
from core.domain.refusal_course import UNKNOWN_REASON, RefusalCourse


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalRecord:
    """One refusal. `day_cost`: what a day of the truck costs the company, in `currency`."""

    course: RefusalCourse
    ref: str
    plate: str
    is_hired: bool = False
    carrier: str = ""
    customers: tuple[str, ...] = ()
    shippers: tuple[str, ...] = ()
    day_cost: float = 0.0
    currency: str = ""
    mismatched: tuple[Document, ...] = ()  # papers that name another truck or trailer

    @property
    def id(self) -> UUID:
        """Key of the refusal."""
        return self.course.id

    @property
    def trip(self) -> UUID:
        """Key of its trip."""
        return self.course.trip

    @property
    def reason(self) -> str:
        """Code of the reason; `Z99` where nobody has said."""
        return self.course.reason or UNKNOWN_REASON

    @property
    def blame(self) -> Blame:
        """Whose side it was."""
        return self.course.blame(is_hired=self.is_hired)

    def cost(self, now: datetime) -> float:
        """What its hours cost by now."""
        return self.course.hours(now) / 24 * self.day_cost

    def cost_within(self, start: datetime, end: datetime) -> float:
        """What its hours between two moments cost."""
        return self.course.hours_within(start, end) / 24 * self.day_cost


class CountBy(StrEnum):
    """By whom refusals are counted."""

    SHIPPER = "shipper"
    CUSTOMER = "customer"
    CARRIER = "carrier"
    CROSSING = "crossing"


@dataclass(frozen=True, slots=True)
class RefusalCount:
    """Refusals of one reason at one subject; `subject` empty where nobody wrote it down."""

    subject: str
    reason: str
    times: int
    still_open: int
    avoidable: int
    hours: float
    cost: float
    currency: str
    last_at: datetime

    @property
    def is_repeated(self) -> bool:
        """True from the second time on: worth a word with them."""
        return self.times > 1


def counted(
    records: Iterable[RefusalRecord], by: CountBy, now: datetime
) -> tuple[RefusalCount, ...]:
    """Refusals by subject and reason, the most frequent first, then the dearest."""
    found: dict[tuple[str, str], list[RefusalRecord]] = {}
    for record in records:
        for subject in subjects_of(record, by):
            found.setdefault((subject, record.reason), []).append(record)
    counts = [_count(key, listed, now) for key, listed in found.items()]
    return tuple(sorted(counts, key=lambda c: (-c.times, -c.cost, c.subject, c.reason)))


def _count(key: tuple[str, str], listed: list[RefusalRecord], now: datetime) -> RefusalCount:
    return RefusalCount(
        subject=key[0],
        reason=key[1],
        times=len(listed),
        still_open=sum(r.course.is_open for r in listed),
        avoidable=sum(r.course.case.avoidable is True for r in listed),
        hours=sum(r.course.hours(now) for r in listed),
        cost=sum(r.cost(now) for r in listed),
        currency=listed[0].currency,
        last_at=max(r.course.at for r in listed),
    )


def subjects_of(record: RefusalRecord, by: CountBy) -> tuple[str, ...]:
    """Whom a refusal is counted with; an empty name where nobody wrote it down."""
    match by:
        case CountBy.SHIPPER:
            return record.shippers or ("",)
        case CountBy.CUSTOMER:
            return record.customers or ("",)
        case CountBy.CARRIER:
            return (record.carrier,)
        case CountBy.CROSSING:
            return (record.course.crossing or "",)
