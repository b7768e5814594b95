"""The window from opening to closing."""

import gc
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from pkgutil import resolve_name
from types import TracebackType

from PySide6.QtWidgets import QApplication

from core.domain.desk import DeskView
from ui import i18n
from ui.collecting import Keeping
from ui.desk_tabs import TABS, TRUCK
from ui.last_seen import LastSeen
from ui.lean import Lean, share_one_heap
from ui.main_window import MainWindow
from ui.one_window import OneWindow
from ui.painted import OncePainted
from ui.services import Services
from ui.session import Session
from ui.settings import Preferences
from ui.theme import Theme, load_fonts
from ui.wiring.window import WindowDialogs

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opening:
    """How a window comes to its desk: `seen` is what it shows until `open` has come to its end."""

    only: OneWindow | None = None
    seen: DeskView | None = None
    open: Callable[[], object] | None = None
    keeps: bool = False  # the board, for the next start


AT_ONCE = Opening()
"""The desk is open; nothing is kept of it."""


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication, with the desk's fonts loaded."""
    share_one_heap()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(argv)
    app.setApplicationName("Kezek")
    app.setApplicationDisplayName("")
    load_fonts()
    return app


def make_window(app: QApplication, services: Services, folder: Path) -> MainWindow:
    """The main window over a data folder, dressed and in the dispatcher's language."""
    preferences = Preferences(folder / "desk.ini")
    i18n.install(app, preferences.language)
    theme = Theme(preferences.appearance, app)
    theme.apply(app)
    session = Session(services, preferences, theme, app)
    window = MainWindow(session, TABS, TRUCK)
    WindowDialogs(session, window)
    Lean(session)
    return window


def run_window(
    services: Services,
    folder: Path,
    fetch_minutes: int | None = None,
    opening: Opening = AT_ONCE,
) -> int:
    """Show the desk until it is closed; the exit code. Raises what `opening.open` raises.

    `fetch_minutes`: 0 is never by itself, None as the company has set it.
    """
    app = make_application(sys.argv[:1])
    window = make_window(app, services, folder)
    session = window.session
    if opening.only is not None:
        opening.only.raises(window)
    sys.excepthook = _Unforeseen(session)
    session.begun.connect(lambda: _attend(window))
    keeping = Keeping()  # held here: a connection does not hold it
    session.view_changed.connect(keeping.on_view)
    seen = LastSeen(session) if opening.keeps else None
    failed: list[Exception] = []
    try:
        _begin(window, fetch_minutes, opening, failed)
        code = app.exec()
    finally:
        gc.unfreeze()
        sys.excepthook = sys.__excepthook__
        window.hide()
        session.close()
        if seen is not None:
            seen.keep_now()
        session.deleteLater()
        window.deleteLater()
    if failed:
        raise failed[0]
    return code


def _begin(
    window: MainWindow, fetch_minutes: int | None, opening: Opening, failed: list[Exception]
) -> None:
    """Show the window and load its first view; what the desk does not open for, in `failed`."""
    session = window.session
    if opening.seen is None or opening.open is None:
        window.show()
        session.start(fetch_minutes)
        return

    def give_up(error: Exception) -> None:
        failed.append(error)
        QApplication.exit(1)

    session.opening_failed.connect(give_up)
    session.show_view(opening.seen)
    OncePainted(window, partial(session.open, opening.open))
    window.show()


def _attend(window: MainWindow) -> None:
    """Begin what is not needed to paint the board; imported on another thread than the window's."""
    window.session.jobs.run(
        partial(resolve_name, "ui.attending:attend"), lambda attend: attend(window), owner=window
    )


class _Unforeseen:
    """What nobody foresaw goes to the log and is said in the foot of the window."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.error("unforeseen", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            self.session.job_failed.emit(error)
