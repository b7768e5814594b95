"""From pages to readings: what of them concerns our crossings and our trucks."""

from dataclasses import replace
from datetime import datetime
from hashlib import blake2b

from core.domain.clock import hours_between
from core.domain.crossing import Crossing
from core.domain.plate import plate_key
from core.domain.problem import Problem
from core.domain.reading import PUBLIC_QUEUE, UNITS, NoticeKind, ReadingKind
from core.feeds.cargoruqsat.checkpoint_list import CheckpointPage
from core.feeds.cargoruqsat.names import Crossings, name_key
from core.feeds.cargoruqsat.page import PUBLIC_LIST, SCOREBOARD, WA_HISTORY
from core.feeds.cargoruqsat.public_list import BookingRow
from core.feeds.cargoruqsat.scoreboard import Board
from core.feeds.cargoruqsat.start import SiteNotice, StartPage
from core.feeds.cargoruqsat.wa_history import Stay
from core.feeds.seen import (
    FeedContext,
    FeedReport,
    OwnBooking,
    SeenReading,
    UnknownCrossing,
)

DAY_OFF = "day_off"  # stands in `text` of slots_free of a day on which the post gives none


class Gathering:
    """What a visit has seen so far; the same thing seen twice counts once."""

    def __init__(self, context: FeedContext) -> None:
        self.context = context
        self.crossings = Crossings(context.crossings)
        self.problems: list[Problem] = []
        self.notes: list[Problem] = []
        self._readings: dict[tuple[object, ...], SeenReading] = {}
        self._bookings: dict[tuple[object, ...], OwnBooking] = {}
        self._unknown: dict[str, UnknownCrossing] = {}
        self._ids: dict[str, str] = {}

    def report(self, requests: int = 0) -> FeedReport:
        """All of it."""
        return FeedReport(
            readings=tuple(self._readings.values()),
            own_bookings=tuple(self._bookings.values()),
            unknown_crossings=tuple(self._unknown.values()),
            checkpoint_ids=dict(self._ids),
            problems=tuple(self.problems),
            notes=tuple(self.notes),
            requests=requests,
        )

    def take_start(self, page: StartPage) -> None:
        """Free slots of every crossing we know, by day and class; notices of the whole system.

        A day off is 0 slots, which is what a dispatcher can book, and marked DAY_OFF, so that
        nobody takes it for sold out.
        """
        for row in page.rows:
            crossing = self._known(row.name, row.neighbour)
            if crossing is None:
                continue
            for day in row.days:
                for klass, free in (("standard", day.standard), ("express", day.express)):
                    seen = _seen(crossing, ReadingKind.SLOTS_FREE, free, page.observed_at)
                    text = DAY_OFF if day.is_day_off else ""
                    self._add(replace(seen, day=day.day, klass=klass, text=text))
        for notice in page.notices:
            self._take_notice(notice, page.observed_at)

    def take_board(self, board: Board, asked: Crossing | None, now: datetime) -> None:
        """The number of trucks, where all rows are of the crossing asked for; our own trucks.

        The total of a board that also shows others is nobody's number.
        """
        found = {name_key(n): self._known(n) for n in board.names}
        if asked is not None and all(c == asked for c in found.values()):
            self._add(_seen(asked, ReadingKind.BOARD_VEHICLES, board.total, now))
        for row in board.rows:
            crossing = self.crossings.named(row.name)
            if asked is None or crossing == asked:
                own = self._own(row.plate, row.name, SCOREBOARD, now)
                if own:
                    self._keep(replace(own, status=row.status))

    def take_stays(self, rows: tuple[Stay, ...], now: datetime) -> None:
        """A passage of each truck at a crossing we know; hours once it has left."""
        for row in rows:
            own = self._own(row.plate, row.name, WA_HISTORY, now)
            if own and row.slot_begins:
                self._keep(replace(own, slot_begins=row.slot_begins))
            crossing = self._known(row.name)
            if crossing is None:
                continue
            hours = hours_between(row.entered_at, row.left_at) if row.left_at else None
            seen = _seen(crossing, ReadingKind.PASSAGE, hours, now)
            self._add(
                replace(
                    seen,
                    entered_at=row.entered_at,
                    left_at=row.left_at,
                    subject=self._subject(row.plate),
                )
            )

    def take_bookings(self, rows: tuple[BookingRow, ...], now: datetime) -> None:
        """Bookings of our own trucks; nobody else's are kept."""
        for row in rows:
            self._known(row.name)
            own = self._own(row.plate, row.name, PUBLIC_LIST, now)
            if own:
                slot = row.slot_begins
                self._keep(replace(own, slot_begins=slot, status=row.status, late=row.late))

    def take_checkpoints(self, page: CheckpointPage) -> None:
        """Ids as the site has them: new ones are kept for the report, differing ones noted."""
        for row in page.rows:
            crossing = self._known(row.name, row.neighbour, row.checkpoint_id)
            if crossing is None:
                continue
            self._ids[crossing.code] = row.checkpoint_id
            ours = crossing.cargoruqsat_id
            if ours and ours != row.checkpoint_id:
                self.note(
                    "checkpoint_id_differs",
                    crossing=crossing.code,
                    ours=ours,
                    theirs=row.checkpoint_id,
                )

    def take_lag(self, crossing: Crossing, hours: float, now: datetime) -> None:
        """How far a post is behind its slots."""
        self._add(_seen(crossing, ReadingKind.LAG, hours, now))

    def note(self, code: str, **values: object) -> None:
        """Keep something worth a line in the log, once."""
        note = Problem(code, values)
        if note not in self.notes:
            self.notes.append(note)

    def checkpoint_id(self, crossing: Crossing) -> str | None:
        """The id its pages are asked by: the site's own word first."""
        return self._ids.get(crossing.code) or crossing.cargoruqsat_id

    def _known(self, name: str, neighbour: str = "", checkpoint_id: str = "") -> Crossing | None:
        crossing = self.crossings.named(name)
        if crossing is None:
            old = self._unknown.get(name_key(name), UnknownCrossing(name))
            self._unknown[name_key(name)] = UnknownCrossing(
                old.name, neighbour or old.neighbour, checkpoint_id or old.checkpoint_id
            )
        return crossing

    def _take_notice(self, notice: SiteNotice, at: datetime) -> None:
        for code in self.context.followed:
            crossing = self.crossings.coded(code)
            if crossing:
                seen = _seen(crossing, ReadingKind.NOTICE, None, at)
                self._add(
                    replace(
                        seen,
                        from_at=notice.from_at,
                        to_at=notice.to_at,
                        reason=NoticeKind.OUTAGE.value,
                        text=notice.text,
                        subject=_hash(notice.text, b""),
                    )
                )

    def _own(self, plate: str, name: str, page: str, now: datetime) -> OwnBooking | None:
        key = plate_key(plate)
        if key not in self.context.own_plates:
            return None
        crossing = self.crossings.named(name)
        return OwnBooking(
            plate_key=key,
            checkpoint=name,
            crossing=crossing.code if crossing else None,
            seen_at=now,
            page=page,
        )

    def _keep(self, own: OwnBooking) -> None:
        key = (own.page, own.plate_key, name_key(own.checkpoint), own.slot_begins)
        self._bookings[key] = own

    def _subject(self, plate: str) -> str:
        key = plate_key(plate)
        return key if key in self.context.own_plates else _hash(key, self.context.salt)

    def _add(self, seen: SeenReading) -> None:
        key = (seen.crossing, seen.kind, seen.day, seen.klass, seen.entered_at, seen.subject)
        old = self._readings.get(key)
        if old is None or old.observed_at <= seen.observed_at:
            self._readings[key] = seen


def _seen(crossing: Crossing, kind: ReadingKind, value: float | None, at: datetime) -> SeenReading:
    return SeenReading(
        crossing=crossing.code,
        kind=kind,
        value=None if value is None else round(float(value), 4),
        unit=UNITS[kind],
        observed_at=at,
        source=PUBLIC_QUEUE,
    )


def _hash(text: str, salt: bytes) -> str:
    return blake2b(text.encode(), key=salt[:64], digest_size=8).hexdigest()
