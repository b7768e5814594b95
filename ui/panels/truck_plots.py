"""The two plots of a truck: one below the other where there is room, else one at a time."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.panels.plot_frame import PlotFrame
from ui.parts import chips

LEAST_PLOT = 72  # pixels of a plot in a low window
BOTH = 372  # pixels from which both plots have room


class TruckPlots(QWidget):
    """Buttons choose which plot is seen while there is room for one only."""

    def __init__(self, way: PlotFrame, history: PlotFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames = (way, history)
        self.bar = QWidget(self)
        self.chosen = 0
        self._both = False
        for frame in self.frames:
            frame.plot.widget.setMinimumHeight(LEAST_PLOT)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        group = chips(row, self.bar, len(self.frames))
        self.chips = group.buttons()
        row.addStretch(1)
        group.idClicked.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(way, 5)
        column.addWidget(history, 3)
        self._arrange()

    def retranslate(self) -> None:
        """Say the texts anew."""
        for chip, frame in zip(self.chips, self.frames, strict=True):
            frame.retranslate()
            chip.setText(frame.plot.title())

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for one of them."""
        return QSize(0, max(frame.minimumSizeHint().height() for frame in self.frames))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one below the other where both have room, else the chosen one."""
        super().resizeEvent(event)
        both = self.height() >= BOTH
        if both != self._both:
            self._both = both
            self._arrange()

    def choose(self, number: int) -> None:
        """See the way (0) or the forecasts as they were (1) where only one has room."""
        self.chosen = number
        self.chips[number].setChecked(True)
        self._arrange()

    def _arrange(self) -> None:
        self.bar.setVisible(not self._both)
        for number, frame in enumerate(self.frames):
            is_chosen = number == self.chosen
            frame.set_lead(self.bar if is_chosen and not self._both else None)
            frame.setVisible(self._both or is_chosen)
