"""Who of ours waits at a crossing, in order, and what was read there."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.desk import CrossingView, DeskView, TripView
from core.domain.reading import Reading, ReadingKind
from ui import formatting as fmt
from ui import words
from ui.free_slots import klass_word
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models import cells_truck
from ui.models.board_row import BoardRow
from ui.models.cells_truck import BEFORE_BARRIER
from ui.models.column import Column, Look
from ui.words import entry_words, trade_words

CONTEXT = "Crossings"
LISTED = tuple(k for k in ReadingKind if k not in (ReadingKind.SLOTS_FREE, ReadingKind.PASSAGE))


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One of our trucks at a crossing, by its place among ours."""

    place: int
    trip: TripView
    now: datetime

    @property
    def key(self) -> UUID:
        """Key of the trip."""
        return self.trip.trip.id


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """The newest reading of a kind."""

    reading: Reading
    now: datetime


def waiting_rows(crossing: CrossingView, view: DeskView) -> list[WaitingRow]:
    """Ours at a crossing in order of joining."""
    known = {t.trip.id: t for t in view.trips}
    trips = [known[key] for key in crossing.waiting if key in known]
    return [WaitingRow(place, t, view.as_of) for place, t in enumerate(trips, start=1)]


def reading_rows(crossing: CrossingView, now: datetime) -> list[ReadingRow]:
    """What was read off a crossing, the newest first; slots have their own strip."""
    listed = [r for r in crossing.readings if r.kind in LISTED and not r.withdrawn]
    return [ReadingRow(r, now) for r in sorted(listed, key=lambda r: r.seen_at, reverse=True)]


def reading_value(reading: Reading) -> str:
    """A figure with its unit; of a notice its words and time."""
    if reading.kind == ReadingKind.NOTICE:
        told = [words.notice(reading.reason), _notice_time(reading), reading.text]
        return " · ".join(p for p in told if p)
    if reading.value is None:
        return fmt.DASH
    told_class = f" ({klass_word(reading.klass)})" if reading.klass else ""
    return entry_words.reading_value(reading.kind, reading.value) + told_class


def _notice_time(reading: Reading) -> str:
    start = reading.from_at or reading.observed_at
    if reading.to_at is not None:
        return fmt.moments_range(start, reading.to_at)
    since = QCoreApplication.translate("Plot", "since {moment}")
    return since.format(moment=fmt.oral(start))


def _board(row: WaitingRow) -> BoardRow:
    return BoardRow(row.now, row.trip, None)


def _stands(row: WaitingRow) -> str:
    wait = row.trip.state.wait
    return fmt.going_on(None if wait is None else wait.shown_hours(row.now))


def _left(row: WaitingRow) -> str:
    status = row.trip.state
    if status.stage not in BEFORE_BARRIER:
        return fmt.DASH
    if status.km_to_barrier is not None:
        return fmt.km(status.km_to_barrier)
    if status.vehicles_ahead is not None:
        text = QCoreApplication.translate("Board", "{n} ahead")
        return text.format(n=status.vehicles_ahead)
    return fmt.DASH


def _more(row: WaitingRow) -> str:
    quantiles = row.trip.forecast.quantiles
    if quantiles is None:
        return QCoreApplication.translate("Board", "no forecast")
    waited = row.trip.state.waiting_hours(row.now) or 0.0
    return fmt.hours_range(quantiles.shifted(-waited))


WAITING_COLUMNS: tuple[Column[WaitingRow], ...] = (
    Column("place", QT_TRANSLATE_NOOP("Crossings", "No."), lambda r: str(r.place), width=36,
           spare=1, sort=lambda r: r.place, right=True),
    Column("plate", QT_TRANSLATE_NOOP("Crossings", "Truck"), lambda r: fmt.plate(r.trip.plate),
           width=92, look=lambda _: Look(bold=True)),
    Column("status", QT_TRANSLATE_NOOP("Crossings", "Status"),
           lambda r: cells_truck.status(_board(r)), width=140, least=112,
           look=lambda r: cells_truck.status_look(_board(r))),
    Column("stands", QT_TRANSLATE_NOOP("Crossings", "Stands"), _stands, width=84, least=66,
           sort=lambda r: r.trip.state.waiting_hours(r.now)),
    Column("left", QT_TRANSLATE_NOOP("Crossings", "To barrier"), _left, width=100, least=66,
           spare=2),
    Column("more", QT_TRANSLATE_NOOP("Crossings", "Still to stand"), _more, width=90, least=66),
)  # fmt: skip

READING_COLUMNS: tuple[Column[ReadingRow], ...] = (
    Column("what", QT_TRANSLATE_NOOP("Crossings", "What"),
           lambda r: words.reading(r.reading.kind), width=150, least=96),
    Column("value", QT_TRANSLATE_NOOP("Crossings", "How much"), lambda r: reading_value(r.reading),
           width=210, least=120, grows=200),
    Column("age", QT_TRANSLATE_NOOP("Crossings", "Age"),
           lambda r: fmt.age(r.reading.seen_at, r.now), width=76,
           tip=lambda r: fmt.oral_long(r.reading.seen_at),
           sort=lambda r: r.reading.seen_at),
    Column("source", QT_TRANSLATE_NOOP("Crossings", "Source"),
           lambda r: trade_words.source(r.reading.source), width=112, least=84),
)  # fmt: skip
