"""A crossing's week: waits as forecast and as they were, what is posted, three days ahead."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.desk import CrossingHistory
from core.domain.quantiles import Quantiles
from core.domain.reading import Reading, ReadingKind
from core.domain.trip import Outcome, Wait
from ui import entry_words, trade_words, words
from ui import formatting as fmt
from ui.palette import Palette
from ui.plots import drawing
from ui.plots.axis import HOUR, Flag
from ui.plots.canvas import Canvas, Mark, Stretch
from ui.plots.distance_time import notice_words
from ui.plots.hours_axis import FigureAxis
from ui.plots.legend import Entry
from ui.plots.plot import Plot, Rows

POSTED = (ReadingKind.WAIT, ReadingKind.LAG)
BENEATH = (ReadingKind.QUEUE_KM, ReadingKind.BOARD_VEHICLES)
AHEAD = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class CrossingPicture:
    """A crossing's week as of a moment."""

    history: CrossingHistory
    now: datetime

    @property
    def across(self) -> tuple[float, float]:
        """The stretch of time shown."""
        return (self.history.since.timestamp(), (self.now + AHEAD).timestamp())

    def of(self, kind: ReadingKind) -> list[Reading]:
        """Readings of a kind, oldest first."""
        return [r for r in self.history.readings if r.kind == kind and not r.withdrawn]

    def has_coming(self) -> bool:
        """True where the coming days can be forecast."""
        return any(f.quantiles is not None for _, f in self.history.coming)

    def any_wait(self, belongs: Callable[[Wait], bool]) -> bool:
        """True where one of our waits is of a kind."""
        return any(belongs(w) for _, _, w in self.history.waits)

    def highest(self) -> float:
        """Room for all hours shown."""
        hours = [w.hours(self.now) for _, _, w in self.history.waits]
        hours += [f.quantiles.q90 for _, f in self.history.coming if f.quantiles is not None]
        hours += [r.wait.q90 for r in self.history.joined_forecasts if r.wait is not None]
        hours += [r.value or 0.0 for kind in POSTED for r in self.of(kind)]
        return max([*hours, 6.0]) * 1.1


