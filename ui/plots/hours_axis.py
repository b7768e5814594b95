"""The left axis of figures: round values, the unit on top of it."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from ui import formatting as fmt
from ui.plots.axis import TICK_POINTS
from ui.theme import desk_font

ROUND = (1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 48.0)


class FigureAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Figures of a kind, named by their unit."""

    def __init__(self, width: int = 58) -> None:
        super().__init__("left")
        self.unit = ""
        self.setStyle(tickFont=desk_font(TICK_POINTS), tickLength=4, autoExpandTextSpace=False)
        self.setWidth(width)

    def set_unit(self, unit: str) -> None:
        """Name what is counted."""
        self.unit = unit
        self.update()

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:
        """About one tick for every 28 pixels, whole figures."""
        step = _step(maxVal - minVal, max(1.0, size / 28))
        first = -(-minVal // step) * step
        count = int((maxVal - first) // step) + 1
        room = 12 * (maxVal - minVal) / max(size, 1.0)
        values = [first + i * step for i in range(max(0, count))]
        return [(step, [v for v in values if v <= maxVal - room])]

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Numbers as the language writes them."""
        return [fmt.number(v, 1) for v in values]

    @override
    def paint(self, p: QPainter, opt: Any, widget: Any) -> None:
        """The unit stands in the corner."""
        super().paint(p, opt, widget)
        p.setFont(desk_font(TICK_POINTS))
        p.setPen(self.textPen())
        room = QRectF(0, 0, self.width() - 4, 14)
        p.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self.unit)


def _step(room: float, most: float) -> float:
    """The smallest round step that gives no more ticks than `most`."""
    wide = (b * 10.0**power for power in range(2, 8) for b in (1, 2, 5))
    return next((s for s in (*ROUND, *wide) if room / s <= most), room)
