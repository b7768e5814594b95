"""The window from opening to closing."""

import gc
import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from core.domain.clock import SystemClock
from core.domain.problem import KezekError
from ui import i18n
from ui.clock_watch import ClockWatch
from ui.collecting import Keeping
from ui.copying import Copying
from ui.desk_tabs import TABS, TRUCK
from ui.lean import Lean, share_one_heap
from ui.main_window import MainWindow
from ui.one_window import OneWindow
from ui.services import Services
from ui.session import Session
from ui.settings import Preferences
from ui.sharing_watch import SharingWatch
from ui.theme import Theme, load_fonts
from ui.tray import Tray
from ui.welcome import Welcome
from ui.wiring.window import WindowDialogs

log = logging.getLogger(__name__)


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
    services: Services, folder: Path, fetch_minutes: int = 10, only: OneWindow | None = None
) -> int:
    """Show the desk until it is closed; the exit code."""
    app = make_application(sys.argv[:1])
    window = make_window(app, services, folder)
    if only is not None:
        only.raises(window)
    sys.excepthook = _Unforeseen(window.session)
    window.session.begun.connect(lambda: _attend(window))
    keeping = Keeping()  # held here: a connection does not hold it
    window.session.view_changed.connect(keeping.on_view)
    window.show()
    window.session.start(fetch_minutes)
    try:
        return app.exec()
    finally:
        gc.unfreeze()
        sys.excepthook = sys.__excepthook__
        window.session.close()
        window.session.deleteLater()
        window.deleteLater()


def _attend(window: MainWindow) -> None:
    """What goes on beside the board, once it is painted."""
    session = window.session
    ClockWatch(session, SystemClock(), window)
    watch_desks(window).start()
    tray = Tray(session, window)
    window.due.came_due.connect(tray.tell_due)
    Welcome(session, window)
    Copying(session, window)
    for problem in session.services.notices():
        session.job_failed.emit(KezekError(problem.code, **problem.values))


def watch_desks(window: MainWindow) -> SharingWatch:
    """Title and foot of the window follow what other desks do."""
    watch = SharingWatch(window.session, window)
    watch.changed.connect(lambda _: window.show_title())
    watch.changed.connect(window.status.show_sharing)
    return watch


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
