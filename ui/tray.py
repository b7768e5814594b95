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
from ui.models.due_rows import DueRow, due_words
from ui.session import Session
from ui.words.alert_words import alert_name, alert_sentence

SECONDS = 12
MOST_LINES = 5


class Tray(QObject):
    """Tells of alerts that ring and were raised since the window was opened."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.session = session
        self.window_ = window
        self.told: set[tuple[UUID, str]] | None = None
        self.missed: list[Episode] = []  # came in the quiet hours
        self.missed_due: list[DueRow] = []
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

        In the quiet hours nothing is told; when they end, all that came in them at once.
        """
        ringing = {(a.id, a.raised_at.isoformat()): a for a in view.alerts if rings(a, view.as_of)}
        told = ringing.keys() if self.told is None else self.told
        new = [a for key, a in ringing.items() if key not in told]
        self.told = set(ringing)
        if self.is_quiet(view):
            self.missed += new
            return
        self._tell_missed()
        if new:
            self.tell(new)

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
        self.icon.showMessage(alert_name(new[0].kind), text, critical, SECONDS * 1000)
        QApplication.beep()

    def tell_due(self, rows: Sequence[DueRow]) -> None:
        """A toast without a sound: reminders that have come due."""
        if self.is_quiet(self.session.view):
            self.missed_due += rows
            return
        head = QCoreApplication.translate("Due", "Reminders")
        self.show_toast(head, [due_words(row) for row in rows])

    def show_toast(self, head: str, lines: Sequence[str]) -> None:
        """One toast without a sound, of a few lines."""
        self.last = None
        if self.icon is not None:
            kind = QSystemTrayIcon.MessageIcon.Information
            text = "\n".join([*lines[:MOST_LINES], *(["…"] if len(lines) > MOST_LINES else [])])
            self.icon.showMessage(head, text, kind, SECONDS * 1000)

    def _tell_missed(self) -> None:
        """What came while it was quiet, in one toast: the list remains the record."""
        missed, self.missed = self.missed, []
        due, self.missed_due = self.missed_due, []
        if not missed and not due:
            return
        head = QCoreApplication.translate("Tray", "While it was quiet: {n}")
        crossings = self.session.services.crossings()
        lines = [alert_sentence(a, crossings) for a in missed] + [due_words(r) for r in due]
        self.show_toast(head.format(n=len(lines)), lines)

    def _on_clicked(self) -> None:
        self._raise()
        if self.last is not None and self.last.trip is not None:
            self.session.open_trip(self.last.trip)

    def _raise(self) -> None:
        if self.window_.isMinimized():
            self.window_.showNormal()
        self.window_.raise_()
        self.window_.activateWindow()
