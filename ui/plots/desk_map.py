"""The map: crossings by state, roads of the table, our trucks as told or as reckoned."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.desk import CrossingView
from core.domain.desk_map import DeskMap, LatLon, TruckOnMap
from ui.i18n import language
from ui.palette import Palette
from ui.plots import map_words
from ui.plots.canvas import Mark
from ui.plots.drawing import XY, area, marks, path, pen, strokes
from ui.plots.legend import Entry
from ui.plots.map_canvas import MapCanvas
from ui.plots.map_ground import on_plot, shipped_ground
from ui.plots.map_labels import MapLabels, Word
from ui.plots.plot import Plot, Rows
from ui.roles import STAGE_ROLES, STATE_ROLES

MARGIN = 0.12  # of the shown part, on each side
LEAST = 2.0  # degrees shown at least
TOGETHER = 1  # decimals of a degree within which trucks are one mark
TOWN, TRUCKS, CROSSING = 1, 2, 3  # which word is placed first
_GRAVEST = ("act", "warn", "info", "good", "muted")


class MapPlot(Plot[DeskMap]):
    """Our trucks between the places of the table."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self.canvas = MapCanvas(parent)
        self.labels = MapLabels(self.canvas.getViewBox())
        self.words: list[Word] = []
        super().__init__(palette, self.canvas, [self.canvas])

    @override
    def title(self) -> str:
        return QCoreApplication.translate("Map", "Map: crossings and our trucks")

    @override
    def legend(self) -> list[Entry]:
        return [
            Entry("diamond", "act", QCoreApplication.translate("Map", "jam")),
            Entry("diamond", "warn", QCoreApplication.translate("Map", "slow")),
            Entry("diamond", "good", QCoreApplication.translate("Map", "calm")),
            Entry("diamond", "muted", QCoreApplication.translate("Map", "no data")),
            Entry("dot", "text", QCoreApplication.translate("Map", "our trucks, as told")),
            Entry("ring", "text", QCoreApplication.translate("Map", "as reckoned")),
            Entry("line", "line", QCoreApplication.translate("Map", "roads")),
        ]

    @override
    def table(self) -> Rows:
        return [] if self.data is None else map_words.table(self.data)

    @override
    def draw(self, data: DeskMap) -> None:
        self.canvas.begin(self.palette)
        self.canvas.placed.clear()
        self.words = []
        self._draw_ground(data)
        self._draw_towns(data)
        groups = _together(data.trucks)
        for _, pair in groupby(sorted(data.crossings, key=_code), key=_code):
            views = sorted(pair, key=lambda v: v.direction != Direction.OUT)
            self._draw_crossing(views, groups.pop(_cell(_place_of(views[0])), []), data)
        for group in groups.values():
            self._draw_trucks(group, data)
        spots = [(word.x, word.y) for word in self.words]
        spots += [(x, y) for x, y, _ in self.canvas.placed]
        self.labels.show(self.words, spots, self.palette.surface)
        self.canvas.fit(_extent(data))

    def _draw_ground(self, data: DeskMap) -> None:
        ground = shipped_ground()
        for ring in ground.home:
            area(self.canvas, ring, self.palette.raised, -30)
        for line in ground.lines:
            path(self.canvas, line, pen(self.palette.muted, 1.3, Qt.PenStyle.DashLine), -25)
        roads = [(on_plot(a), on_plot(b)) for a, b in data.roads]
        strokes(self.canvas, roads, pen(self.palette.line, 2), -20)

    def _draw_towns(self, data: DeskMap) -> None:
        spots = [on_plot((town.lat, town.lon)) for town in data.towns]
        marks(self.canvas, spots, "s", self.palette.muted, self.palette.surface, 5)
        for town, spot in zip(data.towns, spots, strict=True):
            self.words.append(Word(*spot, town.name(language()), self.palette.muted, TOWN))

    def _draw_crossing(
        self, views: Sequence[CrossingView], ours: Sequence[TruckOnMap], data: DeskMap
    ) -> None:
        first = views[0]
        spot = on_plot(_place_of(first))
        role = STATE_ROLES[first.state]
        colour = self.palette.colour(role)
        marks(self.canvas, [spot], "d", colour, self.palette.ground(role), 15)
        text = map_words.label_of(first, len(ours))
        self.words.append(Word(*spot, text, colour, CROSSING + len(ours)))
        words = [map_words.crossing_words(views), map_words.trucks_words(ours, data)]
        self._say(spot, "\n".join(w for w in words if w), first)

    def _draw_trucks(self, group: Sequence[TruckOnMap], data: DeskMap) -> None:
        spot = on_plot(group[0].whereabouts.at)
        colour = self.palette.colour(_gravest(group))
        is_told = any(not t.whereabouts.is_estimated for t in group)
        ground = colour if is_told else self.palette.surface
        marks(self.canvas, [spot], "o", colour, ground, 9 if len(group) == 1 else 13)
        if len(group) > 1:
            self.words.append(Word(*spot, str(len(group)), colour, TRUCKS))
        self._say(spot, map_words.trucks_words(group, data), group[0])

    def _say(self, spot: XY, text: str, what: object) -> None:
        self.canvas.marks.append(Mark(*spot, text))
        self.canvas.place(*spot, what)


def _code(view: CrossingView) -> str:
    return view.crossing.code


def _place_of(view: CrossingView) -> LatLon:
    return (view.crossing.lat or 0.0, view.crossing.lon or 0.0)


def _cell(at: LatLon) -> LatLon:
    return (round(at[0], TOGETHER), round(at[1], TOGETHER))


def _together(trucks: Iterable[TruckOnMap]) -> dict[LatLon, list[TruckOnMap]]:
    """Trucks that would lie on one another."""
    groups: dict[LatLon, list[TruckOnMap]] = defaultdict(list)
    for truck in trucks:
        groups[_cell(truck.whereabouts.at)].append(truck)
    return groups


def _gravest(trucks: Iterable[TruckOnMap]) -> str:
    roles = {STAGE_ROLES.get(t.view.state.stage, "muted") for t in trucks}
    return next(role for role in _GRAVEST if role in roles)


def _extent(data: DeskMap) -> QRectF:
    """What must be seen: crossings, towns of the trips, trucks."""
    spots = [on_plot(t.whereabouts.at) for t in data.trucks]
    spots += [on_plot((town.lat, town.lon)) for town in data.towns]
    spots += [on_plot(_place_of(c)) for c in data.crossings]
    xs, ys = [x for x, _ in spots] or [0.0], [y for _, y in spots] or [0.0]
    wide, high = max(max(xs) - min(xs), LEAST), max(max(ys) - min(ys), LEAST)
    middle_x, middle_y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    wide, high = wide * (1 + 2 * MARGIN), high * (1 + 2 * MARGIN)
    return QRectF(middle_x - wide / 2, middle_y - high / 2, wide, high)
