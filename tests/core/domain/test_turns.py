"""Whoever is waited for goes first; nobody stands still for ever."""

from threading import Event, Thread

import pytest

from core.domain import turns
from core.domain.turns import give_way, going_first, in_turns


@pytest.fixture
def worker():
    """Runs work on a thread of its own, tells when it has begun and when it has ended."""
    threads = []

    def run(work):
        begun, ended = Event(), Event()

        def go():
            begun.set()
            work()
            ended.set()

        threads.append(Thread(target=go))
        threads[-1].start()
        begun.wait(5)
        return ended

    yield run
    for thread in threads:
        thread.join(5)


def test_that_long_work_stands_still_while_the_window_goes_first(worker, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 5)
    with going_first():
        ended = worker(give_way)
        assert not ended.wait(0.05)
    assert ended.wait(5)


def test_that_work_goes_on_all_the_same_where_the_window_does_not_come_to_an_end(worker):
    with going_first():
        assert worker(give_way).wait(5)


def test_that_the_window_does_not_wait_for_itself(monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 60)
    with going_first():
        with going_first():
            give_way()
        assert list(in_turns("ab")) == ["a", "b"]


def test_that_work_waits_until_the_outermost_has_ended(worker, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 5)
    with going_first():
        with going_first():
            pass
        ended = worker(give_way)
        assert not ended.wait(0.05)
    assert ended.wait(5)
