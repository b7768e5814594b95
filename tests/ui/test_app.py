"""The window from opening to closing."""

import gc
import sys
from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import make_application, make_window, run_window
from ui.session import Session
from ui.settings import Preferences

_SIGNATURES = {"due_asked": "", "search_asked": "", "message_asked": "PyObject,QString"}


def test_that_the_window_opens_in_the_dispatchers_language(english, services, tmp_path, qtbot):
    kept = Preferences(tmp_path / "desk.ini")
    kept.language = "kk"
    kept.write()
    window = make_window(english, services, tmp_path)
    qtbot.addWidget(window)
    window.session.show_view(services.view)
    assert [b.text() for b in window.switches.languages.buttons() if b.isChecked()] == ["kk"]
    window.session.close()
    window.session.deleteLater()


def test_that_whatever_the_session_asks_for_somebody_opens(english, services, tmp_path, qtbot):
    window = make_window(english, services, tmp_path)
    qtbot.addWidget(window)
    session = window.session
    asked = [n for n in vars(Session) if n.endswith("_asked")]
    open_for = {
        name: session.receivers(f"2{name}({_SIGNATURES.get(name, 'PyObject')})") for name in asked
    }
    assert len(asked) >= 6
    assert all(open_for.values()), open_for
    session.close()
    session.deleteLater()


def test_that_there_is_one_application(english):
    assert make_application([]) is english


@pytest.mark.usefixtures("python_keeps")
def test_that_the_desk_runs_until_it_is_closed(english, services, tmp_path, monkeypatch):
    def run_till_it_looks_anew(_app):
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if services.refreshes else None)
        timer.start(10)
        return loop.exec()

    monkeypatch.setattr(QApplication, "exec", run_till_it_looks_anew)  # Qt's own cannot run twice
    assert run_window(services, tmp_path, fetch_minutes=0) == 0
    assert services.refreshes >= 1
    assert services.fetches == 0
    assert sys.excepthook is sys.__excepthook__


@pytest.mark.usefixtures("python_keeps")
def test_that_what_a_running_desk_keeps_is_left_out_of_pythons_passes(
    english, services, tmp_path, monkeypatch
):
    before = gc.get_freeze_count()
    left_out = []

    def run_till_something_is_left_out(_app):
        loop, timer = QEventLoop(), QTimer()
        end = monotonic() + 30
        timer.timeout.connect(
            lambda: loop.quit() if gc.get_freeze_count() > before or monotonic() > end else None
        )
        timer.start(10)
        code = loop.exec()
        left_out.append(gc.get_freeze_count() > before)
        return code

    monkeypatch.setattr(QApplication, "exec", run_till_something_is_left_out)
    run_window(services, tmp_path, fetch_minutes=0)
    assert left_out == [True]
    assert gc.get_freeze_count() == 0
