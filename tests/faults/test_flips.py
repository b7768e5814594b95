"""One bit of the database turned over: no number shown or printed differs without being noticed."""

import json
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.domain.author import Author
from core.domain.copies import MadeFor
from core.domain.problem import KezekError
from core.services.bootstrap import desk_name
from core.services.journal import journal
from core.services.keeping import backups
from core.services.keeping.opening import open_store
from core.services.looking.look import look, refresh
from core.services.looking.reporting import day_period, report_of_period
from core.services.looking.status import status
from core.store.database import FILE_NAME
from tests.builders import a_reading, oral
from tests.desks import RealTime, a_desk, send, tell
from tests.faults.counts import count, told

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

AUTHOR = Author("Жумабаева А.", desk_name())
FLIPS = count(60, 1000)
LOOKED_AT = 20
"""Of so many flips one is looked at as a person does, whatever the checks found."""


@pytest.fixture
def worked(tmp_path):
    """A folder after a day's work, closed, with a copy of it."""
    folder = tmp_path / "desk"
    desk = a_desk(folder)
    for number in range(24):
        sent = send(
            desk,
            f"{417 + number} AK 07",
            ("loaded", "18.11 08:00"),
            ("departed", "18.11 09:00"),
            ("joined_queue", f"19.11 {number:02}:05", {"crossing": "syrym", "km_to_barrier": 9.5}),
        )
        if number % 3 == 0:
            tell(desk, sent.trip, ("released", f"20.11 {number // 3:02}:30", {"crossing": "syrym"}))
        if number % 7 == 0:
            tell(desk, sent.trip, ("refused", "20.11 12:00", {"reason": "D01", "text": "нет ДОПП"}))
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for hours in range(60):
            at = oral("18.11 02:00") + timedelta(hours=hours)
            uow.readings.observe(a_reading("board_vehicles", 300 + 7 * (hours // 2), at))
        uow.commit()
    refresh(desk)
    backups.backup(desk, MadeFor.HOUR)
    desk.close()
    return folder


def shown(folder):
    """What a person sees and what is printed, as text."""
    desk = a_desk(folder)
    try:
        view = look(desk)
        rows = [repr(row) for row in journal(desk)]
        report = report_of_period(desk, *day_period(desk))
        report = repr(replace(report, journal=""))  # a copy put back begins a chain of its own
        return json.dumps(status(view), sort_keys=True, default=str), rows, report
    finally:
        desk.close()


def flip(path, place):
    content = bytearray(path.read_bytes())
    content[place // 8] ^= 1 << place % 8
    path.write_bytes(content)


def held(folder):
    """Every row of every table: numbers are computed of these alone."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return "\n".join(connection.iterdump())


def outcome(folder, before):
    """What came of a flip: harmless, found at start, found by doctor, or not noticed by either."""
    try:
        open_store(folder).close()
    except KezekError as error:
        return f"found at start ({error.problem.code})"
    if backups.doctor(folder, RealTime()):
        return "found by doctor"
    return "harmless" if held(folder) == before else "another row"


def numbers_or_sentence(folder):
    """What is shown; damage met on the way is a sentence, never a traceback."""
    try:
        return shown(folder)
    except KezekError as error:
        return error.problem.code


def test_that_no_flipped_bit_changes_a_number_unnoticed(worked, tmp_path):
    chance = random.Random(417)
    numbers, rows = shown(worked), held(worked)
    size = (worked / FILE_NAME).stat().st_size
    figures = Counter()
    for number in range(FLIPS):
        folder = tmp_path / "flipped"
        shutil.copytree(worked, folder)
        flip(folder / FILE_NAME, chance.randrange(8 * size))
        found = outcome(folder, rows)
        figures[found] += 1
        if found == "another row" or number % LOOKED_AT == 0:
            after = numbers_or_sentence(folder)
            assert after == numbers or found.startswith("found"), number
        assert backups.newest_good(folder) is not None
        shutil.rmtree(folder)
    told(f"{FLIPS} flips in {size} bytes: {dict(figures)}, numbers that differ unnoticed: 0")


def test_that_what_was_found_is_mended_by_the_newest_copy(worked):
    before = shown(worked)
    content = bytearray((worked / FILE_NAME).read_bytes())
    content[100:4096] = bytes(3996)
    (worked / FILE_NAME).write_bytes(content)
    with pytest.raises(KezekError) as refused:
        a_desk(worked)
    copy = Path(str(refused.value.problem.values["copy"]))
    kept = backups.restore(worked, copy, AUTHOR, RealTime())
    assert kept is not None
    assert kept.read_bytes() == bytes(content)
    assert shown(worked) == before
