"""A toast in the corner of the screen and a sound, for what must not wait.

A courtesy: the list of alerts is the record. Where there is no tray, there is neither.
"""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from core.alerts.state import rings
from core.domain.alert import Episode
from core.domain.desk import DeskView
from ui import words
from ui.models.due_rows import DueRow, due_words
from ui.session import Session
from ui.words.alert_words import alert_sentence

SECONDS = 12


class Tray(QObject):
    """Tells of alerts that ring and were raised since the window was opened."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.session = session
        self.window_ = window
        self.told: set[tuple[UUID, str]] | None = None
        self.last: Episode | None = None
        self.icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(session.theme.icon("truck", "info"), self)
            self.icon.setToolTip("Kezek")
            self.icon.messageClicked.connect(self._on_clicked)
            self.icon.activated.connect(self._raise)
            self.icon.show()
        session.view_changed.connect(self.show_view)

    def show_view(self, view: DeskView) -> None:
        """Tell of what rings and was not told yet; at the first look of nothing.

        In the quiet hours nothing is told; what still rings when they end is told then.
        """
        ringing = [a for a in view.alerts if rings(a, view.as_of)]
        keys = {(a.id, a.raised_at.isoformat()) for a in ringing}
        if self.told is not None and self.is_quiet(view):
            self.told &= keys
            return
        if self.told is not None:
            new = [a for a in ringing if (a.id, a.raised_at.isoformat()) not in self.told]
            if new:
                self.tell(new)
        self.told = keys

    def is_quiet(self, view: DeskView | None) -> bool:
        """True in the quiet hours of this computer."""
        return view is not None and self.session.preferences.quiet.covers(view.as_of)

    def tell(self, new: list[Episode]) -> None:
        """One toast and one sound, however many there are."""
        self.last = new[0]
        if self.icon is None:
            return
        crossings = self.session.services.crossings()
        text = "\n".join(alert_sentence(a, crossings) for a in new)
        critical = QSystemTrayIcon.MessageIcon.Critical
        self.icon.showMessage(words.alert(new[0].kind), text, critical, SECONDS * 1000)
        QApplication.beep()

    def tell_due(self, rows: Sequence[DueRow]) -> None:
        """A toast without a sound: reminders that have come due."""
        if self.icon is None or self.is_quiet(self.session.view):
            return
        self.last = None
        head = QCoreApplication.translate("Due", "Reminders")
        text = "\n".join(due_words(row) for row in rows)
        kind = QSystemTrayIcon.MessageIcon.Information
        self.icon.showMessage(head, text, kind, SECONDS * 1000)

    def _on_clicked(self) -> None:
        self._raise()
        if self.last is not None and self.last.trip is not None:
            self.session.open_trip(self.last.trip)

    def _raise(self) -> None:
        if self.window_.isMinimized():
            self.window_.showNormal()
        self.window_.raise_()
        self.window_.activateWindow()
