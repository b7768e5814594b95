"""The journal as it is written: rows are added, never changed."""

from uuid import UUID

from sqlalchemy import select

from core.domain.event import Event
from core.store.chain import Chain
from core.store.mapping.journal import event_columns, event_of
from core.store.pen import Pen
from core.store.rows import fetch, first
from core.store.tables import EventRow


class Journal:
    """Events of all trips, and notes of the shift."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self.chain = Chain(pen)

    def add(self, event: Event) -> None:
        """Add a row at the end of its desk's chain; author and desk are filled in if it names none.

        Raises KezekError `record_does_not_fit` for an unknown trip or a number that cannot be.
        """
        linked = self.chain.link(self._pen.sign(event_columns(event)))
        self._pen.add(EventRow, linked)
        self.chain.grow(linked)

    def get(self, key: UUID) -> Event | None:
        """The row with this key, in force or not."""
        row = first(self._pen.connection, select(EventRow).where(EventRow.id == key))
        return None if row is None else event_of(row)

    def of(self, trip: UUID | None) -> list[Event]:
        """Every row of a trip (None: of the shift), replaced ones too, in the journal's order."""
        rows = fetch(self._pen.connection, select(EventRow).where(EventRow.trip == trip))
        return sorted((event_of(row) for row in rows), key=lambda event: event.order)
