"""The left axis of figures: round values as the language writes them."""

from typing import Any

import pyqtgraph as pg
from typing_extensions import override

from ui import formatting as fmt
from ui.plots.axis import TICK_POINTS
from ui.theme import desk_font

ROUND = (1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 48.0)


class FigureAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Figures of a kind, from zero."""

    def __init__(self, width: int = 40) -> None:
        super().__init__("left")
        self.setStyle(tickFont=desk_font(TICK_POINTS), tickLength=4, autoExpandTextSpace=False)
        self.setWidth(width)

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:
        """A tick for every 36 pixels or so; none where its figure would be cut."""
        step = _step(maxVal - minVal, max(4.0, size / 36))
        margin = 6 * (maxVal - minVal) / max(size, 1.0)
        count = int((maxVal - margin) // step) + 1
        values = [i * step for i in range(max(0, count))]
        return [(step, [v for v in values if v >= minVal + margin or v > 0])]

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Numbers as the language writes them."""
        return [fmt.number(v, 1) for v in values]


def _step(room: float, most: float) -> float:
    """The smallest round step that gives no more ticks than `most`."""
    wide = (b * 10.0**power for power in range(2, 8) for b in (1, 2, 5))
    return next((s for s in (*ROUND, *wide) if room / s <= most), room)
