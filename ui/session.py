"""What the window is about now: the view, the chosen trip, the language; who asks the services.

Commands go down (panel → session → jobs → services), facts come up as signals. Every panel reads
the same DeskView; after a command it is made anew, off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.domain.crossing import Direction
from core.domain.desk import DeskView
from core.domain.problem import KezekError
from ui import i18n
from ui.jobs import Job, Jobs, Lane
from ui.services import Services
from ui.settings import Preferences
from ui.theme import Theme

if TYPE_CHECKING:
    from core.services.fetching import FetchResult

T = TypeVar("T")

MINUTE = 60_000


@dataclass(frozen=True)
class Confirmation:
    """What was done, in words, and how to take it back; `undo` None where nothing can be.

    `what` names the thing alone, for "Undone: …"; the text where it is empty.
    """

    text: str
    undo: Callable[[Services], object] | None = None
    trip: UUID | None = None
    what: str = ""


class Session(QObject):
    """One dispatcher at one desk."""

    view_changed = Signal(object)  # DeskView
    trip_selected = Signal(object)  # UUID | None
    trip_opened = Signal(object)  # UUID: somebody wants to see its page
    trip_closed = Signal()
    crossing_opened = Signal(object)  # (code, Direction)
    comparison_asked = Signal(object)  # UUID: over which crossing should it go?
    confirmed = Signal(object)  # Confirmation
    job_failed = Signal(object)  # Exception
    fetched = Signal(object)  # FetchResult
    language_changed = Signal(object)  # kk | ru | en

    def __init__(
        self,
        services: Services,
        preferences: Preferences,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.preferences = preferences
        self.theme = theme
        self.jobs = Jobs(self)
        self.view: DeskView | None = None
        self.trip: UUID | None = None
        self.undoable: Confirmation | None = None
        self._loading = False
        self._stale = False
        self._fetching = False
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self.reload)
        self._fetch_timer = QTimer(self)
        self._fetch_timer.timeout.connect(self._on_fetch_due)

    def start(self, fetch_minutes: int = 10) -> None:
        """Load the first view, then keep it fresh; 0 minutes: nothing is fetched by itself."""
        self._minute.start()
        if fetch_minutes > 0:
            self._fetch_timer.start(fetch_minutes * MINUTE)
            QTimer.singleShot(0, self, self._on_fetch_due)
        self.reload()

    def close(self) -> None:
        """Stop timers and lanes; what runs comes to its end first."""
        self._minute.stop()
        self._fetch_timer.stop()
        self.jobs.shutdown()
        self.preferences.write()

    def reload(self) -> None:
        """Make the view anew; wishes that come while one is made are met by one more."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        self.jobs.run(self.services.refresh, self._on_view, self._on_reload_failed)

    def show_view(self, view: DeskView) -> None:
        """Put a view on every panel."""
        self.view = view
        if self.trip is not None and view.trip(self.trip) is None:
            self.select(None)
        self.view_changed.emit(view)

    def select(self, trip: UUID | None) -> None:
        """Choose a trip; panels that show one follow."""
        if trip != self.trip:
            self.trip = trip
            self.trip_selected.emit(trip)

    def open_trip(self, trip: UUID) -> None:
        """Show the page of a trip."""
        self.select(trip)
        self.trip_opened.emit(trip)

    def close_trip(self) -> None:
        """Put the page of the trip away."""
        self.trip_closed.emit()

    def open_crossing(self, code: str, direction: Direction) -> None:
        """Show the page of a crossing."""
        self.crossing_opened.emit((code, direction))

    def compare_crossings(self, trip: UUID | None = None) -> None:
        """Compare crossings for a trip, or for the chosen one; say it where none is chosen."""
        wanted = trip or self.trip
        if wanted is not None:
            self.comparison_asked.emit(wanted)
            return
        text = QCoreApplication.translate("Session", "Choose a truck first, then press F9.")
        self.confirm(Confirmation(text))

    def ask(
        self,
        work: Callable[[Services], T],
        done: Callable[[T], object],
        *,
        owner: QObject,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job | None:
        """Read something off the window's thread; `done` follows here unless `owner` is gone."""
        return self.jobs.run(
            lambda: work(self.services), done, failed or self.job_failed.emit, owner=owner
        )

    def command(
        self,
        work: Callable[[Services], T],
        said: Callable[[T], Confirmation | None],
        *,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job | None:
        """Change something, say what was done (`said` makes it of the result), look anew."""

        def done(result: T) -> None:
            confirmation = said(result)
            if confirmation is not None:
                self.confirm(confirmation)
            self.reload()

        return self.jobs.run(
            lambda: work(self.services), done, failed or self.job_failed.emit, owner=self
        )

    def confirm(self, confirmation: Confirmation) -> None:
        """Say that something was done; the last that can be undone is kept for undo."""
        if confirmation.undo is not None:
            self.undoable = confirmation
        self.confirmed.emit(confirmation)

    def undo(self) -> None:
        """Take back what was done last."""
        last, self.undoable = self.undoable, None
        if last is None or last.undo is None:
            return
        undone = QCoreApplication.translate("Session", "Undone: {what}").format(
            what=last.what or last.text
        )
        self.command(last.undo, lambda _: Confirmation(undone, trip=last.trip))

    def fetch(self) -> None:
        """Ask the public sources because somebody wants to; what came of it is said."""
        self._fetch(self._on_fetched_by_hand)

    def set_language(self, language: str) -> None:
        """Speak another language from now on."""
        app = QCoreApplication.instance()
        if app is not None:
            i18n.install(app, language)
        self.preferences.language = language
        self.language_changed.emit(language)

    def _on_view(self, view: DeskView) -> None:
        self._loading = False
        self.show_view(view)
        if self._stale:
            self._stale = False
            self.reload()

    def _on_reload_failed(self, error: Exception) -> None:
        self._loading = self._stale = False
        self.job_failed.emit(error)

    def _fetch(self, done: Callable[[FetchResult], object]) -> None:
        if self._fetching:
            return
        self._fetching = True
        self.jobs.run(
            lambda: self.services.fetch(self._is_stopping),
            done,
            self._on_fetch_failed,
            lane=Lane.NET,
            owner=self,
        )

    def _is_stopping(self) -> bool:
        return self.jobs.is_stopping

    def _on_fetch_due(self) -> None:
        """By the clock: what fails is seen from the age of the data and from its alert."""
        self._fetch(self._on_fetched)

    def _on_fetched(self, result: FetchResult) -> None:
        self._fetching = False
        self.fetched.emit(result)
        self.reload()

    def _on_fetched_by_hand(self, result: FetchResult) -> None:
        self._on_fetched(result)
        if result.report.problems:
            worst = result.report.problems[0]
            self.job_failed.emit(KezekError(worst.code, **worst.values))
            return
        text = QCoreApplication.translate("Session", "CarGoRuqsat: nothing new")
        if result.new:
            text = QCoreApplication.translate(
                "Session", "CarGoRuqsat: %n new reading(s)", "", len(result.new)
            )
        self.confirm(Confirmation(text))

    def _on_fetch_failed(self, error: Exception) -> None:
        self._fetching = False
        self.job_failed.emit(error)
        self.reload()
