"""A log cut off anywhere: the desk starts, is whole, and says which confirmed entries are gone."""

import random
import shutil

import pytest

from core.services.journal import add, journal, new_event
from core.services.keeping import backups
from core.store.database import FILE_NAME
from tests.desks import RealTime, a_desk, send
from tests.faults.counts import count, told

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]

HEAD, FRAME = 32, 24 + 4096
CUTS = count(30, 300)
LOG = FILE_NAME + "-wal"


@pytest.fixture
def pulled(tmp_path):
    """A folder as it lies when the plug is pulled: the last entries stand in the log alone."""
    desk = a_desk(tmp_path / "desk")
    send(desk)
    desk.close()
    desk = a_desk(tmp_path / "desk")
    for number in range(12):
        add(desk, new_event(desk, "note", text=f"{number}"))
    shutil.copytree(tmp_path / "desk", tmp_path / "pulled")
    desk.close()
    return tmp_path / "pulled"


def places(size, chance):
    """In the head, at the edge of a frame, a byte beside it, in the middle, anywhere."""
    edges = range(HEAD, size, FRAME)
    near = [0, 1, HEAD - 1, *(edge + step for edge in edges for step in (-1, 0, 1, FRAME // 2))]
    chance.shuffle(near)
    return (near + [chance.randrange(size) for _ in range(CUTS)])[:CUTS]


def test_that_a_log_cut_anywhere_costs_nothing_in_silence(pulled, tmp_path):
    log = (pulled / LOG).read_bytes()
    noticed = 0
    for place in places(len(log), random.Random(8)):
        folder = tmp_path / "cut"
        shutil.copytree(pulled, folder)
        (folder / LOG).write_bytes(log[: max(place, 0)])
        desk = a_desk(folder)
        written = len(journal(desk))
        desk.close()
        codes = {problem.code for problem in backups.doctor(folder, RealTime())}
        assert codes == ({"entries_missing"} if written < 12 else set()), place
        assert bool(desk.notices) == (written < 12)
        noticed += written < 12
        shutil.rmtree(folder)
    told(f"log cut at {CUTS} places: {noticed} times entries were gone, each time it was said")


def test_that_a_bit_of_the_log_turned_over_is_said_too(pulled, tmp_path):
    log = (pulled / LOG).read_bytes()
    chance = random.Random(9)
    for _ in range(CUTS):
        folder = tmp_path / "flipped"
        shutil.copytree(pulled, folder)
        content = bytearray(log)
        content[chance.randrange(len(log))] ^= 1 << chance.randrange(8)
        (folder / LOG).write_bytes(content)
        desk = a_desk(folder)
        written = len(journal(desk))
        desk.close()
        assert bool(backups.doctor(folder, RealTime())) == (written < 12)
        shutil.rmtree(folder)
    told(f"{CUTS} flips in the log: no entry gone in silence")
