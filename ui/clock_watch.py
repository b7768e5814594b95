"""Notices that the computer's clock was set, and says so: times of entries hang on it."""

import logging
import time
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from core.domain.clock import Clock
from core.services.clock_check import JumpWatch
from ui import formatting as fmt
from ui.session import Confirmation, Session
from ui.words import clock_words

log = logging.getLogger(__name__)

EVERY = 30_000  # ms


class ClockWatch(QObject):
    """Looks twice a minute, and once at the newest entry of the journal."""

    def __init__(self, session: Session, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.clock = clock
        self.watch = JumpWatch()
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(EVERY)
        self.look()
        session.ask(lambda s: s.clock_behind(), self._on_behind, owner=self)

    def look(self) -> None:
        """Compare with the clock that only runs forward."""
        moved = self.watch.jump(self.clock.written(), time.monotonic())
        if moved is None:
            return
        if moved < timedelta(0):
            text = QCoreApplication.translate(
                "Clock",
                "The computer's clock was set back by {span}. Entries keep their times; "
                "check the clock before you record more.",
            )
        else:
            text = QCoreApplication.translate(
                "Clock",
                "The computer's clock went ahead by {span}, or the computer slept. "
                "Entries keep their times; check the clock.",
            )
        self._say(text, abs(moved))

    def _on_behind(self, behind: timedelta | None) -> None:
        if behind is not None:
            self._say(clock_words.behind_the_journal(behind), behind)

    def _say(self, text: str, span: timedelta) -> None:
        log.warning("clock moved by %s", span)
        words = fmt.span(span.total_seconds() / 3600)
        self.session.confirm(Confirmation(text.format(span=words)))
