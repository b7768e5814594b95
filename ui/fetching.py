"""Asking the public sources: by the clock in silence, by hand with what came of it said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from core.domain.problem import KezekError
from ui.jobs import Lane

if TYPE_CHECKING:
    from core.services.fetching import FetchResult
    from ui.session import Session

MINUTE = 60_000


class Fetching(QObject):
    """One visit at a time, on the lane of the net."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self._is_under_way = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.when_due)

    def start(self, minutes: int) -> None:
        """Ask at once and then every so many minutes; 0: never by itself."""
        if minutes > 0:
            self._timer.start(minutes * MINUTE)
            QTimer.singleShot(0, self, self.when_due)

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def by_hand(self) -> None:
        """Ask because somebody wants to; what came of it is said."""
        self._ask(self._on_asked)

    def when_due(self) -> None:
        """By the clock: what fails is seen from the age of the data and from its alert."""
        self._ask(self._on_fetched)

    def _ask(self, done: Callable[[FetchResult], object]) -> None:
        if self._is_under_way:
            return
        self._is_under_way = True
        session = self.session
        session.jobs.run(
            lambda: session.services.fetch(lambda: session.jobs.is_stopping),
            done,
            self._on_failed,
            lane=Lane.NET,
            owner=session,
        )

    def _on_fetched(self, result: FetchResult) -> None:
        self._is_under_way = False
        self.session.fetched.emit(result)
        self.session.reload()

    def _on_asked(self, result: FetchResult) -> None:
        self._on_fetched(result)
        if result.report.problems:
            worst = result.report.problems[0]
            self.session.job_failed.emit(KezekError(worst.code, **worst.values))
            return
        text = QCoreApplication.translate("Session", "CarGoRuqsat: nothing new")
        if result.asked_by:
            text = QCoreApplication.translate("Session", "CarGoRuqsat is asked by {desk}")
            text = text.format(desk=result.asked_by)
        if result.new:
            text = QCoreApplication.translate(
                "Session", "CarGoRuqsat: %n new reading(s)", "", len(result.new)
            )
        self.session.say(text)

    def _on_failed(self, error: Exception) -> None:
        self._is_under_way = False
        self.session.job_failed.emit(error)
        self.session.reload()
