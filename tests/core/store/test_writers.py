"""Writers of one file in one program."""

import threading
import time

import pytest

from core.store.database import Store
from core.store.writers import Turn, _turn_of, alone_in
from tests.builders import a_truck
from tests.core.store.conftest import AUTHOR, CLOCK

SOON = 5.0


def until(holds):
    last = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < last
        time.sleep(0.001)


def test_that_who_came_first_writes_first():
    turns, done = Turn(), []

    def write(number):
        assert turns.take(SOON)
        done.append(number)
        turns.give()

    assert turns.take(SOON)
    waiting = []
    for number in range(5):
        waiting.append(threading.Thread(target=write, args=(number,)))
        waiting[-1].start()
        until(lambda number=number: len(turns._waiting) == number + 1)
    turns.give()
    for thread in waiting:
        thread.join(SOON)
    assert done == [0, 1, 2, 3, 4]
    assert turns.take(0)


def test_that_who_gives_up_waiting_holds_nobody_up():
    turns = Turn()
    assert turns.take(0)
    assert not turns.take(0.01)
    turns.give()
    assert turns.take(0)


def test_that_a_server_keeps_its_own_order():
    with alone_in("postgresql://office/kezek"), alone_in("postgresql://office/kezek"):
        pass


@pytest.fixture
def desks(tmp_path):
    """Two stores on one file, as the window's and the exchange's are."""
    stores = Store.open(tmp_path), Store.open(tmp_path)
    yield stores
    for store in stores:
        store.close()


def a_unit(store):
    with store.unit_of_work(AUTHOR, CLOCK) as unit:
        unit.trucks.put(a_truck())
        unit.commit()


def a_statement(store):
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE marks SET value = ''")


@pytest.mark.parametrize("work", [a_unit, a_statement])
def test_that_who_writes_into_the_file_of_another_waits_in_the_queue(desks, work):
    window, exchange = desks
    with window.unit_of_work(AUTHOR, CLOCK):
        thread = threading.Thread(target=work, args=(exchange,))
        thread.start()
        until(lambda: len(_turn_of(window.path)._waiting) == 1)
    thread.join(SOON)
    assert not thread.is_alive()


def test_that_a_unit_that_fails_lets_the_next_one_in(desks, monkeypatch):
    window, exchange = desks
    unit = window.unit_of_work(AUTHOR, CLOCK)
    unit.__enter__()
    close = unit._connection.close

    def fail():
        close()
        raise OSError("gone")

    monkeypatch.setattr(unit._connection, "close", fail)
    with pytest.raises(OSError, match="gone"):
        unit.__exit__(None, None, None)
    begins = window.unit_of_work(AUTHOR, CLOCK)
    monkeypatch.setattr(begins, "_engine", None)
    with pytest.raises(AttributeError) as kept:
        begins.__enter__()
    assert kept.value is not None
    a_unit(exchange)
