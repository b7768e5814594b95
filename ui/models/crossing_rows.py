"""Rows of the list of crossings: state, wait, ours, queue, slots, age of the data."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Direction
from core.domain.desk import CrossingView, DeskView
from core.domain.forecast import CrossingState
from core.domain.reading import Reading, ReadingKind
from ui import formatting as fmt
from ui import words
from ui.free_slots import SlotPicture, nearest_free
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name
from ui.models.column import Column, Look
from ui.models.crossing_there import reading_value
from ui.roles import STATE_ROLES
from ui.words import trade_words

ICONS = {
    CrossingState.CALM: "circle-check",
    CrossingState.SLOW: "clock",
    CrossingState.JAM: "alert-triangle",
    CrossingState.CLOSED: "barrier-block",
    CrossingState.UNKNOWN: "help",
}
QUEUE_KINDS = (ReadingKind.QUEUE_KM, ReadingKind.QUEUE_VEHICLES, ReadingKind.BOARD_VEHICLES)


@dataclass(frozen=True, slots=True)
class CrossingRow:
    """A crossing in one direction, as of a moment."""

    view: CrossingView
    now: datetime

    @property
    def key(self) -> tuple[str, Direction]:
        """Code and direction."""
        return (self.view.crossing.code, self.view.direction)

    def newest(self, kind: ReadingKind) -> Reading | None:
        """The newest reading of a kind."""
        found = [r for r in self.view.readings if r.kind == kind and not r.withdrawn]
        return max(found, key=lambda r: r.seen_at, default=None)

    @property
    def heard(self) -> Reading | None:
        """The reading heard of last, of any kind."""
        return max(self.view.readings, key=lambda r: r.seen_at, default=None)


def crossing_rows(view: DeskView) -> list[CrossingRow]:
    """Where ours wait first, then the known ones, the unknown last."""
    rows = [CrossingRow(c, view.as_of) for c in view.crossings]
    return sorted(rows, key=lambda r: (not r.view.waiting, r.view.state == CrossingState.UNKNOWN))


def name(row: CrossingRow) -> str:
    """`Сырым → РФ`."""
    return f"{crossing_name(row.view.crossing)} {words.direction(row.view.direction)}"


def state(row: CrossingRow) -> str:
    """State in a word, and the day of a jam."""
    told = words.state(row.view.state)
    if row.view.since is None or row.view.state not in (CrossingState.JAM, CrossingState.CLOSED):
        return told
    day = fmt.nth_day(row.view.since, row.now)
    if day < 2:
        return told
    return f"{told} {QCoreApplication.translate('Header', 'day {n}').format(n=day)}"


def state_look(row: CrossingRow) -> Look:
    """Icon and colour of the state."""
    role = STATE_ROLES[row.view.state]
    return Look(role, bold=role == "act", icon=ICONS[row.view.state])


def wait(row: CrossingRow) -> str:
    """The range for who joins now."""
    return fmt.hours_range(row.view.forecast.quantiles)


def wait_tip(row: CrossingRow) -> str:
    """How sure, or why nobody can say."""
    forecast = row.view.forecast
    if forecast.quantiles is None:
        text = QCoreApplication.translate("Crossings", "no forecast: {why}")
        return text.format(why=words.why_null(forecast.why_null))
    text = QCoreApplication.translate("Crossings", "who joins now waits {hours} (8 of 10)")
    return text.format(hours=fmt.hours_range(forecast.quantiles))


def ours(row: CrossingRow) -> str:
    """How many of ours wait."""
    return str(len(row.view.waiting)) if row.view.waiting else ""


def queue(row: CrossingRow) -> str:
    """The length of the queue and the board, as far as they are known."""
    parts = []
    for kind in QUEUE_KINDS:
        reading = row.newest(kind)
        if reading is not None and reading.value is not None:
            value = fmt.number(reading.value, 1)
            board = QCoreApplication.translate("Crossings", "board {n}").format(n=value)
            is_km = kind == ReadingKind.QUEUE_KM
            parts.append(fmt.km(reading.value) if is_km else board)
    return " · ".join(dict.fromkeys(parts)) or fmt.DASH


def queue_tip(row: CrossingRow) -> str:
    """Each figure with source and age."""
    lines = []
    for kind in QUEUE_KINDS:
        reading = row.newest(kind)
        if reading is not None:
            value = reading_value(reading)
            lines.append(f"{words.reading(kind)}: {value} ({_source(reading, row.now)})")
    return "\n".join(lines)


def slot(row: CrossingRow) -> str:
    """The first day with a free slot."""
    picture = SlotPicture(row.view.readings, row.now)
    found = nearest_free(picture)
    if found is not None and found.day is not None and found.value is not None:
        return f"{found.day:%d.%m}: {fmt.number(found.value)}"
    return QCoreApplication.translate("Crossings", "none") if picture.days() else fmt.DASH


def age(row: CrossingRow) -> str:
    """How old the newest reading is."""
    return fmt.DASH if row.heard is None else fmt.age(row.heard.seen_at, row.now)


def age_tip(row: CrossingRow) -> str:
    """When it was read; for an unknown crossing what to do."""
    heard = row.heard
    if heard is not None:
        return f"{trade_words.source(heard.source)}, {fmt.oral(heard.seen_at)}"
    return unknown_words()


def unknown_words() -> str:
    """What an unknown crossing is, and how it becomes known."""
    return QCoreApplication.translate(
        "Crossings",
        "No public source tells of this direction. What drivers say counts: "
        "press F2 and type, for example, “taskala in queue 2 km”.",
    )


def _source(reading: Reading, now: datetime) -> str:
    return f"{trade_words.source(reading.source)}, {fmt.ago(reading.seen_at, now)}"


def _wait_sort(row: CrossingRow) -> float | None:
    quantiles = row.view.forecast.quantiles
    return None if quantiles is None else quantiles.q50


def _heard_sort(row: CrossingRow) -> datetime | None:
    return row.heard.seen_at if row.heard else None


CROSSING_COLUMNS: tuple[Column[CrossingRow], ...] = (
    Column("name", QT_TRANSLATE_NOOP("Crossings", "Crossing"), name, width=104,
           look=lambda _: Look(bold=True)),
    Column("state", QT_TRANSLATE_NOOP("Crossings", "State"), state, width=152, least=112,
           look=state_look,
           sort=lambda r: list(STATE_ROLES).index(r.view.state)),
    Column("wait", QT_TRANSLATE_NOOP("Crossings", "Wait now"), wait, tip=wait_tip, width=76,
           sort=_wait_sort,
           long_header=QT_TRANSLATE_NOOP("Crossings", "Wait of who joins now, 8 of 10")),
    Column("ours", QT_TRANSLATE_NOOP("Crossings", "Ours"), ours, width=52, right=True,
           sort=lambda r: len(r.view.waiting),
           long_header=QT_TRANSLATE_NOOP("Crossings", "How many of ours wait there")),
    Column("queue", QT_TRANSLATE_NOOP("Crossings", "Queue"), queue, tip=queue_tip, width=116,
           least=96, spare=3),
    Column("slot", QT_TRANSLATE_NOOP("Crossings", "Free slot"), slot, width=76, spare=1,
           long_header=QT_TRANSLATE_NOOP("Crossings", "First day with a free slot, how many")),
    Column("age", QT_TRANSLATE_NOOP("Crossings", "Data"), age, tip=age_tip, width=66, spare=2,
           sort=_heard_sort,
           long_header=QT_TRANSLATE_NOOP("Crossings", "Newest reading: source and age")),
)  # fmt: skip
