"""A row of widgets that goes on in the next line where the window is narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowRow(QLayout):
    """Lines from left to right; what grows takes the room that its line has left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._growing: list[QWidget] = []

    def add_growing(self, widget: QWidget) -> None:
        """Add one that takes the room its line has left; its least width is kept."""
        self._growing.append(widget)
        self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Pixels of height that the lines need in so many of width."""
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        within = sum(_height(line) for line in lines) + self.spacing() * max(0, len(lines) - 1)
        return within + margins.top() + margins.bottom()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        within = rect.marginsRemoved(self.contentsMargins())
        top = within.top()
        for line in self._lines(within.width()):
            self._lay(line, QRect(within.left(), top, within.width(), _height(line)))
            top += _height(line) + self.spacing()

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(self._width(item) for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, _height(shown)))

    @override
    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        return self._with_margins(QSize(width, _height(shown)))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _grows(self, item: QLayoutItem) -> bool:
        return item.widget() in self._growing

    def _width(self, item: QLayoutItem) -> int:
        size = item.minimumSize() if self._grows(item) else item.sizeHint()
        return size.width()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            wanted = self._width(item) + self.spacing()
            if not lines or wanted > room + self.spacing():
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= wanted
        return lines

    def _lay(self, line: list[QLayoutItem], place: QRect) -> None:
        taken = sum(self._width(item) for item in line) + self.spacing() * (len(line) - 1)
        growing = [item for item in line if self._grows(item)]
        more = max(0, place.width() - taken) // max(1, len(growing))
        left = place.left()
        for item in line:
            width = min(self._width(item), place.width())
            width += more if item in growing else 0
            height = min(item.sizeHint().height(), place.height())
            top = place.top() + (place.height() - height) // 2
            item.setGeometry(QRect(left, top, width, height))
            left += width + self.spacing()

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
