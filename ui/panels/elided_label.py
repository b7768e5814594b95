"""A label that shortens its words to the room there is; the whole stands in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.plain import Label, tip


class ElidedLabel(Label):
    """One line of plain words, unless it shall be whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_whole = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_whole(self, *, whole: bool) -> None:
        """Break the words into lines instead, where there is room for that."""
        if whole != self.is_whole:
            self.is_whole = whole
            self.setWordWrap(whole)

    @override
    def minimumSizeHint(self) -> QSize:
        """It never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    @override
    def setText(self, text: str) -> None:
        """Write the words; they are the tip, too."""
        super().setText(text)
        self.setToolTip(tip(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        if self.is_whole:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        mode = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