class CrossingPlot(Plot[CrossingPicture]):
    """Hours of waiting over the moment of joining; the queue's length beneath."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self.box = QWidget(parent)
        self.waits = Canvas(FigureAxis(), self.box)
        self.beneath = {kind: Canvas(FigureAxis(), self.box, flagged=False) for kind in BENEATH}
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.waits, 5)
        self.waits.setMinimumHeight(150)
        for canvas in self.beneath.values():
            canvas.setFixedHeight(62)
            column.addWidget(canvas)
        super().__init__(palette, self.box)

    @override
    def title(self) -> str:
        return QCoreApplication.translate("Plot", "Waits of the week and the coming three days")

    @override
    def draw(self, data: CrossingPicture) -> None:
        begins, ends = data.history.since.timestamp(), (self.now + AHEAD).timestamp()
        self.waits.begin(self.palette)
        self.waits.left_axis.set_unit(QCoreApplication.translate("Plot", "wait, h"))
        high = data.highest()
        self.waits.set_span(begins, ends, 0.0, high)
        drawing.grid(self.waits, self.palette, begins, ends)
        self._draw_notices(data, (begins, ends), high)
        self._draw_joined(data)
        self._draw_coming(data)
        self._draw_posted(data)
        self._draw_own(data)
        self._draw_now()
        self._draw_beneath(data, (begins, ends))
        if not (data.history.waits or data.history.joined_forecasts or data.has_coming()):
            self._say_empty((begins + ends) / 2, high / 2)

    @override
    def legend(self) -> list[Entry]:
        if self.data is None:
            return []
        data = self.data
        entries = [
            (data.has_coming() or bool(data.history.joined_forecasts),
             Entry("band", "band", QCoreApplication.translate("Plot", "forecast, 8 of 10"))),
            (data.any_wait(_is_released),
             Entry("dot", "good", QCoreApplication.translate("Plot", "ours, passed"))),
            (data.any_wait(_is_refused),
             Entry("cross", "act", QCoreApplication.translate("Plot", "ours, refused or left"))),
            (data.any_wait(_is_waiting),
             Entry("arrow", "warn", QCoreApplication.translate("Plot", "ours, still waiting"))),
            (bool(data.of(ReadingKind.WAIT)),
             Entry("step", "info", words.reading(ReadingKind.WAIT))),
            (bool(data.of(ReadingKind.LAG)),
             Entry("step", "muted", words.reading(ReadingKind.LAG))),
        ]  # fmt: skip
        shown = [entry for is_there, entry in entries if is_there]
        kinds = dict.fromkeys(words.notice(n.reason) for n in data.of(ReadingKind.NOTICE))
        return shown + [Entry("bar", "closed", kind) for kind in kinds]

    @override
    def table(self) -> Rows:
        heads = (
            QCoreApplication.translate("Plot", "Joined"),
            QCoreApplication.translate("Plot", "Who"),
            QCoreApplication.translate("Plot", "Wait"),
            QCoreApplication.translate("Plot", "What"),
        )
        if self.data is None:
            return [heads]
        waits = sorted(self.data.history.waits, key=lambda w: w[2].joined.at)
        rows: Rows = [heads]
        rows += [
            (fmt.oral(w.joined.at), fmt.plate(plate), wait_hours(w, self.now), outcome_word(w))
            for _, plate, w in waits
        ]
        text = QCoreApplication.translate("Plot", "forecast, 8 of 10")
        rows += [
            (fmt.oral(at), fmt.DASH, fmt.hours_range(forecast.quantiles), text)
            for at, forecast in self.data.history.coming
            if forecast.quantiles is not None
        ]
        return rows

    def _draw_notices(
        self, data: CrossingPicture, across: tuple[float, float], high: float
    ) -> None:
        for notice in data.of(ReadingKind.NOTICE):
            start = (notice.from_at or notice.observed_at).timestamp()
            end = (notice.to_at or self.now).timestamp()
            begins, ends = max(across[0], start), min(across[1], max(end, start))
            if ends > begins:
                drawing.bar(self.waits, (begins, ends), (0.0, high), self.palette)
                told = notice_words(notice, self.now)
                self.waits.stretches.append(Stretch(begins, ends, told))

    def _draw_joined(self, data: CrossingPicture) -> None:
        said = [
            (r.joined_at or r.issued_at, r.wait)
            for r in data.history.joined_forecasts
            if r.wait is not None and (r.joined_at or r.issued_at) >= data.history.since
        ]
        text = QCoreApplication.translate("Plot", "said to who joined {moment}: {hours} (8 of 10)")
        self._draw_band(sorted(said, key=lambda s: s[0]), text)

    def _draw_coming(self, data: CrossingPicture) -> None:
        ahead = [(at, f.quantiles) for at, f in data.history.coming if f.quantiles is not None]
        text = QCoreApplication.translate("Plot", "who joins {moment} waits {hours} (8 of 10)")
        self._draw_band(ahead, text, dashed=True)

    def _draw_band(
        self, said: list[tuple[datetime, Quantiles]], text: str, *, dashed: bool = False
    ) -> None:
        lines = {
            level: [(at.timestamp(), q.at(level)) for at, q in said]
            for level in (0.1, 0.3, 0.5, 0.7, 0.9)
        }
        drawing.between(self.waits, lines[0.1], lines[0.9], self.palette.band, -10)
        drawing.between(self.waits, lines[0.3], lines[0.7], self.palette.band_core, -9)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        drawing.path(self.waits, lines[0.5], drawing.pen(self.palette.text, 1.2, style), -5)
        for at, hours in said:
            told = text.format(moment=fmt.oral(at), hours=fmt.hours_range(hours))
            x = at.timestamp()
            self.waits.stretches.append(Stretch(x - 1.5 * HOUR, x + 1.5 * HOUR, told))

    def _draw_posted(self, data: CrossingPicture) -> None:
        inks = {ReadingKind.WAIT: self.palette.info, ReadingKind.LAG: self.palette.muted}
        for kind in POSTED:
            self._draw_steps(self.waits, data.of(kind), inks[kind])

    def _draw_steps(self, canvas: Canvas, readings: list[Reading], ink: str) -> None:
        known = [r for r in readings if r.value is not None]
        points = [(r.observed_at.timestamp(), r.value or 0.0) for r in known]
        until = max((r.seen_at.timestamp() for r in known), default=0.0)
        drawing.path(canvas, drawing.steps(points, until), drawing.pen(ink, 1.5), 1)
        for reading, point in zip(known, points, strict=True):
            canvas.marks.append(Mark(*point, reading_words(reading, self.now)))

    def _draw_own(self, data: CrossingPicture) -> None:
        colours = self.palette
        groups: tuple[tuple[Callable[[Wait], bool], str, str, str], ...] = (
            (_is_released, "o", colours.good, colours.good),
            (_is_refused, "x", colours.act, colours.act),
        )
        for belongs, sign, ink, ground in groups:
            spots = [self._spot(w) for _, _, w in data.history.waits if belongs(w)]
            drawing.marks(self.waits, spots, sign, ink, ground, 7)
        waiting = [self._spot(w) for _, _, w in data.history.waits if _is_waiting(w)]
        for x, y in waiting:
            drawing.path(self.waits, [(x, 0.0), (x, y)], drawing.pen(colours.warn, 1.0), 4)
        drawing.marks(self.waits, waiting, "t1", colours.warn, colours.warn, 10)
        for _, plate, wait in data.history.waits:
            text = f"{fmt.plate(plate)} · {fmt.oral(wait.joined.at)} · {wait_hours(wait, self.now)}"
            told = f"{text}\n{outcome_word(wait)}"
            self.waits.marks.append(Mark(*self._spot(wait), told))

    def _spot(self, wait: Wait) -> drawing.XY:
        return (wait.joined.at.timestamp(), wait.hours(self.now))

    def _draw_now(self) -> None:
        x = self.now.timestamp()
        drawing.upright(self.waits, x, drawing.pen(self.palette.muted, 1.5))
        word = QCoreApplication.translate("Plot", "now")
        self.waits.flags.set_flags([Flag(x, word, self.palette.muted)])

    def _draw_beneath(self, data: CrossingPicture, across: tuple[float, float]) -> None:
        shown = [kind for kind in BENEATH if data.of(kind)]
        self.waits.showAxis("bottom", not shown)
        for kind, canvas in self.beneath.items():
            readings = data.of(kind)
            canvas.setVisible(bool(readings))
            if not readings:
                continue
            is_last = kind == shown[-1]
            canvas.showAxis("bottom", is_last)
            canvas.setFixedHeight(70 if is_last else 50)
            canvas.begin(self.palette)
            canvas.left_axis.set_unit(_unit(kind))
            most = max(r.value or 0.0 for r in readings)
            canvas.set_span(*across, 0.0, most * 1.25 or 1.0)
            drawing.grid(canvas, self.palette, *across)
            self._draw_steps(canvas, readings, self.palette.accent)
            now = self.now.timestamp()
            drawing.upright(canvas, now, drawing.pen(self.palette.muted, 1.5))

    def _say_empty(self, x: float, y: float) -> None:
        text = QCoreApplication.translate(
            "Plot",
            "Nothing is known of this crossing yet.\n"
            "It fills with what drivers say (F2) and with waits of our trucks.",
        )
        drawing.words(self.waits, (x, y), text, self.palette.muted)


def wait_hours(wait: Wait, now: datetime) -> str:
    """`33 h`, or `≥ 32 h` where it goes on or nobody said when it began."""
    hours = wait.hours(now)
    bound = wait.ended_at is None or wait.truncated
    return fmt.going_on(hours) if bound else fmt.finished(hours)


def outcome_word(wait: Wait) -> str:
    """How a try ended, or that it goes on."""
    if wait.outcome == Outcome.RELEASED:
        return QCoreApplication.translate("Plot", "passed")
    if wait.outcome == Outcome.REFUSED:
        return QCoreApplication.translate("Plot", "refused")
    if wait.outcome == Outcome.LEFT:
        return QCoreApplication.translate("Plot", "left")
    return QCoreApplication.translate("Plot", "still waiting")


def reading_words(reading: Reading, now: datetime) -> str:
    """A posted figure with source and age."""
    value = fmt.DASH
    if reading.value is not None:
        value = entry_words.reading_value(reading.kind, reading.value)
    who = f"{trade_words.source(reading.source)}, {fmt.oral(reading.observed_at)}"
    head = f"{words.reading(reading.kind)}: {value}"
    return f"{head}\n{who} ({fmt.ago(reading.seen_at, now)})"


def _unit(kind: ReadingKind) -> str:
    if kind == ReadingKind.QUEUE_KM:
        return QCoreApplication.translate("Plot", "queue, km")
    return QCoreApplication.translate("Plot", "board, trucks")


def _is_released(wait: Wait) -> bool:
    return wait.outcome == Outcome.RELEASED


def _is_refused(wait: Wait) -> bool:
    return wait.outcome in (Outcome.REFUSED, Outcome.LEFT)


def _is_waiting(wait: Wait) -> bool:
    return wait.ended_at is None
