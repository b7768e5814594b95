"""What plots are drawn with: bands, fans, steps, lines, bars, marks; coordinates are the plot's."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem, QGraphicsRectItem

from ui.palette import Palette
from ui.plots.axis import TICK_POINTS, midnights
from ui.plots.canvas import Canvas
from ui.theme import desk_font

XY = tuple[float, float]


def pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that keeps its width whatever the scale."""
    made = QPen(QColor(colour), width, style)
    made.setCosmetic(True)
    return made


def grid(canvas: Canvas, palette: Palette, begins: float, ends: float) -> None:
    """Hairlines at the midnights of Oral."""
    low, high = canvas.getViewBox().viewRange()[1]
    days = midnights(begins, ends)
    strokes(canvas, [((x, low), (x, high)) for x in days], pen(palette.line), -20)


def strokes(canvas: Canvas, pairs: Sequence[tuple[XY, XY]], drawn: QPen, depth: float) -> None:
    """Separate lines, each from one point to another."""
    if pairs:
        xs = [point[0] for pair in pairs for point in pair]
        ys = [point[1] for pair in pairs for point in pair]
        item = pg.PlotCurveItem(xs, ys, pen=drawn, connect="pairs", antialias=False)
        item.setZValue(depth)
        canvas.addItem(item)


def level(canvas: Canvas, y: float, drawn: QPen, depth: float = -19) -> None:
    """A line across at one height."""
    line = pg.InfiniteLine(y, angle=0, pen=drawn)
    line.setZValue(depth)
    canvas.addItem(line)


def upright(canvas: Canvas, x: float, drawn: QPen, depth: float = 3) -> None:
    """A line at one moment."""
    line = pg.InfiniteLine(x, angle=90, pen=drawn)
    line.setZValue(depth)
    canvas.addItem(line)


def area(canvas: Canvas, corners: Sequence[XY], colour: str, depth: float) -> None:
    """A filled shape without an edge."""
    item = QGraphicsPolygonItem(QPolygonF([QPointF(x, y) for x, y in corners]))
    item.setBrush(QColor(colour))
    item.setPen(QPen(Qt.PenStyle.NoPen))
    item.setZValue(depth)
    canvas.addItem(item)


def between(
    canvas: Canvas, low: Sequence[XY], high: Sequence[XY], colour: str, depth: float
) -> None:
    """The band between two lines."""
    if len(low) > 1:
        area(canvas, [*low, *reversed(high)], colour, depth)


def path(canvas: Canvas, points: Sequence[XY], drawn: QPen, depth: float = 0) -> None:
    """A line through points."""
    if points:
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        item = pg.PlotCurveItem(xs, ys, pen=drawn)
        item.setZValue(depth)
        canvas.addItem(item)


def steps(points: Sequence[XY], ends: float) -> list[XY]:
    """The corners of a value that holds until the next one, the last until `ends`."""
    corners: list[XY] = []
    for number, (x, y) in enumerate(points):
        after = points[number + 1][0] if number + 1 < len(points) else max(ends, x)
        corners += [(x, y), (after, y)]
    return corners


def bar(canvas: Canvas, across: XY, up: XY, palette: Palette) -> None:
    """A hatched bar from one moment to another: something was closed then."""
    rect = QRectF(across[0], up[0], across[1] - across[0], up[1] - up[0])
    for brush in (
        QBrush(QColor(palette.closed_soft)),
        QBrush(QColor(palette.closed), Qt.BrushStyle.BDiagPattern),
    ):
        item = QGraphicsRectItem(rect)
        item.setPen(QPen(Qt.PenStyle.NoPen))
        if brush.style() != Qt.BrushStyle.SolidPattern:
            item.setOpacity(0.35)
        item.setBrush(brush)
        item.setZValue(-16)
        canvas.addItem(item)


def marks(
    canvas: Canvas, points: Sequence[XY], symbol: str, colour: str, ground: str, size: float = 8
) -> None:
    """Signs of one kind; `ground` fills them."""
    if points:
        item = pg.ScatterPlotItem(
            x=[p[0] for p in points],
            y=[p[1] for p in points],
            symbol=symbol,
            size=size,
            pen=pen(colour, 1.5),
            brush=QBrush(QColor(ground)),
        )
        item.setZValue(6)
        canvas.addItem(item)


def label(canvas: Canvas, at: XY, text: str, colour: str, anchor: XY) -> None:
    """A word in the plot; `anchor` is the corner of the word that lies at `at`."""
    item = pg.TextItem(text, color=colour, anchor=anchor)
    item.setFont(desk_font(TICK_POINTS))
    item.setPos(*at)
    item.setZValue(10)
    canvas.addItem(item)


def sentence(canvas: Canvas, at: XY, text: str, colour: str) -> None:
    """A sentence about a moment and height, on a ground of its own."""
    item = pg.TextItem(text, color=colour, anchor=(0.5, 0.5), fill=canvas.backgroundBrush())
    item.setPos(*at)
    item.setZValue(10)
    canvas.addItem(item)
