"""Readings taken in, and what taking them has stored."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from core.domain.reading import Reading
from core.store.readings import Observed


class Book(Protocol):
    """Where readings are kept."""

    def find(self, identity: Sequence[object]) -> Reading | None:
        """The reading in force with `Reading.identity`."""

    def observe(self, reading: Reading) -> Observed:
        """Take what was seen."""


@dataclass
class Noting:
    """Readings kept, and which rows and sightings that made."""

    book: Book
    added: list[UUID] = field(default_factory=list)
    seen: list[Reading] = field(default_factory=list)

    def find(self, identity: Sequence[object]) -> Reading | None:
        """The reading in force with `Reading.identity`."""
        return self.book.find(identity)

    def observe(self, reading: Reading) -> Observed:
        """Take what was seen."""
        kept = self.book.observe(reading)
        if kept in (Observed.TAKEN, Observed.CHANGED):
            self.added.append(reading.id)
        elif kept == Observed.STILL_SO:
            self.seen.append(reading)
        return kept
