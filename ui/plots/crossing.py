"""A crossing's week: waits as forecast and as they were, what is posted, three days ahead."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.quantiles import Quantiles
from core.domain.reading import Reading, ReadingKind
from core.domain.trip import Wait
from ui import formatting as fmt
from ui import words
from ui.palette import Palette
from ui.plots import drawing
from ui.plots.axis import HOUR, Flag
from ui.plots.canvas import Canvas, Mark, Stretch
from ui.plots.crossing_picture import (
    POSTED,
    CrossingPicture,
    is_refused,
    is_released,
    is_waiting,
    notice_words,
    outcome_word,
    reading_words,
    wait_hours,
)
from ui.plots.hours_axis import FigureAxis
from ui.plots.legend import Entry
from ui.plots.plot import Plot, Rows

BENEATH = (ReadingKind.QUEUE_KM, ReadingKind.BOARD_VEHICLES)
ROW = 54
TIME = 20
RANGE = 5  # pixels of a range said to one truck
MOST_STEMS = 40  # more of them would be one block of colour: the heads alone tell as much


class CrossingPlot(Plot[CrossingPicture]):
    """Hours of waiting over the moment of joining; the queue's length beneath."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self.box = QWidget(parent)
        self.waits = Canvas(FigureAxis(), self.box)
        self.beneath = {k: Canvas(FigureAxis(), self.box, flagged=False) for k in BENEATH}
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.waits, 1)
        self.waits.setMinimumHeight(130)
        for canvas in self.beneath.values():
            column.addWidget(canvas)
        super().__init__(palette, self.box, [self.waits, *self.beneath.values()])

    @override
    def title(self) -> str:
        return QCoreApplication.translate("Plot", "Waits of the week and the coming three days")

    @override
    def draw(self, data: CrossingPicture) -> None:
        high = data.highest()
        self.waits.begin(self.palette)
        self.waits.set_span(*data.across, -0.04 * high, high)
        drawing.grid(self.waits, self.palette, *data.across)
        unit = QCoreApplication.translate("Plot", "wait, h")
        drawing.label(self.waits, (data.across[0], high), unit, self.palette.muted, (0, 0))
        self._draw_notices(data, high)
        self._draw_joined(data)
        self._draw_coming(data)
        for kind, ink in zip(POSTED, (self.palette.info, self.palette.muted), strict=True):
            self._draw_steps(self.waits, data.of(kind), ink, data.now)
        self._draw_own(data)
        self._draw_now(data)
        self._draw_beneath(data)
        if data.is_empty():
            self._say_empty(sum(data.across) / 2, high / 2)

    @override
    def legend(self) -> list[Entry]:
        data = self.data
        if data is None:
            return []
        coming = data.has_coming()
        entries = [
            (
                bool(data.history.joined_forecasts),
                Entry("stems", "band", QCoreApplication.translate("Plot", "said to who joined")),
            ),
            (
                coming,
                Entry("band", "band", QCoreApplication.translate("Plot", "forecast, 8 of 10")),
            ),
            (coming, Entry("dash", "text", QCoreApplication.translate("Plot", "the middle"))),
            (
                bool(data.waits(is_released)),
                Entry("dot", "good", QCoreApplication.translate("Plot", "ours, passed")),
            ),
            (
                bool(data.waits(is_waiting)),
                Entry("arrow", "warn", QCoreApplication.translate("Plot", "ours, still waiting")),
            ),
            (
                bool(data.waits(is_refused)),
                Entry("cross", "act", QCoreApplication.translate("Plot", "ours, refused or left")),
            ),
        ]
        shown = [entry for is_there, entry in entries if is_there]
        for kind, ink in zip(POSTED, ("info", "muted"), strict=True):
            shown += [Entry("step", ink, words.reading(kind).lower())] if data.of(kind) else []
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
        data = self.data
        if data is None:
            return [heads]
        waits = sorted(data.history.waits, key=lambda w: w[2].joined.at, reverse=True)
        rows: Rows = [heads]
        rows += [
            (fmt.oral(w.joined.at), fmt.plate(plate), wait_hours(w, data.now), outcome_word(w))
            for _, plate, w in waits
        ]
        text = QCoreApplication.translate("Plot", "forecast, 8 of 10")
        rows += [
            (fmt.oral(at), fmt.DASH, fmt.hours_range(forecast.quantiles), text)
            for at, forecast in data.history.coming
            if forecast.quantiles is not None
        ]
        return rows

    def _draw_notices(self, data: CrossingPicture, high: float) -> None:
        for notice in data.of(ReadingKind.NOTICE):
            start = (notice.from_at or notice.observed_at).timestamp()
            end = max((notice.to_at or data.now).timestamp(), start)
            begins, ends = max(data.across[0], start), min(data.across[1], end)
            if ends > begins:
                drawing.bar(self.waits, (begins, ends), (-high, high), self.palette)
                told = notice_words(notice, data.now)
                self.waits.stretches.append(Stretch(begins, ends, told))

    def _draw_joined(self, data: CrossingPicture) -> None:
        """A range a truck, as it was said to it: between two of them nobody asked."""
        said = [
            (r.joined_at or r.issued_at, r.wait)
            for r in data.history.joined_forecasts
            if r.wait is not None and (r.joined_at or r.issued_at) >= data.history.since
        ]
        text = QCoreApplication.translate("Plot", "said to who joined {moment}: {hours} (8 of 10)")
        for low, high, ink, depth in (
            (0.1, 0.9, self.palette.band, -10),
            (0.3, 0.7, self.palette.band_core, -9),
        ):
            ranges = [
                ((at.timestamp(), hours.at(low)), (at.timestamp(), hours.at(high)))
                for at, hours in said
            ]
            drawing.strokes(self.waits, ranges, drawing.pen(ink, RANGE), depth)
        self._tell(said, text)

    def _draw_coming(self, data: CrossingPicture) -> None:
        ahead = [(at, f.quantiles) for at, f in data.history.coming if f.quantiles is not None]
        text = QCoreApplication.translate("Plot", "who joins {moment} waits {hours} (8 of 10)")
        self._draw_band(ahead, text)

    def _draw_band(self, said: list[tuple[datetime, Quantiles]], text: str) -> None:
        lines = {
            level: [(at.timestamp(), q.at(level)) for at, q in said]
            for level in (0.1, 0.3, 0.5, 0.7, 0.9)
        }
        drawing.between(self.waits, lines[0.1], lines[0.9], self.palette.band, -10)
        drawing.between(self.waits, lines[0.3], lines[0.7], self.palette.band_core, -9)
        dashed = drawing.pen(self.palette.text, 1.2, Qt.PenStyle.DashLine)
        drawing.path(self.waits, lines[0.5], dashed, -5)
        self._tell(said, text)

    def _tell(self, said: list[tuple[datetime, Quantiles]], text: str) -> None:
        for at, hours in said:
            told = text.format(moment=fmt.oral(at), hours=fmt.hours_range(hours))
            x = at.timestamp()
            self.waits.stretches.append(Stretch(x - 1.5 * HOUR, x + 1.5 * HOUR, told))

    def _draw_steps(self, canvas: Canvas, readings: list[Reading], ink: str, now: datetime) -> None:
        known = [r for r in readings if r.value is not None]
        points = [(r.observed_at.timestamp(), r.value or 0.0) for r in known]
        until = max((r.seen_at.timestamp() for r in known), default=0.0)
        drawing.path(canvas, drawing.steps(points, until), drawing.pen(ink, 1.5), 1)
        for reading, point in zip(known, points, strict=True):
            canvas.marks.append(Mark(*point, reading_words(reading, now)))

    def _draw_own(self, data: CrossingPicture) -> None:
        colours = self.palette
        kinds: tuple[tuple[Callable[[Wait], bool], str, str], ...] = (
            (is_released, "o", colours.good),
            (is_refused, "x", colours.act),
        )
        for belongs, sign, ink in kinds:
            spots = [_spot(w, data.now) for w in data.waits(belongs)]
            drawing.marks(self.waits, spots, sign, colours.surface, ink, 8)
        waiting = [_spot(w, data.now) for w in data.waits(is_waiting)]
        stems = [((x, 0.0), (x, y)) for x, y in waiting] if len(waiting) <= MOST_STEMS else []
        drawing.strokes(self.waits, stems, drawing.pen(colours.warn, 1.0), 4)
        drawing.marks(self.waits, waiting, "t1", colours.surface, colours.warn, 11)
        for _, plate, wait in data.history.waits:
            hours = wait_hours(wait, data.now)
            text = f"{fmt.plate(plate)} · {fmt.oral(wait.joined.at)} · {hours}"
            told = f"{text}\n{outcome_word(wait)}"
            self.waits.marks.append(Mark(*_spot(wait, data.now), told))

    def _draw_now(self, data: CrossingPicture) -> None:
        x = data.now.timestamp()
        drawing.upright(self.waits, x, drawing.pen(self.palette.muted, 1.5))
        word = QCoreApplication.translate("Plot", "now")
        self.waits.flags.set_flags([Flag(x, word, self.palette.muted)])

    def _draw_beneath(self, data: CrossingPicture) -> None:
        shown = [kind for kind in BENEATH if data.of(kind)]
        self.waits.showAxis("bottom", not shown)
        for kind, canvas in self.beneath.items():
            readings = data.of(kind)
            canvas.setVisible(bool(readings))
            if readings:
                is_last = kind == shown[-1]
                canvas.showAxis("bottom", is_last)
                canvas.setFixedHeight(ROW + (TIME if is_last else 0))
                self._draw_row(canvas, kind, readings, data)

    def _draw_row(
        self, canvas: Canvas, kind: ReadingKind, readings: list[Reading], data: CrossingPicture
    ) -> None:
        canvas.begin(self.palette)
        high = max(r.value or 0.0 for r in readings) * 1.7 or 1.0
        canvas.set_span(*data.across, -0.1 * high, high)
        drawing.grid(canvas, self.palette, *data.across)
        drawing.label(canvas, (data.across[0], high), _unit(kind), self.palette.muted, (0, 0))
        self._draw_steps(canvas, readings, self.palette.accent, data.now)
        now = data.now.timestamp()
        drawing.upright(canvas, now, drawing.pen(self.palette.muted, 1.5))

    def _say_empty(self, x: float, y: float) -> None:
        text = QCoreApplication.translate(
            "Plot",
            "Nothing is known of this crossing yet.\n"
            "It fills with what drivers say (F2) and with waits of our trucks.",
        )
        drawing.sentence(self.waits, (x, y), text, self.palette.muted)


def _spot(wait: Wait, now: datetime) -> drawing.XY:
    return (wait.joined.at.timestamp(), wait.hours(now))


def _unit(kind: ReadingKind) -> str:
    if kind == ReadingKind.QUEUE_KM:
        return QCoreApplication.translate("Plot", "queue, km")
    return QCoreApplication.translate("Plot", "board, trucks")
