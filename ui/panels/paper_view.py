"""Pages of a paper as pictures, one under the other, as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from ui.theme import Theme

GAP = 16
LARGE = 1.6


class _Pages(QWidget):
    """The column of pages; it is as high as they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.images: list[QImage] = []

    def show_images(self, images: Sequence[QImage]) -> None:
        self.images = list(images)
        sizes = [i.deviceIndependentSize() for i in self.images]
        width = max((s.width() for s in sizes), default=0.0)
        height = sum(s.height() + GAP for s in sizes)
        self.setFixedSize(QSize(round(width), round(height)))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self.theme.palette.line)))
        y = 0.0
        for image in self.images:
            size = image.deviceIndependentSize()
            painter.drawImage(QPointF(0, y), image)
            painter.drawRect(QRectF(0.5, y + 0.5, size.width() - 1, size.height() - 1))
            y += size.height() + GAP


class PaperView(QScrollArea):
    """Asks for pictures of the width it has: `width_changed` carries dots an inch of a page."""

    width_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = _Pages(theme)
        self.is_large = False
        self.setWidget(self.pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self.width_changed)

    def dots_per_inch(self, page_mm: float = 297) -> float:
        """Device dots an inch at which a page of this width fits."""
        room = max(320, self.viewport().width() - 2 * GAP)
        scale = LARGE if self.is_large else 1.0
        return room / (page_mm / 25.4) * scale * self.devicePixelRatioF()

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show the pictures; where one was looking stays in sight."""
        ratio = self.devicePixelRatioF()
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        for image in images:
            image.setDevicePixelRatio(ratio)
        self.pages.show_images(images)
        bar.setValue(round(part * bar.maximum()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()
