"""The arrival of one trip as it was forecast over time, what was promised, what came."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.clock import hours_between
from core.domain.desk import TripDetail
from core.domain.quantiles import Quantiles
from ui import formatting as fmt
from ui import words
from ui.palette import Palette
from ui.plots import drawing
from ui.plots.axis import HOUR, Flag, TimeAxis
from ui.plots.canvas import Canvas, Mark
from ui.plots.legend import Entry
from ui.plots.plot import Plot, Rows

FORECAST_LEVELS = (0.1, 0.3, 0.5, 0.7, 0.9)


@dataclass(frozen=True, slots=True)
class Said:
    """An arrival as it was forecast at a moment, at each of FORECAST_LEVELS."""

    issued_at: datetime
    arrives: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class HistoryPicture:
    """The forecasts of a trip as of a moment."""

    detail: TripDetail
    now: datetime

    def said(self) -> list[Said]:
        """Every forecast of the arrival, oldest first, the present one last."""
        found = [_said(r.issued_at, r.arrival) for r in self.detail.forecasts if r.arrival]
        arrival = self.detail.view.arrival
        if arrival.quantiles is not None and (not found or found[-1].issued_at < arrival.origin):
            found.append(_said(arrival.origin, arrival.quantiles))
        return found

    @property
    def came(self) -> datetime | None:
        """When it arrived."""
        state = self.detail.view.state
        return state.arrived_at or state.delivered_at


def _said(issued_at: datetime, arrival: Quantiles) -> Said:
    moments = tuple(issued_at + timedelta(hours=arrival.at(v)) for v in FORECAST_LEVELS)
    return Said(issued_at, moments)


class ForecastHistoryPlot(Plot[HistoryPicture]):
    """Forecast arrival (upwards) over the moment at which it was said."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self.canvas = Canvas(TimeAxis("left"), parent)
        super().__init__(palette, self.canvas, [self.canvas])

    @override
    def title(self) -> str:
        return QCoreApplication.translate("Plot", "Arrival as it was forecast")

    @override
    def draw(self, data: HistoryPicture) -> None:
        said = data.said()
        self.canvas.begin(self.palette)
        begins, ends = _span(said, data)
        low, high = _heights(said, data)
        self.canvas.set_span(begins, ends, low, high)
        drawing.grid(self.canvas, self.palette, begins, ends)
        if not said:
            self._say_empty(data, (begins + ends) / 2, (low + high) / 2)
        self._draw_said(said, _known_until(data))
        self._draw_levels(data)

    @override
    def legend(self) -> list[Entry]:
        if self.data is None or not self.data.said():
            return []
        entries = [
            Entry("band", "band", fmt.eight_of_ten()),
            Entry("step", "text", QCoreApplication.translate("Plot", "the middle")),
        ]
        if self.data.detail.view.promised_at is not None:
            text = QCoreApplication.translate("Plot", "deadline")
            entries.append(Entry("line", "act", text))
        if self.data.came is not None:
            text = QCoreApplication.translate("Plot", "arrived")
            entries.append(Entry("line", "good", text))
        return entries

    @override
    def table(self) -> Rows:
        heads = (
            QCoreApplication.translate("Plot", "Said at"),
            QCoreApplication.translate("Plot", "Arrives (8 of 10)"),
            QCoreApplication.translate("Plot", "Middle"),
        )
        if self.data is None:
            return [heads]
        rows: Rows = [heads]
        for said in self.data.said():
            span = fmt.hours_from_to(said.arrives[0], said.arrives[4])
            rows.append((fmt.oral(said.issued_at), span, fmt.oral(said.arrives[2])))
        return rows

    def _draw_said(self, said: list[Said], until: float) -> None:
        lines = [
            drawing.steps(
                [(s.issued_at.timestamp(), s.arrives[n].timestamp()) for s in said], until
            )
            for n in range(len(FORECAST_LEVELS))
        ]
        drawing.between(self.canvas, lines[0], lines[4], self.palette.band, -10)
        drawing.between(self.canvas, lines[1], lines[3], self.palette.band_core, -9)
        drawing.path(self.canvas, lines[2], drawing.pen(self.palette.text, 1.5), -5)
        text = QCoreApplication.translate("Plot", "said {moment}: arrives {range} (8 of 10)")
        for one in said:
            told = text.format(
                moment=fmt.oral(one.issued_at),
                range=fmt.hours_from_to(one.arrives[0], one.arrives[4]),
            )
            for moment in one.arrives:
                self.canvas.marks.append(Mark(one.issued_at.timestamp(), moment.timestamp(), told))

    def _draw_levels(self, data: HistoryPicture) -> None:
        colours = self.palette
        promised, came = data.detail.view.promised_at, data.came
        if came is not None:
            word = QCoreApplication.translate("Plot", "arrived {moment}")
            self._level(came, word, colours.good)
        if promised is not None:
            word = QCoreApplication.translate("Plot", "deadline {moment}")
            self._level(promised, word, colours.act)
        if came is None:
            now = data.now.timestamp()
            drawing.upright(self.canvas, now, drawing.pen(colours.muted, 1.0))
            word = QCoreApplication.translate("Plot", "now")
            self.canvas.flags.set_flags([Flag(now, word, colours.muted)])

    def _level(self, moment: datetime, word: str, colour: str) -> None:
        y = moment.timestamp()
        drawing.level(self.canvas, y, drawing.pen(colour, 2.0), 2)
        (begins, _), (low, high) = self.canvas.getViewBox().viewRange()
        anchor = (0.0, 1.0) if y < low + 0.75 * (high - low) else (0.0, 0.0)
        if low < y < high:
            text = word.format(moment=fmt.oral(moment))
            drawing.label(self.canvas, (begins, y), text, colour, anchor)

    def _say_empty(self, data: HistoryPicture, x: float, y: float) -> None:
        why = data.detail.view.arrival.why_null
        text = QCoreApplication.translate("Plot", "no forecast yet: {why}").format(
            why=words.why_null(why)
        )
        drawing.sentence(self.canvas, (x, y), text, self.palette.muted)


def _known_until(data: HistoryPicture) -> float:
    return (data.came or data.now).timestamp()


def _span(said: list[Said], data: HistoryPicture) -> tuple[float, float]:
    ends = _known_until(data)
    begins = min([s.issued_at.timestamp() for s in said] or [ends])
    begins = min(begins, ends - 6 * HOUR)
    room = ends - begins
    return begins - 0.02 * room, ends + 0.04 * room


def _heights(said: list[Said], data: HistoryPicture) -> tuple[float, float]:
    moments = [m.timestamp() for s in said for m in (s.arrives[0], s.arrives[4])]
    base = (data.came or data.now).timestamp()
    moments += [data.came.timestamp()] if data.came else []
    promised = data.detail.view.promised_at
    if promised is not None and abs(hours_between(data.now, promised)) < 14 * 24:
        moments.append(promised.timestamp())
    low, high = min(moments or [base]), max(moments or [base])
    room = max(high - low, 6 * HOUR)
    return low - 0.08 * room, high + 0.08 * room
