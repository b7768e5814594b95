"""What other desks do, followed by the window: title, who is in the card, what was overruled."""

from time import monotonic
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from core.domain.sharing import Overruled, Sharing
from ui.session import Confirmation, Session
from ui.words.sharing_words import copy_words, overruled_words

EVERY = 400
"""Milliseconds between two looks: what another desk wrote is on the board within two seconds."""

PATIENCE = 30.0
"""Seconds after which a look that was asked for is not waited for any more."""


class SharingWatch(QObject):
    """Asks how the exchange stands, which costs nothing, and looks anew where others wrote."""

    changed = Signal(object)  # Sharing

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.sharing: Sharing = session.services.sharing()
        self._is_due = False
        self._asked = self._shown = self._took = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        session.view_changed.connect(self._on_view)
        session.trip_opened.connect(self._on_card)
        session.trip_closed.connect(lambda: self._on_card(None))

    def start(self) -> None:
        """Begin to exchange where the desk has a server, and to follow it."""
        self.session.ask(lambda s: s.start_exchange(), lambda _: self.look(), owner=self)
        self._timer.start()

    def look(self) -> None:
        """See how the exchange stands now."""
        before, self.sharing = self.sharing, self.session.services.sharing()
        if self._is_due:
            self._look_anew()
        if self.sharing == before:
            return
        self.changed.emit(self.sharing)
        if self.sharing.is_copy and not before.is_copy:
            self.session.confirm(Confirmation(copy_words(self.sharing)))
        for change in self.sharing.overruled:
            if change not in before.overruled:
                self._tell(change)
        if self.sharing.received > before.received:
            self._look_anew()

    def _look_anew(self) -> None:
        """Where nine others write all the time, half of the time is left to who sits here."""
        now = monotonic()
        is_at_it = bool(self._asked) and now < self._asked + PATIENCE
        self._is_due = is_at_it or now < self._shown + self._took
        if not self._is_due:
            self._asked = now
            self.session.reload()

    def _on_view(self, _view: object) -> None:
        self._shown = monotonic()
        if self._asked:
            self._took, self._asked = self._shown - self._asked, 0.0

    def _tell(self, change: Overruled) -> None:
        from ui.models.fleet_columns import field_name  # noqa: PLC0415  seldom wanted

        self.session.confirm(Confirmation(overruled_words(change, field_name)))

    def _on_card(self, trip: UUID | None) -> None:
        self.session.services.look_at(trip)
