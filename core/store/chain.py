"""The journal as a chain: each entry of a desk has a number and a seal over all before it.

A seal takes in the words of an entry only as a salted digest, so that what names a person can be
taken out later (words and salt emptied) and the chain still holds.
"""

import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from core.domain.ids import new_id
from core.domain.journal_head import Head
from core.store.digest import digest
from core.store.pen import Pen
from core.store.rows import first
from core.store.sealing import CHECKSUM, stored
from core.store.tables import ChainRow, EventRow

PERSONAL = ("text", "raw", "other", "place", "source")
"""Columns of an entry that may name a person."""

_NOT_SEALED = frozenset({*PERSONAL, "salt", "seal", CHECKSUM})
_BEGINNING = ("id", "desk", "ordinal", "base", "upon", "left_number", "left_seal")


class Chain:
    """Numbers and seals for the entries of one unit of work."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._open: dict[str, dict[str, Any]] = {}  # the chain of each desk, as it grows
        self._grown: set[str] = set()

    def link(self, columns: Mapping[str, Any]) -> dict[str, Any]:
        """The columns of an entry with its place in its desk's chain."""
        chain = self._chain_of(columns["desk"])
        salt = secrets.token_hex(8)
        linked = {
            **columns,
            "chain": chain["id"],
            "number": chain["number"] + 1,
            "previous": chain["seal"],
            "salt": salt,
            "words": digest_of_words(columns, salt),
        }
        return {**linked, "seal": seal_of(stored(EventRow.table(), linked))}

    def grow(self, linked: Mapping[str, Any]) -> None:
        """The entry was taken: the next one stands upon it."""
        self._open[linked["desk"]].update(number=linked["number"], seal=linked["seal"])
        self._grown.add(linked["desk"])

    def close(self) -> dict[str, Head]:
        """Write down how far the chains have grown, by desk; what follows reads them anew."""
        heads = {}
        for desk in self._grown:
            chain = self._open[desk]
            heads[desk] = Head(chain["number"], chain["seal"])
            values = {"number": chain["number"], "seal": chain["seal"]}
            signed = {**values, "written_at": self._pen.clock.written()}
            self._pen.alter(ChainRow, ChainRow.id == chain["id"], signed)
        self._open.clear()
        self._grown.clear()
        return heads

    def begin(self, desk: str, left: Head, *, lost: bool = False) -> None:
        """Begin a new chain upon the present one, naming the head left behind, or lost."""
        last = self._last(desk)
        ordinal = 1 if last is None else last.ordinal + 1
        chain = new_chain(desk, ordinal, self.head(desk), left)
        self._pen.add(ChainRow, {**self._pen.signature(), **chain, "lost": lost})
        self._open.pop(desk, None)

    def head(self, desk: str) -> Head:
        """The last entry of a desk."""
        chain = self._last(desk)
        return Head() if chain is None else Head(chain.number, chain.seal)

    def _chain_of(self, desk: str) -> dict[str, Any]:
        if desk not in self._open:
            if self._last(desk) is None:
                self.begin(desk, Head())
            last = self._last(desk)
            self._open[desk] = {"id": last.id, "number": last.number, "seal": last.seal}
        return self._open[desk]

    def _last(self, desk: str) -> Any:
        statement = select(ChainRow).where(ChainRow.desk == desk)
        return first(self._pen.connection, statement.order_by(ChainRow.ordinal.desc()))


def new_chain(desk: str, ordinal: int, upon: Head, left: Head) -> dict[str, Any]:
    """Columns of a chain that stands upon one head and leaves another behind; unsigned."""
    chain = {
        "id": new_id(),
        "desk": desk,
        "ordinal": ordinal,
        "base": upon.number,
        "upon": upon.seal,
        "left_number": left.number,
        "left_seal": left.seal,
        "number": upon.number,
    }
    return {**chain, "seal": seal_of_beginning(stored(ChainRow.table(), chain))}


def seal_of_beginning(chain: Mapping[str, Any]) -> str:
    """What the first entry of a chain stands upon; of a row as SQLite keeps it."""
    return digest("chain", {name: chain[name] for name in _BEGINNING})


def seal_of(event: Mapping[str, Any]) -> str:
    """The seal of an entry as SQLite keeps it, its place in the chain and its digest included."""
    return digest(
        "entry",
        {
            name: value
            for name, value in event.items()
            if value is not None and name not in _NOT_SEALED
        },
    )


def digest_of_words(event: Mapping[str, Any], salt: str) -> str:
    """What stands for an entry's words in its seal."""
    return digest("words", salt, [event[name] for name in PERSONAL])
