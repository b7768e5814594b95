"""The head of the board: over the painted ranges stand the days, so that a bar can be read."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from core.domain.clock import ORAL
from ui.models.delegates import ArrivalDelegate

MARGIN = 8


class BoardHead(QHeaderView):
    """A header whose one section bears the days of the horizon below it."""

    def __init__(self, section: int, arrivals: ArrivalDelegate, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._section = section
        self._arrivals = arrivals
        self.setSectionsClickable(True)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw the section, then its days where they have room."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        horizon = self._arrivals.horizon
        model = self.model()
        if logicalIndex != self._section or horizon is None or model is None:
            return
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        metrics = painter.fontMetrics()
        free_from = rect.left() + 2 * MARGIN + metrics.horizontalAdvance(title)
        bar = self._arrivals.bar_of(QRectF(rect), metrics)
        painter.setPen(QColor(self._arrivals.theme.palette.muted))
        for midnight in horizon.midnights():
            day = f"{midnight.astimezone(ORAL):%d}"
            width = metrics.horizontalAdvance(day)
            left = round(bar.left() + horizon.part(midnight) * bar.width() - width / 2)
            if left >= free_from and left + width <= rect.right():
                place = QRect(left, rect.top(), width + 1, rect.height() - 1)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, day)
                free_from = left + width + MARGIN // 2
