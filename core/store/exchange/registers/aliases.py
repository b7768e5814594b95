"""Which keys mean the same: two desks added one truck, the smaller key stands for both."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from core.store.pen import Pen
from core.store.rows import fetch
from core.store.tables import AliasRow

_NAMESPACE = UUID("1c6c3b0e-8a5d-5c8e-9a77-6f1f0f6f2d04")


class Aliases:
    """Keys that were found to mean one thing, by noun."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._members: dict[tuple[str, UUID], frozenset[UUID]] = {}
        self.made: list[UUID] = []
        """Keys of the rows that were added by `join`."""
        for row in fetch(pen.connection, select(AliasRow)):
            self._unite(row.noun, row.loser, row.winner)

    def members(self, noun: str, key: UUID) -> frozenset[UUID]:
        """All keys that mean the same as this one, itself too."""
        return self._members.get((noun, key), frozenset({key}))

    def root(self, noun: str, key: UUID) -> UUID:
        """The key that stands for it."""
        return min(self._members.get((noun, key), (key,)))

    def join(self, noun: str, one: UUID, other: UUID) -> None:
        """Two keys mean the same from now on, here and on every desk this row comes to."""
        winner, loser = sorted((self.root(noun, one), self.root(noun, other)))
        if winner == loser:
            return
        key = uuid5(_NAMESPACE, f"{noun}|{loser}|{winner}")
        columns = {"id": key, "noun": noun, "loser": loser, "winner": winner}
        self._pen.add(AliasRow, {**columns, **self._pen.signature()})
        self.made.append(key)
        self._unite(noun, loser, winner)

    def learn(self, rows: Iterable[dict[str, Any]]) -> dict[str, set[UUID]]:
        """Take over what another desk found; gives the keys concerned, by noun."""
        concerned: defaultdict[str, set[UUID]] = defaultdict(set)
        for row in rows:
            self._unite(row["noun"], row["loser"], row["winner"])
            concerned[row["noun"]] |= {row["loser"], row["winner"]}
        return concerned

    def _unite(self, noun: str, one: UUID, other: UUID) -> None:
        together = self.members(noun, one) | self.members(noun, other)
        for key in together:
            self._members[noun, key] = together
