"""A page asks for what it shows: once at a time, and once more for what changed meanwhile."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from ui.services import Services
from ui.session import Session

Key = TypeVar("Key")
Answer = TypeVar("Answer")


class PageQuestion(Generic[Key, Answer]):
    """`wanted` says what the page shows now, None while nobody looks; a late answer is dropped."""

    def __init__(
        self,
        session: Session,
        page: QObject,
        wanted: Callable[[], Key | None],
        ask: Callable[[Services, Key], Answer],
        show: Callable[[Answer], object],
    ) -> None:
        self._session = session
        self._page = page
        self._wanted = wanted
        self._ask = ask
        self._show = show
        self._asked: Key | None = None
        self._is_stale = False

    def ask(self) -> None:
        """Ask for what is wanted now; while an answer is on its way, once more after it."""
        key = self._wanted()
        if key is None:
            return
        if self._asked is not None:
            self._is_stale = True
            return
        self._asked = key
        self._session.ask(
            lambda services: self._ask(services, key),
            self._on_answer,
            owner=self._page,
            failed=self._on_failed,
        )

    def _on_answer(self, answer: Answer) -> None:
        asked, self._asked = self._asked, None
        if asked == self._wanted():
            self._show(answer)
        self._ask_again()

    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        self._session.job_failed.emit(error)
        self._ask_again()

    def _ask_again(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.ask()
