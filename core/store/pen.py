"""The hand that writes: every row signed, a row that does not fit refused by itself."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Executable, insert
from sqlalchemy.exc import IntegrityError

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.store.mapping.desk import to_json
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
        self.change(insert(table.table()), columns)

    def change(self, statement: Executable, columns: Mapping[str, Any] | None = None) -> None:
        """Change rows; refused like `add`, and what was written before in the unit stays."""
        with self._refusing():
            self.connection.execute(statement, columns)

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

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            with self.connection.begin_nested():
                yield
        except IntegrityError as error:
            raise KezekError("record_does_not_fit", detail=str(error.orig)) from error
