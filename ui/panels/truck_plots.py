"""The two plots of a truck: one below the other where there is room, else one at a time."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.panels.plot_frame import PlotFrame

WAY_HEIGHT, HISTORY_HEIGHT = 114, 96


class TruckPlots(QWidget):
    """Buttons choose which plot is seen while there is room for one only."""

    def __init__(self, way: PlotFrame, history: PlotFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames = (way, history)
        self.chips = (QPushButton(self), QPushButton(self))
        self.bar = QWidget(self)
        self.chosen = 0
        self._both = False
        way.plot.widget.setMinimumHeight(WAY_HEIGHT)
        history.plot.widget.setMinimumHeight(HISTORY_HEIGHT)
        group = QButtonGroup(self)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, chip in enumerate(self.chips):
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setProperty("role", "chip")
            group.addButton(chip, number)
            row.addWidget(chip)
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

    def show_both(self, *, both: bool) -> None:
        """Show one below the other, or the chosen one."""
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
