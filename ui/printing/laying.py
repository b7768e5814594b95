"""Text laid into a width: paragraphs with bold runs become lines of known height."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from core.report.format import NBSP
from core.report.sheet import Align, Cell, Para, Span
from ui.printing.fonts import paper_font

BODY = 8.5
"""Points of the body type, in tables too; nothing on the paper is smaller."""

_LEADING = 0.94  # of the font's own height, which is ample
_PEN = 12 * 720 / 25.4  # least room for a word by hand behind the words of a cell: 12 mm
_AFTER_WORDS = 28.0
_TIED = re.compile(r"\([^()]{1,12}\)")
"""Short words in brackets stay on one line."""
_ENDING = re.compile(r"\d-\w$")
_QT_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True)
class TextMark:
    """A laid-out paragraph at its place on the page."""

    layout: QTextLayout
    x: float
    y: float

    def draw(self, painter: QPainter) -> None:
        """Draw it as text, not as a picture: it stays selectable."""
        self.layout.draw(painter, QPointF(self.x, self.y))


@dataclass(frozen=True)
class RuleMark:
    """A straight black line."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float

    def draw(self, painter: QPainter) -> None:
        """Draw it with butt ends."""
        pen = painter.pen()
        pen.setWidthF(self.thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self.x1, self.y1), QPointF(self.x2, self.y2))


Mark = TextMark | RuleMark


@dataclass(frozen=True)
class Laid:
    """Something with a height that can be put at a place of a page."""

    marks: tuple[Mark, ...]
    height: float

    def at(self, x: float, y: float) -> list[Mark]:
        """Its marks, moved."""
        return [_moved(mark, x, y) for mark in self.marks]


def _moved(mark: Mark, x: float, y: float) -> Mark:
    if isinstance(mark, TextMark):
        return TextMark(mark.layout, mark.x + x, mark.y + y)
    return RuleMark(mark.x1 + x, mark.y1 + y, mark.x2 + x, mark.y2 + y, mark.thickness)


def line_height(points: float) -> float:
    """Height of one line of this size."""
    return QFontMetricsF(paper_font(points)).height() * _LEADING


def width_of(text: str, points: float, *, bold: bool = False) -> float:
    """Width of a text on one line."""
    return QFontMetricsF(paper_font(points, bold=bold)).horizontalAdvance(text)


def lay_para(
    words: Para, width: float, points: float = BODY, align: Align = Align.LEFT, indent: float = 0
) -> Laid:
    """A paragraph broken into lines of a width; all but the first may begin at an indent."""
    text = _TIED.sub(lambda m: m[0].replace(" ", NBSP), "".join(s.text for s in words))
    layout = QTextLayout(text.replace(NBSP, " "), paper_font(points))
    option = QTextOption(_QT_ALIGN[align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(_bold_runs(words, points))
    height = 0.0
    step = line_height(points)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        left = indent if height else 0.0
        line.setLineWidth(width - left)
        _keep_tied(line, text)
        line.setPosition(QPointF(left, height))
        height += step
    layout.endLayout()
    return Laid((TextMark(layout, 0, 0),), height)


def _keep_tied(line: QTextLine, text: str) -> None:
    """Break a line earlier where it would part what belongs together.

    Tied are words with a no-break space between them and a number with its ending (`17:00-ге`).
    The paper itself has plain spaces, so that what is copied or searched for is found.
    """
    start = line.textStart()
    end = start + line.textLength()
    if end >= len(text) or not (text[end - 1] == NBSP or _ENDING.search(text[start : end + 1])):
        return
    space = text.rfind(" ", start, end - 1)
    if space > start:
        line.setNumColumns(space + 1 - start)


def _bold_runs(words: Iterable[Span], points: float) -> list[QTextLayout.FormatRange]:
    runs = []
    start = 0
    for span in words:
        # Qt counts in UTF-16
        length = len(span.text.encode("utf-16-le")) // 2
        if span.bold:
            run = QTextLayout.FormatRange()
            run.start, run.length = start, length
            run.format = _format(paper_font(points, bold=True))
            runs.append(run)
        start += length
    return runs


def _format(font: QFont) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(font)
    return shape


def stack(parts: Iterable[Laid], gap: float = 0) -> Laid:
    """Things under one another."""
    marks: list[Mark] = []
    height = 0.0
    for part in parts:
        if height:
            height += gap
        marks += part.at(0, height)
        height += part.height
    return Laid(tuple(marks), height)


def lay_cell(cell: Cell, width: float, points: float = BODY, align: Align = Align.LEFT) -> Laid:
    """The paragraphs of a cell, and a line for the pen where one is asked for."""
    body = stack(lay_para(words, width, points, align) for words in cell.paras)
    if not cell.write_in:
        return body
    begins = _end_of_words(body)
    below = body.height
    if not body.marks or width - begins < _PEN:
        begins, below = 0.0, below + line_height(points) * 1.15
    rule = RuleMark(begins, below - 12, width, below - 12, 3)
    return Laid((*body.marks, rule), below)


def _end_of_words(body: Laid) -> float:
    """Where the last line of some words ends, and a pen can go on."""
    last = body.marks[-1] if body.marks else None
    if not isinstance(last, TextMark):
        return 0.0
    line = last.layout.lineAt(last.layout.lineCount() - 1)
    return line.position().x() + line.naturalTextWidth() + _AFTER_WORDS
