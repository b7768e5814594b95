"""The hand that writes: every row signed, a row that does not fit refused by itself."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Executable, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.store.mapping.desk import to_json
from core.store.sealing import CHECKSUM, sealed
from core.store.tables import AuditRow, Base


@dataclass(frozen=True)
class Pen:
    """A writing connection and who holds it."""

    connection: Connection
    author: Author
    clock: Clock

    def signature(self) -> dict[str, Any]:
        """When by the real clock, who, which desk."""
        return {
            "written_at": self.clock.written(),
            "author": self.author.dispatcher,
            "desk": self.author.desk,
        }

    def add(self, table: type[Base], columns: Mapping[str, Any]) -> None:
        """Add a row. KezekError `record_does_not_fit` if the database's checks refuse it."""
        self.take(table, sealed(table.table(), columns))

    def take(self, table: type[Base], columns: Mapping[str, Any]) -> None:
        """Add a row that was sealed before, e.g. at another desk; refused like `add`."""
        self._change(insert(table.table()), columns)

    def alter(
        self, table: type[Base], which: ColumnElement[bool], values: Mapping[str, Any]
    ) -> None:
        """Change rows, each sealed anew; refused like `add`, and what was written before stays."""
        of = table.table()
        for row in self.connection.execute(select(of).where(which)).mappings().all():
            changed = sealed(of, {**row, **values})
            only = and_(*(column == row[column.name] for column in of.primary_key))
            self._change(update(of).where(only), {**values, CHECKSUM: changed[CHECKSUM]})

    def remove(self, table: type[Base], which: ColumnElement[bool]) -> None:
        """Take rows out; refused like `add` where others point at them."""
        self._change(delete(table.table()).where(which))

    def audit(self, entity: str, key: object, field: str, change: tuple[object, object]) -> None:
        """Note a change from one value to another."""
        old, new = change
        self.add(
            AuditRow,
            {
                "id": new_id(),
                "entity": entity,
                "key": str(key),
                "field": field,
                "old": to_json(old),
                "new": to_json(new),
                "at": self.clock.written(),
                "author": self.author.dispatcher,
                "desk": self.author.desk,
            },
        )

    def sign(self, columns: dict[str, Any]) -> dict[str, Any]:
        """Fill in author and desk of a row that names none."""
        columns["author"] = columns["author"] or self.author.dispatcher
        columns["desk"] = columns["desk"] or self.author.desk
        return columns

    def _change(self, statement: Executable, columns: Mapping[str, Any] | None = None) -> None:
        with self._refusing():
            self.connection.execute(statement, columns)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            with self.connection.begin_nested():
                yield
        except IntegrityError as error:
            raise KezekError("record_does_not_fit", detail=str(error.orig)) from error
