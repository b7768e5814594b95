"""The foot of the window: what was just done, with undo; what failed; the keys."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ui import words
from ui.jobs import Lane
from ui.panels.elided_label import ElidedLabel
from ui.panels.panel import Panel
from ui.session import Confirmation, Session

SHOWN_SECONDS = 30


class StatusStrip(Panel):
    """A line of confirmations; it never takes the cursor away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.text = ElidedLabel(self)
        self.undo = QPushButton(self)
        self.undo.setProperty("role", "link")
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        self.busy = QLabel(self)
        self.busy.setProperty("role", "muted")
        self.keys = QLabel(self)
        self.keys.setProperty("role", "muted")
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(self.text)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(self.busy)
        row.addWidget(self.keys)
        session.confirmed.connect(self._on_confirmed)
        session.job_failed.connect(self._on_failed)
        session.jobs.busy_changed.connect(self._on_busy)
        self.begin()

    @override
    def retranslate(self) -> None:
        self.undo.setText(QCoreApplication.translate("Status", "Undo (Ctrl+Z)"))
        self.keys.setText(
            QCoreApplication.translate(
                "Status", "F2 entry · F3 filter · Enter truck · F5 fetch · F1 keys"
            )
        )
        self._on_busy(self.session.jobs.busy)

    def clear(self) -> None:
        """Say nothing."""
        self.text.setText("")
        self.undo.hide()

    def say(self, text: str, role: str = "text") -> None:
        """Say a sentence for a while; what failed stays until the next one."""
        self.text.setProperty("role", role)
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.text.setText(text)
        if role == "act":
            self._fade.stop()
        else:
            self._fade.start(SHOWN_SECONDS * 1000)

    def _on_confirmed(self, confirmation: Confirmation) -> None:
        self.undo.setVisible(confirmation.undo is not None)
        self.say(confirmation.text, "good")

    def _on_failed(self, error: Exception) -> None:
        self.undo.hide()
        self.say(words.failure(error), "act")

    def _on_undo(self) -> None:
        self.session.undo()

    def _on_busy(self, lanes: frozenset[Lane]) -> None:
        text = ""
        if Lane.NET in lanes:
            text = QCoreApplication.translate("Status", "fetching…")
        self.busy.setText(text)
