"""Distance over time of one trip: what is known of its past, the border, the fan of its future."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.desk import RoutePoint, TripDetail
from core.domain.reading import Reading
from ui import formatting as fmt
from ui import words
from ui.i18n import language
from ui.palette import Palette
from ui.plots import drawing
from ui.plots.axis import DAY, HOUR, Flag, PlaceAxis
from ui.plots.canvas import Canvas, Mark, Stretch
from ui.plots.crossing_picture import notice_words
from ui.plots.legend import Entry
from ui.plots.plot import Plot, Rows
from ui.plots.scale import WayScale
from ui.plots.way import LEVELS, Path, Stop, Way, way_of
from ui.words import trade_words

MARGIN = 0.04
LONGEST_PAST = 8 * DAY
FARTHEST = 12 * DAY


@dataclass(frozen=True, slots=True)
class TripPicture:
    """A trip as of a moment, with the notices of its crossing."""

    detail: TripDetail
    now: datetime
    notices: tuple[Reading, ...] = ()


class DistanceTimePlot(Plot[TripPicture]):
    """Kilometres along the way over the time of Oral."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self.places = PlaceAxis()
        self.canvas = Canvas(self.places, parent)
        super().__init__(palette, self.canvas, [self.canvas])

    @override
    def title(self) -> str:
        return QCoreApplication.translate("Plot", "Route")

    @override
    def draw(self, data: TripPicture) -> None:
        way = way_of(data.detail, data.now)
        scale = WayScale(way.points)
        self.canvas.begin(self.palette)
        begins, ends = _span(way, data)
        self.canvas.set_span(begins, ends, -MARGIN, 1 + 2 * MARGIN)
        drawing.grid(self.canvas, self.palette, begins, ends)
        self._draw_places(way, scale)
        self._draw_notices(data, begins, ends)
        self._draw_future(way, scale)
        self._draw_past(way, scale, data.now)
        self._draw_moments(data, begins, ends)
        self._say_why(way, data, (begins + ends) / 2)

    @override
    def legend(self) -> list[Entry]:
        if self.data is None:
            return []
        way = way_of(self.data.detail, self.data.now)
        told = QCoreApplication.translate("Plot", "as told")
        entries = [Entry("line", "accent", told)] if way.past else []
        if _reckoned(way):
            text = QCoreApplication.translate("Plot", "reckoned")
            entries.append(Entry("dots", "accent", text))
        if way.future:
            entries.append(Entry("band", "band", fmt.eight_of_ten()))
            inner = QCoreApplication.translate("Plot", "4 of 10")
            entries.append(Entry("band", "band_core", inner))
            middle = QCoreApplication.translate("Plot", "the middle")
            entries.append(Entry("dash", "text", middle))
        booked = self.data.detail.view.state.slot
        if booked is not None and booked.lost:
            lost = QCoreApplication.translate("Plot", "booked hour, lost")
            entries.append(Entry("cross", "act", lost))
        elif booked is not None:
            kept = QCoreApplication.translate("Plot", "booked hour")
            entries.append(Entry("diamond", "warn", kept))
        kinds = dict.fromkeys(words.notice(n.reason) for n in self.data.notices)
        return entries + [Entry("bar", "closed", kind) for kind in kinds if way.points]

    @override
    def table(self) -> Rows:
        heads = (
            QCoreApplication.translate("Plot", "When"),
            QCoreApplication.translate("Plot", "Km"),
            QCoreApplication.translate("Plot", "What"),
        )
        if self.data is None:
            return [heads]
        way = way_of(self.data.detail, self.data.now)
        rows: Rows = [heads]
        rows += [
            (fmt.oral(s.at), fmt.number(s.km), trade_words.event(s.event.kind)) for s in way.past
        ]
        for level, path in zip(LEVELS, way.future, strict=False):
            told = QCoreApplication.translate("Plot", "there by then: {chance}")
            rows.append(
                (
                    fmt.oral(path[-1][0]),
                    fmt.number(path[-1][1]),
                    told.format(chance=fmt.chance(level)),
                )
            )
        promised = self.data.detail.view.promised_at
        if promised is not None:
            rows.append((fmt.oral(promised), fmt.number(way.length), _deadline_word()))
        return rows

    def _draw_places(self, way: Way, scale: WayScale) -> None:
        names = []
        for point in sorted(way.points, key=lambda p: _weight(p, way)):
            height = scale.height(point.km)
            names.append((height, place_label(point)))
            strong = drawing.pen(self.palette.muted, 2.0)
            faint = drawing.pen(self.palette.line, 1.0, Qt.PenStyle.DotLine)
            drawing.level(self.canvas, height, strong if point.is_border else faint, -12)
        self.places.set_names(names)

    def _draw_notices(self, data: TripPicture, begins: float, ends: float) -> None:
        for notice in data.notices:
            start = (notice.from_at or notice.observed_at).timestamp()
            end = notice.to_at.timestamp() if notice.to_at else max(data.now.timestamp(), start)
            if end > begins and start < ends:
                across = (max(begins, start), min(ends, end))
                drawing.bar(self.canvas, across, (-MARGIN, 1 + 2 * MARGIN), self.palette)
                self.canvas.stretches.append(Stretch(start, end, notice_words(notice, data.now)))

    def _draw_future(self, way: Way, scale: WayScale) -> None:
        if not way.future:
            return
        lines = [_scaled(path, scale) for path in way.future]
        early, low, middle, high, late = lines
        drawing.between(self.canvas, early, late, self.palette.band, -10)
        drawing.between(self.canvas, low, high, self.palette.band_core, -9)
        dashed = drawing.pen(self.palette.text, 1.5, Qt.PenStyle.DashLine)
        drawing.path(self.canvas, middle, dashed, -5)
        first, last = way.future[0][-1][0], way.future[-1][-1][0]
        text = QCoreApplication.translate("Plot", "arrives {range} (8 of 10)")
        told = text.format(range=fmt.hours_from_to(first, last))
        for x, y in (early[-1], middle[-1], late[-1]):
            self.canvas.marks.append(Mark(x, y, told))
        if len(way.future[0]) > 2:
            self._hint_release(way, lines)

    def _hint_release(self, way: Way, lines: list[list[drawing.XY]]) -> None:
        text = QCoreApplication.translate("Plot", "passes the border {range} (8 of 10)")
        told = text.format(range=fmt.hours_from_to(way.future[0][-2][0], way.future[-1][-2][0]))
        for line in (lines[0], lines[2], lines[4]):
            self.canvas.marks.append(Mark(*line[-2], told))

    def _draw_past(self, way: Way, scale: WayScale, now: datetime) -> None:
        spots = [(s.at.timestamp(), scale.height(s.km)) for s in way.past]
        drawing.path(self.canvas, spots, drawing.pen(self.palette.accent, 2.5), 2)
        drawing.marks(self.canvas, spots, "o", self.palette.accent, self.palette.surface, 6)
        for stop, spot in zip(way.past, spots, strict=True):
            self.canvas.marks.append(Mark(*spot, stop_words(stop, now)))
        if spots and way.here is not None:
            here = (way.here[0].timestamp(), scale.height(way.here[1]))
            style = Qt.PenStyle.DotLine if _reckoned(way) else Qt.PenStyle.SolidLine
            drawing.path(
                self.canvas, [spots[-1], here], drawing.pen(self.palette.accent, 2.5, style), 2
            )

    def _draw_moments(self, data: TripPicture, begins: float, ends: float) -> None:
        colours, flags = self.palette, []
        now = data.now.timestamp()
        drawing.upright(self.canvas, now, drawing.pen(colours.muted, 1.0))
        promised = data.detail.view.promised_at
        if promised is not None:
            ink = colours.act if data.detail.view.is_late(data.now) else colours.text
            x = promised.timestamp()
            drawing.upright(self.canvas, x, drawing.pen(ink, 2.0))
            text = f"{_deadline_word()} {fmt.oral(promised)}"
            flags.append(Flag(min(max(x, begins), ends), text, ink, bold=True))
            self.canvas.marks.append(Mark(x, 1.0, text))
        flags.append(Flag(now, QCoreApplication.translate("Plot", "now"), colours.muted))
        slot = _slot(data)
        if slot is not None:
            self._draw_slot(data, slot)
        self.canvas.flags.set_flags(flags)

    def _draw_slot(self, data: TripPicture, slot: datetime) -> None:
        way = way_of(data.detail, data.now)
        border = next((p for p in way.points if p.is_border), None)
        booked = data.detail.view.state.slot
        if border is None or booked is None:
            return
        spot = (slot.timestamp(), WayScale(way.points).height(border.km))
        sign = "x" if booked.lost else "d"
        ink = self.palette.act if booked.lost else self.palette.warn
        drawing.marks(self.canvas, [spot], sign, ink, ink, 11)
        lost = QCoreApplication.translate("Plot", "booking of {moment}, lost")
        kept = QCoreApplication.translate("Plot", "booking of {moment}")
        text = (lost if booked.lost else kept).format(moment=fmt.oral(slot))
        self.canvas.marks.append(Mark(*spot, text))

    def _say_why(self, way: Way, data: TripPicture, middle: float) -> None:
        arrival = data.detail.view.arrival
        if not way.points:
            text = QCoreApplication.translate(
                "Plot", "No road to the destination in the table: nothing to draw it along"
            )
        elif way.here is not None and not way.future:
            no = QCoreApplication.translate("Plot", "no forecast: {why}")
            text = no.format(why=words.why_null(arrival.why_null))
        else:
            return
        drawing.sentence(
            self.canvas, (middle, 0.8 if way.points else 0.5), text, self.palette.muted
        )


