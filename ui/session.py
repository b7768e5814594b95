"""What the window is about now: the view, the chosen trip, the language; who asks the services.

Commands go down (panel → session → jobs → services), facts come up as signals. Every panel reads
the same DeskView; after a command it is made anew, off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.domain.crossing import Direction
from core.domain.desk import DeskView
from core.domain.problem import KezekError
from core.domain.turns import going_first
from ui import i18n
from ui.fetching import MINUTE, Fetching
from ui.jobs import Job, Jobs
from ui.services import Services
from ui.settings import Preferences
from ui.theme import Appearance, Theme
from ui.undo import Deed, History, Step, Way

T = TypeVar("T")

PAINTED = 50
"""ms after which the first view has been painted: what can wait begins then."""


_STEPPED: dict[Way, Callable[[], str]] = {
    Way.UNDO: lambda: QCoreApplication.translate("Session", "Undone: {what}"),
    Way.REDO: lambda: QCoreApplication.translate("Session", "Done again: {what}"),
}
_NO_STEP: dict[Way, Callable[[], str]] = {
    Way.UNDO: lambda: QCoreApplication.translate(
        "Session", "Nothing to undo: what was done since the window was opened has been taken back."
    ),
    Way.REDO: lambda: QCoreApplication.translate("Session", "Nothing to do again."),
}


@dataclass(frozen=True)
class Confirmation:
    """What was done, in words, and the step that takes it back; None where nothing can be.

    `what` names the thing alone, for "Undone: …"; the text where it is empty. `ui/steps.py` has
    the steps.
    """

    text: str
    undo: Step | None = None
    trip: UUID | None = None
    what: str = ""


class Session(QObject):
    """One dispatcher at one desk."""

    view_changed = Signal(object)  # DeskView
    begun = Signal()  # the first view is painted: what can wait for that may begin
    trip_selected = Signal(object)  # UUID | None
    trip_opened = Signal(object)  # UUID: somebody wants to see its page
    trip_closed = Signal()
    crossing_opened = Signal(object)  # (code, Direction)
    comparison_asked = Signal(object)  # UUID: over which crossing should it go?
    message_asked = Signal(object, str)  # UUID: what is told of it, and whom; empty: choose
    due_asked = Signal()  # what is to be done now?
    papers_asked = Signal(object)  # tuple of UUIDs: may they leave?
    money_asked = Signal(object)  # UUID: what does it cost, how long may the driver stay?
    search_asked = Signal()
    columns_asked = Signal(object)  # DeskTable: which columns, in which order?
    confirmed = Signal(object)  # Confirmation
    job_failed = Signal(object)  # Exception
    fetched = Signal(object)  # FetchResult
    language_changed = Signal(object)  # kk | ru | en
    history_changed = Signal()  # something else would be undone or done again
    opening_failed = Signal(object)  # Exception: the desk of this window cannot be opened

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
        self.chosen: tuple[UUID, ...] = ()  # several trips chosen together on the board
        self.history = History()
        self._loading = False
        self._stale = False
        self._waiting: list[Callable[[], object]] = []
        self._preparing: list[Callable[[DeskView], object]] = []
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self.reload)
        self.fetching = Fetching(self)

    @property
    def is_open(self) -> bool:
        """False while the board as it was last seen is shown and the desk is being opened."""
        return self.view is None or not self.view.is_last_seen

    def when_open(self, act: Callable[[], object]) -> None:
        """Do it now, or as soon as the desk is open; in the order in which it was asked for."""
        if self.is_open and not self._waiting:
            act()
        else:
            self._waiting.append(act)

    def open(self, opening: Callable[[], object]) -> None:
        """Open the desk off the window's thread, then start; `opening_failed` where it cannot."""
        self._loading = True
        self.jobs.run(opening, lambda _: self.start(), self.opening_failed.emit)

    def start(self, fetch_minutes: int | None = None) -> None:
        """Load the first view, then keep it fresh; 0 minutes: nothing is fetched by itself.

        None: fetched as the company has set it.
        """
        self._minute.start()
        self._loading = True

        def go_on() -> None:
            self._loading = False
            if not self.jobs.is_stopping:
                minutes = self.services.settings().fetch_minutes
                self.fetching.start(minutes if fetch_minutes is None else fetch_minutes)
                self.begun.emit()
                self.reload()

        def done(view: DeskView) -> None:
            self.show_view(view)
            QTimer.singleShot(PAINTED, self, go_on)

        self.jobs.run(self.services.first_look, done, lambda _: go_on())

    def close(self) -> None:
        """Stop timers and lanes; what runs comes to its end first."""
        self._minute.stop()
        self.fetching.stop()
        self.jobs.shutdown()
        self.preferences.write()

    def reload(self) -> None:
        """Make the view anew; wishes that come while one is made are met by one more."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        self.jobs.run(self._prepared, self._on_view, self._on_reload_failed)

    def prepare_with(self, reckon: Callable[[DeskView], object]) -> None:
        """`reckon` is handed each later view off the window's thread, before it is shown.

        What a panel makes of every trip then keeps nobody waiting.
        """
        self._preparing.append(reckon)

    def show_view(self, view: DeskView) -> None:
        """Put a view on every panel."""
        with going_first():
            self._show(view)

    def _show(self, view: DeskView) -> None:
        self.view = view
        if self.trip is not None and view.trip(self.trip) is None:
            self.select(None)
        self.view_changed.emit(view)
        while self.is_open and self._waiting:
            self._waiting.pop(0)()

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

    def open_papers(self) -> None:
        """Papers and gate of the chosen trips; say it where none is chosen."""
        several = self.chosen if self.trip in self.chosen else ()
        wanted = several or (() if self.trip is None else (self.trip,))
        if wanted:
            self.papers_asked.emit(wanted)
            return
        text = QCoreApplication.translate("Session", "Choose a truck first, then press Ctrl+G.")
        self.confirm(Confirmation(text))

    def open_money(self) -> None:
        """Money and days of the chosen trip; say it where none is chosen."""
        if self.trip is not None:
            self.money_asked.emit(self.trip)
            return
        text = QCoreApplication.translate("Session", "Choose a truck first, then press Ctrl+D.")
        self.confirm(Confirmation(text))

    def show_due(self) -> None:
        """Show the reminders that are due."""
        self.due_asked.emit()

    def write_message(self, trip: UUID | None = None, reader: str = "") -> None:
        """Write a message about a trip, or the chosen one, to a reader by his key or anybody.

        Said where none is chosen.
        """
        wanted = trip or self.trip
        if wanted is not None and self.view is not None and self.view.trip(wanted) is not None:
            self.message_asked.emit(wanted, reader)
            return
        text = QCoreApplication.translate("Session", "Choose a truck first, then press F7.")
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
        """Say that something was done; what can be taken back is kept for undo."""
        if confirmation.undo is not None:
            what = confirmation.what or confirmation.text
            self.history.add(Deed(what, confirmation.undo, confirmation.trip))
            self.history_changed.emit()
        self.confirmed.emit(confirmation)

    def say(self, text: str) -> None:
        """Say that something was done which nothing takes back."""
        self.confirm(Confirmation(text))

    def undo(self) -> None:
        """Take back what was done last."""
        self._step(Way.UNDO)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(Way.REDO)

    def fetch(self) -> None:
        """Ask the public sources because somebody wants to; what came of it is said."""
        self.fetching.by_hand()

    def set_language(self, language: str) -> None:
        """Speak another language from now on."""
        app = QCoreApplication.instance()
        if app is not None:
            i18n.install(app, language)
        self.preferences.language = language
        self.language_changed.emit(language)

    def _step(self, way: Way) -> None:
        deed = self.history.take(way)
        if deed is None:
            self._say_no_step(way)
            return

        def said(back: Step | None) -> Confirmation:
            waiting = self.history.went(back)
            self.history_changed.emit()
            if waiting is not None:
                self._step(waiting)
            return Confirmation(_STEPPED[way]().format(what=deed.what), trip=deed.trip)

        def failed(error: Exception) -> None:
            self.history.failed(may_be_tried_again=not isinstance(error, KezekError))
            self.history_changed.emit()
            self.job_failed.emit(error)
            self.reload()

        self.history_changed.emit()
        self.command(deed.step, said, failed=failed)

    def _say_no_step(self, way: Way) -> None:
        if not self.history.is_under_way:
            self.say(_NO_STEP[way]())

    def set_appearance(self, appearance: Appearance) -> None:
        """Other colours from now on."""
        self.preferences.appearance = appearance
        self.theme.set_appearance(appearance)

    def _prepared(self) -> DeskView:
        view = self.services.refresh()
        for reckon in self._preparing:
            reckon(view)
        return view

    def _on_view(self, view: DeskView) -> None:
        self._loading = False
        self.show_view(view)
        if self._stale:
            self._stale = False
            self.reload()

    def _on_reload_failed(self, error: Exception) -> None:
        self._loading = self._stale = False
        self.job_failed.emit(error)
