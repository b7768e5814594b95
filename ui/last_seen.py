"""Keeps what the board shows, so that the next start can show it while the desk is opened."""

from contextlib import suppress

from PySide6.QtCore import QObject

from core.domain.desk import DeskView
from core.domain.problem import KezekError
from ui.jobs import Lane
from ui.session import Session


class LastSeen(QObject):
    """Follows the views of a session; the desk itself says when it is time to keep one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.view_changed.connect(self._on_view)

    def keep_now(self) -> None:
        """Keep the view there is: the window is closed, nobody waits for it."""
        view = self._session.view
        if view is not None and view.is_reckoned:
            with suppress(KezekError):
                self._session.services.keep_seen(view, at_close=True)

    def _on_view(self, view: DeskView) -> None:
        if view.is_reckoned:
            services = self._session.services
            self._session.jobs.run(lambda: services.keep_seen(view), lane=Lane.DISK)
