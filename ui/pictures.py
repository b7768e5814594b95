"""What the desk looks like, as files: every panel in each language and theme, and the papers."""

import logging
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QWidget

from core.domain.crossing import Direction
from core.domain.desk import DeskView
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.services.looking import reporting
from ui.app import make_application, make_window
from ui.i18n import LANGUAGES, language
from ui.main_window import MainWindow
from ui.panels.crossings import CrossingsPanel
from ui.panels.reports import ReportsPanel
from ui.papers import write_report
from ui.services.desk import DeskServices
from ui.session import Session
from ui.theme import Appearance

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1366, 768
THEMES = (Appearance.LIGHT, Appearance.DARK)
PAPERS = (".pdf", ".xlsx", ".html", ".txt")


def write_pictures(desk: Desk, out: Path, language: str = "ru") -> None:
    """Write board.png, truck.png, crossing.png, the reports, and LANGUAGE-THEME/PANEL.png.

    Raises KezekError `folder_not_writable`, `file_not_written`.
    """
    app = make_application(["kezek"])
    said_before = qInstallMessageHandler(_log_of_qt)
    window = make_window(app, DeskServices(desk), desk.folder)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        window.session.reload()
        _settle(window.session)
        for appearance in THEMES:
            for code in LANGUAGES:
                _dress(window, code, appearance)
                _write_panels(window, out / f"{code}-{appearance.value}")
        _dress(window, language, Appearance.LIGHT)
        _write_main(window, out)
    finally:
        window.close()
        window.session.close()
        qInstallMessageHandler(said_before)
    _write_papers(desk, out, language)


def _log_of_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt says of drawing without a screen belongs into the log, not before the user."""
    del context
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.INFO
    log.log(level, message)


def _dress(window: MainWindow, language: str, appearance: Appearance) -> None:
    window.close_truck()
    window.session.set_language(language)
    window.session.theme.set_appearance(appearance)
    _settle(window.session)


def _write_panels(window: MainWindow, folder: Path) -> None:
    for key, picture in _panels(window):
        _save(picture, folder / f"{key}.png")


def _panels(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for tab in window.tabs:
        window.show_tab(tab.key)
        panel = window.panel(tab.key)
        if isinstance(panel, ReportsPanel):
            panel.choice.choose_language(language())
        _settle(window.session)
        yield tab.key, window
    crossings = window.panels["crossings"]
    if isinstance(crossings, CrossingsPanel):
        window.show_tab("crossings")
        crossings.show_map()
        _settle(window.session)
        yield "map", window
        crossings.turn_map()
    window.show_tab(window.tabs[0].key)
    trip = _telling_trip(window.session.view)
    if trip is not None:
        window.session.open_trip(trip)
        _settle(window.session)
        yield "truck", window
        window.close_truck()


def _write_main(window: MainWindow, out: Path) -> None:
    """The three pictures that say what the desk is for."""
    window.show_tab("trips")
    _settle(window.session)
    _save(window, out / "board.png")
    trip = _telling_trip(window.session.view)
    if trip is not None:
        window.session.open_trip(trip)
        _settle(window.session)
        _save(window, out / "truck.png")
        window.close_truck()
    window.session.open_crossing("syrym", Direction.OUT)
    _settle(window.session)
    _save(window, out / "crossing.png")


def _telling_trip(view: DeskView | None) -> UUID | None:
    """The trip that has waited longest: most is known of it."""
    if view is None or not view.trips:
        return None
    waits = [(t.state.waiting_hours(view.as_of) or -1.0, t.trip.id) for t in view.trips]
    return max(waits)[1]


def _write_papers(desk: Desk, out: Path, language: str) -> None:
    start, end = reporting.day_period(desk)
    report = reporting.report_of_period(desk, start, end)
    for suffix in PAPERS:
        write_report(report, language, out / f"report{suffix}")
    for code in LANGUAGES:
        write_report(report, code, out / f"report-{code}.pdf")


def _save(widget: QWidget, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KezekError("folder_not_writable", folder=str(path.parent)) from error
    if not widget.grab().save(str(path)):
        raise KezekError("file_not_written", file=str(path), why="PNG")


def _settle(session: Session) -> None:
    """Let the window finish what it was asked to show."""
    loop = QEventLoop()
    quiet = 0

    def look() -> None:
        nonlocal quiet
        quiet = 0 if session.jobs.busy else quiet + 1
        if quiet >= 3:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(15)
    loop.exec()
