"""The map of crossings and trucks; a double click or Enter in its table opens what is there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.domain.desk import CrossingView, DeskView
from core.domain.desk_map import DeskMap, TruckOnMap
from ui.panels.plot_frame import PlotFrame
from ui.parts import column_of, muted
from ui.plots.desk_map import MapPlot
from ui.session import Session


class MapPage(QWidget):
    """Asks for the map off the window's thread whenever the view is new and somebody looks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.plot = MapPlot(session.theme.palette)
        self.frame = PlotFrame(self.plot, session, self)
        self.hint = muted(self, wrap=True)
        self._unplaced = 0
        column = column_of(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.frame, 1)
        column.addWidget(self.hint)
        self.setFocusProxy(self.plot.canvas)
        self.plot.canvas.pressed.connect(self._on_pressed)

    def show_view(self, view: DeskView) -> None:
        """Put the trucks of a view on the map."""
        self.session.ask(lambda s: s.desk_map(view), self._on_map, owner=self)

    def retranslate(self) -> None:
        """Say the texts anew."""
        self.frame.retranslate()
        self._say_hint()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self.frame.restyle()

    def _on_map(self, found: DeskMap) -> None:
        self.frame.show_data(found)
        self._unplaced = found.unplaced
        self._say_hint()

    def _say_hint(self) -> None:
        parts = [
            QCoreApplication.translate(
                "Map",
                "Wheel or + and −: closer. Arrows: move. Home: everything. Double click: open.",
            )
        ]
        if self._unplaced:
            text = QCoreApplication.translate(
                "Map",
                "%n trip(s) not shown: nobody said where, and the road is not known",
                None,
                self._unplaced,
            )
            parts.append(text)
        self.hint.setText(" · ".join(parts))

    def _on_pressed(self, what: object) -> None:
        if isinstance(what, TruckOnMap):
            self.session.open_trip(what.trip)
        elif isinstance(what, CrossingView):
            self.session.crossing_opened.emit((what.crossing.code, what.direction))
