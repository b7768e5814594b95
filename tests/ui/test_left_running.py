"""The guard itself: a timer that goes on after its test is found, one that ended is not."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from shiboken6 import isValid

from tests.ui.left_running import running_timers, told


@pytest.fixture
def ticking(qapp):
    owner = QObject()
    timer = QTimer(owner)
    timer.start(60_000)
    yield timer
    if isValid(timer):
        timer.stop()


def test_that_a_timer_that_runs_is_found_and_its_owner_named(ticking):
    assert ticking in running_timers()
    assert told(ticking) == "QObject, every 60000 ms"


def test_that_a_timer_that_was_stopped_is_at_rest(ticking):
    ticking.stop()
    assert ticking not in running_timers()


def test_that_a_timer_goes_with_its_owner(ticking):
    ticking.parent().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert ticking not in running_timers()
