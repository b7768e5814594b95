"""Beside the picture of a crossing: who of ours is there, in order, and what was read."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QVBoxLayout, QWidget

from core.domain.desk import CrossingView, DeskView
from ui.models import crossing_there as there
from ui.models.crossing_there import (
    CONTEXT,
    READING_COLUMNS,
    WAITING_COLUMNS,
    ReadingRow,
    WaitingRow,
)
from ui.models.table import TableModel
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, title
from ui.session import Session


class CrossingSide(QSplitter):
    """Two tables, one below the other; Enter on a truck opens its page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.session = session
        self.waiting: TableModel[WaitingRow] = TableModel(
            CONTEXT, WAITING_COLUMNS, lambda r: r.key, parent=self
        )
        self.readings: TableModel[ReadingRow] = TableModel(
            CONTEXT, READING_COLUMNS, lambda r: r.reading.id, parent=self
        )
        self.waiting_table = DeskTable("crossing_waiting", self.waiting, session, self)
        self.readings_table = DeskTable("crossing_readings", self.readings, session, self)
        self.waiting_title, self.readings_title = title(self), title(self)
        self.waiting_note = EmptyNote(self.waiting_table)
        self.readings_note = EmptyNote(self.readings_table)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(self._part(self.waiting_title, self.waiting_table))
        self.addWidget(self._part(self.readings_title, self.readings_table))
        self.waiting_table.row_opened.connect(self._on_opened)
        self.waiting_table.row_chosen.connect(self._on_chosen)

    def retranslate(self) -> None:
        """Say the texts anew."""
        self.waiting_title.setText(QCoreApplication.translate("Crossings", "Ours there, in order"))
        self.readings_title.setText(QCoreApplication.translate("Crossings", "What was read"))
        self.waiting_table.setAccessibleName(self.waiting_title.text())
        self.readings_table.setAccessibleName(self.readings_title.text())

    def show_crossing(self, crossing: CrossingView, view: DeskView) -> None:
        """List what the view knows."""
        self.waiting.set_rows(there.waiting_rows(crossing, view))
        self.readings.set_rows(there.reading_rows(crossing, view.as_of))
        nobody = QCoreApplication.translate("Crossings", "None of ours waits here now.")
        self.waiting_note.say("" if self.waiting.rows else nobody)
        nothing = QCoreApplication.translate(
            "Crossings", "Nothing was read here yet. F2: type what a driver says of the queue."
        )
        self.readings_note.say("" if self.readings.rows else nothing)

    def _part(self, head: QLabel, table: DeskTable) -> QFrame:
        part = QFrame(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        head.setContentsMargins(8, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(table, 1)
        table.setMinimumHeight(80)
        return part

    def _on_chosen(self, row: WaitingRow | None) -> None:
        if row is not None:
            self.session.select(row.key)

    def _on_opened(self, row: WaitingRow) -> None:
        self.session.open_trip(row.key)
