"""Reminders that have come due, in one line above quick entry; nothing while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from ui.models.due_rows import DueRow, due_words
from ui.panels.elided_label import ElidedLabel
from ui.panels.panel import Panel
from ui.parts import give_role
from ui.plain import Label
from ui.session import Session

if TYPE_CHECKING:
    from core.services.entering.reminders import Due


class DueStrip(Panel):
    """Says what is due; the button and its key open the list. A new one is told once."""

    came_due = Signal(object)  # tuple of DueRow: due since the last look

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.rows: tuple[DueRow, ...] = ()
        self._told: set[object] | None = None
        self.icon = Label(self)
        self.text = ElidedLabel(self)
        self.show_list = QPushButton(self)
        give_role(self.text, "warn")
        give_role(self.show_list, "link")
        self.show_list.clicked.connect(lambda _=False: session.show_due())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(8)
        row.addWidget(self.icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.show_list)
        self.restyle()
        self.begin()
        self._say()

    @override
    def retranslate(self) -> None:
        self.show_list.setText(QCoreApplication.translate("Due", "Reminders (Ctrl+R)"))
        self.setAccessibleName(QCoreApplication.translate("Due", "Reminders that are due"))
        self._say()

    @override
    def restyle(self) -> None:
        icon = self.session.theme.icon("bell-ringing", "warn")
        self.icon.setPixmap(icon.pixmap(QSize(16, 16)))

    @override
    def show_view(self, view: DeskView) -> None:
        if view.is_reckoned:  # the first look is to be painted before anything is asked
            self.session.ask(lambda s: (view, s.due_soon(view)), self._on_due, owner=self)

    def _on_due(self, found: tuple[DeskView, tuple[Due, ...]]) -> None:
        view, due = found
        rows = (DueRow(one, view.as_of) for one in due)
        self.rows = tuple(row for row in rows if row.is_due)
        self._say()
        keys: set[object] = {(row.key, row.due.due_at) for row in self.rows}
        if self._told is not None:
            new = [r for r in self.rows if (r.key, r.due.due_at) not in self._told]
            if new:
                self.came_due.emit(tuple(new))
        self._told = keys

    def _say(self) -> None:
        number = len(self.rows)
        count = QCoreApplication.translate("Due", "%n reminder(s) due", "", number)
        self.text.setText(f"{count}: " + "; ".join(due_words(row) for row in self.rows))
        self.setVisible(bool(self.rows))
