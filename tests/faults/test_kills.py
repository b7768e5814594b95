"""Killed at any moment of its work, the desk starts again, whole, with all that was confirmed."""

import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from core.services.keeping import backups
from core.store.database import FILE_NAME
from core.store.kept import is_unchanged, kept_in
from tests.desks import RealTime, a_desk
from tests.faults import dying
from tests.faults.counts import count, told
from tests.faults.lost import lost

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

RELEASED = Path(__file__).parents[1] / "core" / "store" / "released" / "0001.sql"
KILLS = {
    "entry": count(18, 400),
    "import": count(8, 150),
    "fetch": count(6, 100),
    "backup": count(6, 100),
    "restore": count(4, 100),
    "migration": count(4, 75),
    "shutdown": count(4, 75),
}
SECONDS = {"migration": 0.6, "import": 2.5, "fetch": 2.0}
"""How long work goes on at most before it is killed; the rest a second."""

A_SHIFT = 40
"""Kills that one database goes through before a new one is begun."""


def works(kind, folder, number):
    return {
        "entry": lambda: dying.entering(folder),
        "import": lambda: dying.importing(folder, number),
        "fetch": lambda: dying.reading_pages(folder),
        "backup": lambda: dying.copying(folder),
        "restore": lambda: dying.putting_back(folder),
        "migration": lambda: dying.opening(folder),
        "shutdown": lambda: dying.leaving(folder),
    }[kind]()


def folder_for(kind, number, folder):
    """A database goes on through many kills; an old schema is set down anew for each."""
    if kind != "migration":
        return folder / str(number // A_SHIFT)
    old = folder / str(number)
    old.mkdir(parents=True)
    with closing(sqlite3.connect(old / FILE_NAME)) as connection:
        connection.executescript(RELEASED.read_text(encoding="utf-8"))
    return old


def damaged_copies(folder):
    return [c.path.name for c in kept_in(folder / "backups") if c.sum and not is_unchanged(c)]


@pytest.mark.parametrize("kind", KILLS)
def test_that_a_kill_loses_no_confirmed_record(kind, tmp_path):
    chance = random.Random(kind)
    figures = Counter()
    confirmed = {}
    for number in range(KILLS[kind]):
        folder = folder_for(kind, number, tmp_path)
        if folder not in confirmed:
            shutil.rmtree(tmp_path / str(number // A_SHIFT - 1), ignore_errors=True)
        after = chance.uniform(0, SECONDS.get(kind, 1.0))
        killed = dying.kill_while(works(kind, prepared(folder), number), after)
        assert not killed.failed
        lines = confirmed.setdefault(folder, [])
        lines += killed.told
        a_desk(folder).close()
        assert backups.doctor(folder, RealTime()) == []
        assert lost(folder, lines) == []
        assert damaged_copies(folder) == []
        figures.update(kills=1, confirmed=len(killed.told))
    told(f"{kind}: {figures['kills']} kills, {figures['confirmed']} records confirmed, 0 lost")


def prepared(folder):
    folder.mkdir(parents=True, exist_ok=True)
    return folder
