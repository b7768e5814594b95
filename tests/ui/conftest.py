"""The window under test: no screen, no one's own settings, no thread or timer left behind."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QStandardPaths
from PySide6.QtWidgets import QApplication

from tests.ui.desk_views import a_desk
from tests.ui.fake_services import FakeServices
from tests.ui.left_running import (
    come_to_their_end,
    note_timers,
    running_threads,
    running_timers,
    told,
)
from tests.ui.patience import PatientBot
from ui import i18n
from ui.main_window import MainWindow
from ui.panels.board import BoardPanel
from ui.panels.tabs import Tab
from ui.session import Session
from ui.settings import Preferences
from ui.theme import Appearance, Theme, load_fonts

QStandardPaths.setTestModeEnabled(True)
note_timers()


@pytest.fixture
def qtbot(qapp, request):
    """Hands and patience."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def dressed(qapp):
    """The application with the desk's fonts."""
    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_running():
    """Fail a test that leaves one of our threads or timers behind; delete its widgets now."""
    timers, threads = set(running_timers()), set(running_threads())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [thread.name for thread in running_threads() if thread not in threads]
    assert not left, f"threads left behind: {left}"
    come_to_their_end(lambda: [t for t in running_timers() if t not in timers])
    left = [told(timer) for timer in running_timers() if timer not in timers]
    assert not left, f"timers left behind: {left}"


@pytest.fixture
def english(dressed):
    """English sources; back to them afterwards."""
    i18n.install(dressed, "en")
    yield dressed
    i18n.install(dressed, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def theme(english):
    theme = Theme(Appearance.LIGHT)
    theme.apply(QApplication.instance())
    yield theme
    theme.deleteLater()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "desk.ini")


@pytest.fixture
def services():
    return FakeServices(a_desk(34))


@pytest.fixture
def session(theme, preferences, services):
    """A session whose first view is there; no timer runs."""
    session = Session(services, preferences, theme)
    session.show_view(services.view)
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def window(session, qtbot):
    """The main window on the board, shown."""
    window = MainWindow(session, [Tab("trips", "Trips", BoardPanel)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window
