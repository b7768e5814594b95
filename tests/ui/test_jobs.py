"""Work off the window's thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.jobs import Jobs, Lane


@pytest.fixture
def jobs(english):
    jobs = Jobs()
    yield jobs
    jobs.shutdown()
    jobs.deleteLater()


def test_that_work_runs_elsewhere_and_its_result_comes_home(jobs, qtbot):
    seen = {}

    def done(name):
        seen["worked"], seen["told"] = name, threading.current_thread()

    jobs.run(lambda: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: "told" in seen)
    assert seen["worked"].startswith("kezek-store")
    assert seen["told"] is threading.main_thread()


class View:
    """What a look gives."""


def test_that_what_a_look_gave_goes_with_the_last_who_holds_it(jobs, qtbot):
    given = []
    gc.collect()
    gc.disable()
    try:
        jobs.run(View, lambda view: given.append(weakref.ref(view)))
        qtbot.waitUntil(lambda: bool(given) and not jobs.busy)
        jobs.run(lambda: None)  # a lane holds its last piece of work until the next
        qtbot.waitUntil(lambda: given[0]() is None)
    finally:
        gc.enable()


def test_that_two_pieces_of_work_on_the_store_never_meet(jobs, qtbot):
    inside, most, ended = [0], [0], []
    gate = threading.Lock()

    def work():
        with gate:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        threading.Event().wait(0.01)
        with gate:
            inside[0] -= 1

    for _ in range(5):
        jobs.run(work, lambda _: ended.append(1))
    qtbot.waitUntil(lambda: len(ended) == 5)
    assert most == [1]


def test_that_a_slow_line_does_not_hold_up_the_store(jobs, qtbot):
    line = threading.Event()
    told = []
    jobs.run(lambda: line.wait(30), told.append, lane=Lane.NET)
    jobs.run(lambda: "store", told.append)
    qtbot.waitUntil(lambda: told == ["store"])
    line.set()
    qtbot.waitUntil(lambda: told == ["store", True])


def test_that_a_failure_comes_back_as_the_error_itself(jobs, qtbot):
    error, told = ValueError("no"), []

    def fail():
        raise error

    jobs.run(fail, None, told.append)
    qtbot.waitUntil(lambda: told == [error])


def test_that_nobody_is_told_who_is_gone(jobs, qtbot):
    owner, told = QObject(), []
    go = threading.Event()
    jobs.run(lambda: go.wait(30), told.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(1)
    go.set()
    jobs.run(lambda: "later", told.append)
    qtbot.waitUntil(lambda: "later" in told)
    assert told == ["later"]


def test_that_busy_lanes_are_told_and_then_idle(jobs, qtbot):
    told = []
    jobs.busy_changed.connect(told.append)
    jobs.run(lambda: None, lane=Lane.NET)
    qtbot.waitUntil(lambda: told == [frozenset({Lane.NET}), frozenset()])


def test_that_after_closing_nothing_is_begun_and_long_work_is_asked_to_stop(english):
    jobs = Jobs()
    ended, begun = [], threading.Event()

    def work():
        begun.set()
        while not jobs.is_stopping:
            threading.Event().wait(0.005)
        ended.append(1)

    jobs.run(work)
    assert begun.wait(30)
    jobs.shutdown()
    assert ended == [1]
    assert jobs.run(lambda: 1) is None
    jobs.deleteLater()


def test_that_a_source_that_hangs_does_not_hold_up_the_exit(english, monkeypatch):
    monkeypatch.setattr("ui.jobs.NET_PATIENCE", 0.05)
    others = set(threading.enumerate())
    jobs, begun, answers, answered = Jobs(), *(threading.Event() for _ in range(3))

    def hang():
        begun.set()
        answers.wait(60)
        answered.set()

    jobs.run(hang, lane=Lane.NET)
    assert begun.wait(30)
    jobs.shutdown()
    assert not answered.is_set()
    answers.set()
    for thread in set(threading.enumerate()) - others:
        thread.join(30)
