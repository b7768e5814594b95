"""Copies made by themselves: soon after the start, and every hour in which anything was written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.domain.copies import MadeFor
from core.domain.problem import KezekError
from ui.jobs import Lane
from ui.session import Session

if TYPE_CHECKING:
    from core.services.keeping.backups import Made

SOON = 15_000  # ms: the first look at the desk comes before the first copy
HOUR = 3_600_000


class Copying(QObject):
    """Makes copies as long as the window is open; what goes wrong is said in its foot."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self.session = session
        self._hourly = QTimer(self)
        self._hourly.timeout.connect(partial(self.copy, MadeFor.HOUR))
        self._hourly.start(HOUR)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(partial(self.copy, MadeFor.START))
        self._first.start(SOON)

    def copy(self, why: MadeFor) -> None:
        """Make a copy where anything was written since the last."""
        session = self.session
        session.jobs.run(
            lambda: session.services.backup_if_changed(why),
            self._on_made,
            session.job_failed.emit,
            lane=Lane.DISK,
            owner=self,
        )

    def _on_made(self, made: Made | None) -> None:
        if made is not None and made.problem is not None:
            self.session.job_failed.emit(KezekError(made.problem.code, **made.problem.values))
