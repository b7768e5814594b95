"""Readings as they are written: a row when the value changed, a sighting when it is still so."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select

from core.domain.ids import new_id
from core.domain.reading import Reading, ReadingKind
from core.store.mapping.reading import reading_columns, reading_of
from core.store.pen import Pen
from core.store.rows import chunks, first, in_force_now
from core.store.tables import ReadingRow, SightingRow

KEEP_ALL = timedelta(days=7)
LOOK_BACK = timedelta(days=30)
"""How far back thinning looks: what is older was thinned before."""


class Observed(StrEnum):
    """What became of a reading that was told."""

    TAKEN = "taken"
    STILL_SO = "still_so"  # the value it had before, seen at another moment
    KNOWN = "known"
    CHANGED = "changed"


class Readings:
    """Observations of crossings."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def observe(self, reading: Reading) -> Observed:
        """Take what was seen: a new row, a sighting of the row it repeats, or a correction of it.

        Raises KezekError `record_does_not_fit` for a number that cannot be.
        """
        if reading.kind != ReadingKind.PASSAGE:
            return self._next_of_series(reading)
        same = self.find(reading.identity)
        if same is not None:
            return self._again(same, reading)
        self.add(reading)
        return Observed.TAKEN

    def unsee(self, reading: Reading) -> None:
        """Take back that a value was seen again: as if the reading had not been told."""
        seen_then = SightingRow.seen_at == reading.observed_at
        same = (
            self.find(reading.identity)
            if reading.kind == ReadingKind.PASSAGE
            else self._first(
                *_in_series(_series(reading)), ReadingRow.observed_at <= reading.observed_at
            )
        )
        sighting = None if same is None else self._sighting(same, seen_then)
        if sighting is not None:
            self._pen.remove(SightingRow, SightingRow.id == sighting.id)

    def add(self, reading: Reading) -> None:
        """Add a row as it is, e.g. one that withdraws another."""
        self._pen.add(ReadingRow, self._pen.sign(reading_columns(reading)))

    def get(self, key: UUID) -> Reading | None:
        """The row with this key, in force or not."""
        row = first(self._pen.connection, select(ReadingRow).where(ReadingRow.id == key))
        return None if row is None else reading_of(row)

    def find(self, identity: Sequence[object]) -> Reading | None:
        """The row in force with `Reading.identity`."""
        *series, moment, source, subject = identity
        told_at = ReadingRow.entered_at if _is_passage(series) else ReadingRow.observed_at
        return self._first(*_in_series((*series, source, subject)), told_at == moment)

    def thin(self, now: datetime) -> int:
        """Of sightings older than a week keep the last in six hours; gives how many went."""
        begin, end = now - KEEP_ALL - LOOK_BACK, now - KEEP_ALL
        lines = self._pen.connection.execute(
            select(SightingRow.id, SightingRow.reading, SightingRow.seen_at)
            .where(SightingRow.seen_at.between(begin, end))
            .order_by(SightingRow.reading, SightingRow.seen_at)
        ).all()
        surplus = [
            this.id
            for this, following in pairwise(lines)
            if this.reading == following.reading and _part(this.seen_at) == _part(following.seen_at)
        ]
        for keys in chunks(surplus):
            self._pen.remove(SightingRow, SightingRow.id.in_(keys))
        return len(surplus)

    def _again(self, same: Reading, reading: Reading) -> Observed:
        if _content(same) != _content(reading):
            self.add(replace(reading, replaces=same.id))
            return Observed.CHANGED
        is_inside = reading.kind == ReadingKind.PASSAGE and reading.left_at is None
        if is_inside and reading.observed_at > same.observed_at:
            self._see(same, reading)
            return Observed.STILL_SO
        return Observed.KNOWN

    def _next_of_series(self, reading: Reading) -> Observed:
        series = _in_series(_series(reading))
        before = self._first(*series, ReadingRow.observed_at <= reading.observed_at)
        if before is None:
            self.add(reading)
            return Observed.TAKEN
        if before.observed_at == reading.observed_at:
            return self._again(before, reading)
        again = self._sighting(before, SightingRow.seen_at >= reading.observed_at)
        was_seen_then = again is not None and again.seen_at == reading.observed_at
        if _content(before) == _content(reading):
            if was_seen_then:
                return Observed.KNOWN
            self._see(before, reading)
            return Observed.STILL_SO
        self.add(reading)
        if again is not None:
            self._resume(before, reading)
        return Observed.CHANGED if was_seen_then else Observed.TAKEN

    def _resume(self, before: Reading, between: Reading) -> None:
        """What was seen again after a row that comes in between becomes a row of its own."""
        later = self._sighting(before, SightingRow.seen_at > between.observed_at)
        if later is None:
            return
        again = replace(
            before,
            id=new_id(),
            observed_at=later.seen_at,
            heard_at=later.heard_at,
            written_at=self._pen.clock.written(),
            replaces=None,
        )
        self.add(again)
        self._pen.remove(SightingRow, SightingRow.id == later.id)
        rest = and_(SightingRow.reading == before.id, SightingRow.seen_at > later.seen_at)
        self._pen.alter(SightingRow, rest, {"reading": again.id})

    def _sighting(self, reading: Reading, when: ColumnElement[bool]) -> SightingRow | None:
        """The first sighting of a row in a stretch of time."""
        statement = select(SightingRow).where(SightingRow.reading == reading.id, when)
        return first(self._pen.connection, statement.order_by(SightingRow.seen_at))

    def _see(self, reading: Reading, again: Reading) -> None:
        self._pen.add(
            SightingRow,
            {
                "id": new_id(),
                "reading": reading.id,
                "seen_at": again.observed_at,
                "heard_at": again.heard_at,
                **self._pen.signature(),
            },
        )

    def _first(self, *conditions: ColumnElement[bool]) -> Reading | None:
        row = first(
            self._pen.connection,
            select(ReadingRow)
            .where(*conditions, in_force_now(ReadingRow))
            .order_by(ReadingRow.observed_at.desc(), ReadingRow.id.desc()),
        )
        return None if row is None else reading_of(row)


def _series(reading: Reading) -> tuple[object, ...]:
    return (
        reading.crossing,
        reading.direction,
        reading.kind,
        reading.day,
        reading.klass,
        reading.source,
        reading.subject,
    )


def _in_series(series: Sequence[object]) -> list[ColumnElement[bool]]:
    columns = (
        ReadingRow.crossing,
        ReadingRow.direction,
        ReadingRow.kind,
        ReadingRow.day,
        ReadingRow.klass,
        ReadingRow.source,
        ReadingRow.subject,
    )
    return [column == value for column, value in zip(columns, series, strict=True)]


def _is_passage(series: Sequence[object]) -> bool:
    return ReadingKind.PASSAGE in series


def _part(moment: datetime) -> tuple[int, int]:
    """The quarter of a day."""
    return (moment.toordinal(), moment.hour // 6)


def _content(reading: Reading) -> tuple[object, ...]:
    """What is told; who told it when and in which words apart."""
    return (
        reading.value,
        reading.unit,
        reading.left_at,
        reading.from_at,
        reading.to_at,
        reading.side,
        reading.reason,
        reading.text,
    )
