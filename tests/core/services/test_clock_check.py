from datetime import timedelta

from core.services.clock_check import JumpWatch, behind_the_journal
from tests.builders import NOW
from tests.desks import a_desk, send


def test_that_a_clock_that_runs_is_believed():
    watch = JumpWatch()
    watch.jump(NOW, 100.0)
    assert watch.jump(NOW + timedelta(seconds=30), 130.0) is None


def test_that_a_clock_set_back_is_noticed():
    watch = JumpWatch()
    watch.jump(NOW, 100.0)
    assert watch.jump(NOW - timedelta(hours=1), 130.0) == timedelta(hours=-1, seconds=-30)


def test_that_a_jump_is_noticed_once():
    watch = JumpWatch()
    watch.jump(NOW, 100.0)
    watch.jump(NOW + timedelta(hours=5), 130.0)
    assert watch.jump(NOW + timedelta(hours=5, seconds=30), 160.0) is None


def test_that_a_clock_behind_the_newest_entry_is_named(tmp_path):
    desk = a_desk(tmp_path)
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05"))
    assert behind_the_journal(desk) is None
    desk.close()
    earlier = a_desk(tmp_path, NOW - timedelta(days=1))
    assert behind_the_journal(earlier) > timedelta(hours=17)
    earlier.close()
