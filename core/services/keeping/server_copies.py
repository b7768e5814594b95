"""Copies of the server that several desks share, beside this desk's own: one a day, for a week."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from core.domain.problem import KezekError, Problem
from core.services.desk import Desk
from core.store.exchange.dump import dump, dumps_in, made_at, pg_dump
from core.store.kept import FOLDER

EVERY = timedelta(hours=20)
KEPT = 7


@dataclass(frozen=True, slots=True)
class ServerCopies:
    """Whether this computer can copy the server, where the copies lie, when the last was made."""

    is_possible: bool
    folder: Path
    newest: datetime | None


def server_copies(desk: Desk) -> ServerCopies:
    """How it stands with copies of the server at this desk."""
    folder, now = desk.folder / FOLDER, desk.clock.written()
    newest = [made_at(path, now) for path in dumps_in(folder)[:1]]
    return ServerCopies(pg_dump() is not None, folder, newest[0] if newest else None)


def copy_server(desk: Desk) -> Problem | None:
    """Copy the server where pg_dump is here and the last copy is a day old; what was in the way.

    Nothing is done by a desk that is alone or cut off.
    """
    program = pg_dump()
    if desk.exchange is None or program is None or not desk.exchange.sharing.is_connected:
        return None
    stands, now = server_copies(desk), desk.clock.written()
    if stands.newest is not None and abs(now - stands.newest) < EVERY:
        return None
    try:
        dump(program, desk.exchange.address(), stands.folder, now)
        for old in dumps_in(stands.folder)[KEPT:]:
            with suppress(OSError):  # somebody has it open: it goes tomorrow
                old.unlink(missing_ok=True)
    except KezekError as error:
        return error.problem
    return None
