"""What other desks do, followed by the window: title, who is in the card, what was overruled."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from core.domain.sharing import Overruled, Sharing
from ui.session import Confirmation, Session
from ui.words.sharing_words import overruled_words

EVERY = 400
"""Milliseconds between two looks: what another desk wrote is on the board within two seconds."""


class SharingWatch(QObject):
    """Asks how the exchange stands, which costs nothing, and looks anew where others wrote."""

    changed = Signal(object)  # Sharing

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.sharing: Sharing = session.services.sharing()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        session.trip_opened.connect(self._on_card)
        session.trip_closed.connect(lambda: self._on_card(None))

    def start(self) -> None:
        """Begin to exchange where the desk has a server, and to follow it."""
        self.session.ask(lambda s: s.start_exchange(), lambda _: self.look(), owner=self)
        self._timer.start()

    def look(self) -> None:
        """See how the exchange stands now."""
        before, self.sharing = self.sharing, self.session.services.sharing()
        if self.sharing == before:
            return
        self.changed.emit(self.sharing)
        for change in self.sharing.overruled:
            if change not in before.overruled:
                self._tell(change)
        if self.sharing.received > before.received:
            self.session.reload()

    def _tell(self, change: Overruled) -> None:
        from ui.models.fleet_columns import field_name  # noqa: PLC0415  seldom wanted

        self.session.confirm(Confirmation(overruled_words(change, field_name)))

    def _on_card(self, trip: UUID | None) -> None:
        self.session.services.look_at(trip)
