"""What goes on beside the board, once it is painted: clocks, copies, other desks, the tray."""

from core.domain.clock import SystemClock
from core.domain.problem import KezekError
from ui.clock_watch import ClockWatch
from ui.copying import Copying
from ui.main_window import MainWindow
from ui.sharing_watch import SharingWatch
from ui.tray import Tray
from ui.welcome import Welcome


def attend(window: MainWindow) -> None:
    """Begin all of it."""
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
