"""Rows of others as far as they fit at this desk: one that does not holds up no other."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError

from core.domain.problem import KezekError
from core.store.exchange import outbox
from core.store.exchange.misfits import Named
from core.store.exchange.nouns import CARRIED
from core.store.exchange.taking import Lot, Row, Taken, read, take_in
from core.store.pen import Pen

NO_SENSE = (KezekError, ValueError, TypeError, LookupError, ArithmeticError)
"""What comes of a row whose codes or history this program cannot read."""
DOES_NOT_FIT = (IntegrityError, DataError, *NO_SENSE)

Aside = dict[Named, str]
"""What does not fit, and why."""


def readable(there: Connection, noun: str, keys: Sequence[UUID], aside: Aside) -> list[Row]:
    """Those of the server's rows that this program can read; the others are put aside."""
    try:
        return read(there, noun, keys)
    except NO_SENSE as error:
        if len(keys) == 1:
            aside[Named(noun, keys[0])] = str(error)
            return []
        half = len(keys) // 2
        parts = (keys[:half], keys[half:])
        return [row for some in parts for row in readable(there, noun, some, aside)]


def take_fitting(pen: Pen, rows: Lot, aside: Aside) -> list[Taken]:
    """Take what fits in the transaction of the pen; the rest is put aside."""
    left: Aside = {}
    taken = list(_take(pen, rows, left))
    if left and taken:  # it may have waited for what came after it
        again, left = _only(rows, left), {}
        taken += _take(pen, again, left)
    aside |= left
    return taken


def _take(pen: Pen, rows: Lot, left: Aside) -> Iterator[Taken]:
    """Of a lot with a row that does not fit the halves are taken, down to that one."""
    if not any(rows.values()):
        return
    before = outbox.last_number(pen.connection)
    try:
        with pen.connection.begin_nested():
            taken = take_in(pen, rows)
    except DOES_NOT_FIT as error:
        named = [Named(noun, row["id"]) for noun in CARRIED for row in rows.get(noun, ())]
        half = len(named) // 2
        if not half:
            left[named[0]] = str(error)
        for some in (named[:half], named[half:]) if half else ():
            yield from _take(pen, _only(rows, some), left)
        return
    outbox.not_ours(pen.connection, before, taken.made)
    yield taken


def _only(rows: Lot, named: Iterable[Named]) -> dict[str, list[Row]]:
    """Those of the rows that are named."""
    wanted = set(named)
    return {
        noun: [row for row in found if Named(noun, row["id"]) in wanted]
        for noun, found in rows.items()
    }
