"""Refusals of a period as data: what the paper says of each, and their sum."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from core.domain.crossing import Crossing
from core.domain.desk import TripView
from core.domain.event import Event
from core.domain.refusal_record import RefusalRecord


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """One refusal as of the paper's moment; hours and cost from the refusal on, and in the period.

    `hours` of one that goes on are a lower bound.
    """

    record: RefusalRecord
    crossing: Crossing | None
    hours: float
    cost: float
    hours_in_period: float
    cost_in_period: float
    is_new: bool  # refused within the period
    is_over: bool
    next_step: Event | None


@dataclass(frozen=True, slots=True)
class RefusalRows:
    """All that went on within the period, those that go on first."""

    rows: tuple[RefusalRow, ...] = ()

    @property
    def new(self) -> int:
        """Refused within the period."""
        return sum(row.is_new for row in self.rows)

    @property
    def over(self) -> int:
        """Ended within it."""
        return sum(row.is_over for row in self.rows)

    @property
    def goes_on(self) -> bool:
        """True while any of them is not settled: hours and cost are lower bounds."""
        return not all(row.is_over for row in self.rows)

    @property
    def hours(self) -> float:
        """Their hours within the period."""
        return sum(row.hours_in_period for row in self.rows)

    @property
    def cost(self) -> float:
        """What those hours cost."""
        return sum(row.cost_in_period for row in self.rows)


def refusal_rows(
    trips: Iterable[TripView], start: datetime, now: datetime, crossings: Mapping[str, Crossing]
) -> RefusalRows:
    """Refusals of these trips that went on between two moments."""
    records = (record for trip in trips for record in trip.refusals)
    rows = [
        _row(record, start, now, crossings)
        for record in records
        if record.course.at <= now and (record.course.closed_at or now) > start
    ]
    return RefusalRows(tuple(sorted(rows, key=lambda row: (row.is_over, row.record.course.at))))


def _row(
    record: RefusalRecord, start: datetime, now: datetime, crossings: Mapping[str, Crossing]
) -> RefusalRow:
    course = record.course
    closed = course.closed_at
    return RefusalRow(
        record=record,
        crossing=crossings.get(course.crossing or ""),
        hours=course.hours(now),
        cost=record.cost(now),
        hours_in_period=course.hours_within(start, now),
        cost_in_period=record.cost_within(start, now),
        is_new=course.at > start,
        is_over=closed is not None and closed <= now,
        next_step=course.next_step,
    )
