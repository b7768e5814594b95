"""Writers of one file in one program."""

import threading
import time

from core.store.turn import Turn, in_turn

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
    with in_turn("postgresql://office/kezek"), in_turn("postgresql://office/kezek"):
        pass