def place_label(point: RoutePoint) -> str:
    """`Сырым, 58 км`."""
    name = point.names.get(language()) or point.names.get("en") or point.name
    return f"{name}, {fmt.km(round(point.km))}" if point.km else name


def stop_words(stop: Stop, now: datetime) -> str:
    """What was said of a place, when, by whom."""
    head = f"{fmt.oral(stop.at)}  {trade_words.event(stop.event.kind)}"
    left = stop.event.km_to_barrier
    where = [fmt.km(left)] if left is not None else []
    who = f"{trade_words.source(stop.event.source)}, {fmt.ago(stop.event.heard_at, now)}"
    return "\n".join([" · ".join([head, *where]), who])


def _deadline_word() -> str:
    return QCoreApplication.translate("Plot", "deadline")


def _weight(point: RoutePoint, way: Way) -> int:
    """Names that must be read come first: borders, the ends, the rest."""
    if point.is_border:
        return 0
    return 1 if point in (way.points[0], way.points[-1]) else 2


def _scaled(path: Path, scale: WayScale) -> list[drawing.XY]:
    return [(at.timestamp(), scale.height(km)) for at, km in path]


def _reckoned(way: Way) -> bool:
    """True where the truck has moved on since somebody last said where it was."""
    return bool(way.past) and way.here is not None and way.here[1] > way.past[-1].km


def _slot(data: TripPicture) -> datetime | None:
    slot = data.detail.view.state.slot
    return None if slot is None else slot.begins


def _span(way: Way, data: TripPicture) -> tuple[float, float]:
    now = data.now.timestamp()
    begins = min([s.at.timestamp() for s in way.past] or [now])
    begins = min(max(begins, now - LONGEST_PAST), now - 3 * HOUR)
    ends = max([path[-1][0].timestamp() for path in way.future] or [now])
    if way.here is None and way.past:
        ends = way.past[-1].at.timestamp()
    promised = data.detail.view.promised_at
    if promised is not None:
        ends = max(ends, min(promised.timestamp(), now + FARTHEST))
        begins = min(begins, max(promised.timestamp(), now - LONGEST_PAST))
    ends = min(max(ends, now), now + FARTHEST)
    room = max(ends - begins, 6 * HOUR)
    return begins - 0.02 * room, ends + 0.05 * room
