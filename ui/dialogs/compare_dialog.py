"""Crossings compared for a trip: when it would arrive over each, and what that costs."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.desk import TripView
from core.domain.trip import AT_BORDER
from core.services.looking.comparing import Alternative
from ui import words
from ui.dialogs.plain_table import plain_table
from ui.models.compare_rows import (
    COMPARE_COLUMNS,
    CONTEXT,
    AlternativeRow,
    alternative_rows,
    whole_horizon,
)
from ui.models.delegates import ArrivalDelegate
from ui.models.table import TableModel
from ui.parts import EmptyNote, button, give_role, muted, open_at, title
from ui.plain import Label
from ui.session import Session
from ui.words.compare_text import heading, plain_text, promise_line, warning

SIZE = (1120, 340)


class CompareDialog(QDialog):
    """The planned crossing first, the others as they are followed; nothing is called the best."""

    def __init__(self, session: Session, trip: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.trip = self._known(trip)
        self.heading, self.promise = title(self), muted(self)
        self.warning = Label(self)
        self.model: TableModel[AlternativeRow] = TableModel(
            CONTEXT, COMPARE_COLUMNS, lambda r: r.alternative.crossing.code, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.arrivals = ArrivalDelegate(session.theme, self.table)
        self.empty = EmptyNote(self.table)
        self.hint = muted(self, wrap=True)
        self.copy = button(self, self.copy_text)
        self.leave = button(self, self.reject)
        self._build()
        self._write()
        session.ask(
            lambda s: s.compare(trip), self._on_compared, owner=self, failed=self._on_failed
        )

    def copy_text(self) -> None:
        """Put the comparison on the clipboard, as text."""
        if self.trip is not None and self.model.rows:
            QGuiApplication.clipboard().setText(plain_text(self.model.rows, self.trip))
            self.copy.setText(QCoreApplication.translate("Compare", "Copied"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
            return
        super().keyPressEvent(event)

    def _known(self, trip: UUID) -> TripView | None:
        return self.session.view.trip(trip) if self.session.view is not None else None

    def _on_compared(self, found: tuple[Alternative, ...]) -> None:
        view = self.session.view
        if view is None or self.trip is None:
            return
        rows = alternative_rows(found, self.trip, view)
        self.arrivals.horizon = whole_horizon(rows)
        self.model.set_rows(rows)
        self.copy.setEnabled(bool(rows))
        alone = QCoreApplication.translate(
            "Compare",
            "No road is known over any crossing for this trip. Write its destination under Fleet, "
            "or follow more crossings under Settings.",
        )
        self.empty.say("" if rows else alone)

    def _on_failed(self, error: Exception) -> None:
        self.empty.say(words.failure(error))

    def _write(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Compare", "Compare crossings"))
        if self.trip is not None:
            self.heading.setText(heading(self.trip))
            self.promise.setText(promise_line(self.trip))
        self.warning.setText(f"⚠ {warning()}")
        parts = [
            QCoreApplication.translate(
                "Compare", "Ranges hold in 8 cases of 10. ≈: road reckoned roughly, by coordinates."
            )
        ]
        if self.trip is not None and self.trip.state.stage in AT_BORDER:
            parts.append(
                QCoreApplication.translate(
                    "Compare", "At another crossing this truck begins at the end of the queue."
                )
            )
        self.hint.setText(" ".join(parts))
        self.copy.setText(QCoreApplication.translate("Compare", "Copy as text"))
        self.leave.setText(QCoreApplication.translate("Compare", "Close"))
        self.table.setAccessibleName(self.windowTitle())
        self.empty.say(QCoreApplication.translate("Compare", "Reckoning…"))

    def _build(self) -> None:
        self.table.setSortingEnabled(False)  # an order by a figure would be read as a ranking
        self.table.setItemDelegateForColumn(self.model.column_of("arrives"), self.arrivals)
        self.warning.setWordWrap(True)
        give_role(self.warning, "warn")
        self.copy.setEnabled(False)
        self.copy.setAutoDefault(False)
        self.leave.setDefault(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self.promise)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.warning, self.table, self.hint):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        column.addLayout(self._buttons())
        open_at(self, *SIZE)

    def _buttons(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.leave)
        return foot
