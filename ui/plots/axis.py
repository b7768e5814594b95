"""Axes: time on the clock of Oral in the language of the window, places of a way, flags on top."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from typing_extensions import override

from core.domain.clock import ORAL
from ui import formatting as fmt
from ui.theme import desk_font

HOUR = 3600.0
DAY = 24 * HOUR
STEPS = tuple(HOUR * h for h in (1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720))
TICK_POINTS = 8.0
LANE = 15


def day_word(moment: datetime) -> str:
    """`пт 27.02` in the language of the window."""
    local = moment.astimezone(ORAL)
    short = QLocale().standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    short = short if QLocale().language() == QLocale.Language.English else short.casefold()
    return f"{short} {local:%d.%m}"


def midnights(begins: float, ends: float) -> list[float]:
    """Midnights of Oral between two timestamps."""
    return _multiples(begins, ends, DAY)


def _multiples(begins: float, ends: float, step: float) -> list[float]:
    offset = 5 * HOUR  # Oral is UTC+5 all year
    first = -(-(begins + offset) // step) * step - offset
    count = int((ends - first) // step) + 1
    return [first + i * step for i in range(max(0, count))]


class TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Ticks at round hours of Oral; midnights are named by their day."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.setStyle(tickFont=desk_font(TICK_POINTS), tickLength=4, autoExpandTextSpace=False)
        if side == "left":
            self.setWidth(58)
        else:
            self.setHeight(20)

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:
        """Ticks as far apart as their words need."""
        room = 62 if self.orientation in ("bottom", "top") else 24
        most = max(2.0, size / room)
        step = next((s for s in STEPS if (maxVal - minVal) / s <= most), STEPS[-1])
        return [(step, _multiples(minVal, maxVal, step))]

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """`пт 27.02` at midnight, `06:00` between."""
        moments = [fmt.moment_of(v) for v in values]
        return [
            day_word(m) if (v + 5 * HOUR) % DAY == 0 else fmt.clock(m)
            for v, m in zip(values, moments, strict=True)
        ]


class PlaceAxis(pg.AxisItem):  # type: ignore[misc]
    """Names at given heights; what would lie upon another name is left out, first come."""

    def __init__(self, width: int = 112) -> None:
        super().__init__("left")
        self.names: dict[float, str] = {}
        self.setStyle(tickFont=desk_font(TICK_POINTS), tickLength=0)
        self.setWidth(width)

    def set_names(self, names: Sequence[tuple[float, str]]) -> None:
        """Heights with their names, the important ones first."""
        self.names = dict(reversed(names))
        self._wanted = [height for height, _ in names]
        self.picture = None
        self.update()

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:
        """Heights whose names have room."""
        near = 13 * (maxVal - minVal) / max(size, 1.0)
        shown: list[float] = []
        for height in getattr(self, "_wanted", []):
            if all(abs(height - other) >= near for other in shown):
                shown.append(height)
        return [(1.0, sorted(shown))]

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Names, cut to the width."""
        metrics = QFontMetricsF(desk_font(TICK_POINTS))
        room = self.width() - 8
        cut = Qt.TextElideMode.ElideMiddle
        return [metrics.elidedText(self.names.get(v, ""), cut, room) for v in values]


@dataclass(frozen=True, slots=True)
class Flag:
    """A word over a moment, in a colour of `#rrggbb`."""

    x: float
    text: str
    colour: str
    bold: bool = False


class FlagAxis(pg.AxisItem):  # type: ignore[misc]
    """Words above the plot, over their moments, none upon another while there is room."""

    def __init__(self) -> None:
        super().__init__("top")
        self.flags: tuple[Flag, ...] = ()
        self.setStyle(showValues=False, tickLength=0)
        self.set_flags(())

    def set_flags(self, flags: Sequence[Flag]) -> None:
        """Show these, the first ones nearest to the plot."""
        self.flags = tuple(flags)
        self.setHeight(LANE * max(1, min(2, len(self.flags))))
        self.update()

    @override
    def paint(self, p: QPainter, opt: Any, widget: Any) -> None:
        """Draw each word in the lowest lane where it is free."""
        view = self.linkedView()
        if view is None or not self.flags:
            return
        low, high = view.viewRange()[0]
        width, lanes = self.width(), round(self.height() / LANE)
        taken: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
        for flag in self.flags:
            font = desk_font(TICK_POINTS, bold=flag.bold)
            room = QFontMetricsF(font).horizontalAdvance(flag.text) + 6
            middle = (flag.x - low) / (high - low) * width
            left = min(max(0.0, middle - room / 2), max(0.0, width - room))
            lane = self._lane(taken, left, left + room)
            taken[lane].append((left, left + room))
            p.setFont(font)
            p.setPen(QColor(flag.colour))
            top = self.height() - (lane + 1) * LANE
            p.drawText(QRectF(left, top, room, LANE), Qt.AlignmentFlag.AlignCenter, flag.text)

    @staticmethod
    def _lane(taken: list[list[tuple[float, float]]], left: float, right: float) -> int:
        for number, lane in enumerate(taken):
            if all(right <= a or left >= b for a, b in lane):
                return number
        return len(taken) - 1
