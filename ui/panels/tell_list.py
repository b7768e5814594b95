"""Whom to tell and who was told what today; F7 writes the message, Enter opens the truck."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.services.looking.telling_next import Tell
from ui import keys
from ui.models.table import TableModel
from ui.models.tell_rows import CONTEXT, TELL_COLUMNS, TellRow
from ui.panels.panel import Panel
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, button, column_of, strip
from ui.session import Session

THREE_LINES = 56


class TellList(Panel):
    """Customers, the head and carriers in the order of what presses; then who was told today."""

    counted = Signal(int)  # how many are to be told

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.model: TableModel[TellRow] = TableModel(
            CONTEXT, TELL_COLUMNS, lambda r: r.key, parent=self
        )
        self.table = DeskTable("tells", self.model, session, self)
        self.table.setWordWrap(True)
        self.table.verticalHeader().setDefaultSectionSize(THREE_LINES)
        self.empty = EmptyNote(self.table)
        self.message = button(self, self.write_message)
        bar, row = strip(self, "foot")
        row.addStretch(1)
        row.addWidget(self.message)
        column = column_of(self)
        column.addWidget(self.table, 1)
        column.addWidget(bar)
        self.table.row_opened.connect(lambda r: session.open_trip(r.trip.trip.id))
        self.table.installEventFilter(self)
        self.setFocusProxy(self.table)
        self.begin()

    @override
    def retranslate(self) -> None:
        self.message.setText(QCoreApplication.translate("Tells", "Message (F7)"))
        self.table.setAccessibleName(QCoreApplication.translate("Tells", "Whom to tell"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F7 means the one chosen here, not the truck the window would write of."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if QKeySequence(event.keyCombination()) != QKeySequence(keys.MESSAGE):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self.write_message()
        return True

    def ask(self, view: DeskView) -> None:
        """Have the list made anew."""

        def done(tells: tuple[Tell, ...]) -> None:
            rows = [TellRow(t, n, view.as_of) for n, t in enumerate(tells, start=1)]
            self.model.set_rows(rows)
            self._say_empty(rows)
            self.counted.emit(sum(row.is_due for row in rows))

        self.session.ask(lambda s: s.whom_to_tell(view), done, owner=self)

    def write_message(self) -> None:
        """A ready message to the chosen one, about the truck that presses most."""
        index = self.table.currentIndex()
        if index.isValid():
            row = self.model.row_at(index.row())
            self.session.write_message(row.trip.trip.id, row.key)

    def _say_empty(self, rows: list[TellRow]) -> None:
        text = QCoreApplication.translate(
            "Tells",
            "Nobody to tell.\nHere stands who should be told before he asks: a customer whose "
            "truck will be late or arrives another day than he was told, a refusal, a breakdown, "
            "a call that was promised. What is told with F7 is listed below.",
        )
        self.empty.say("" if rows else text)
