"""Rows of one table that follow each other: where they wait, or as they arrived."""

from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, or_, select


@dataclass(frozen=True, slots=True)
class Run:
    """Rows of one table: first and last number, how many at most."""

    noun: str
    first: int
    last: int
    rows: int

    def parts(self, size: int) -> tuple["Run", ...]:
        """The run cut into some of at most so many numbers."""
        return tuple(
            Run(self.noun, first, min(first + size - 1, self.last), min(size, self.rows))
            for first in range(self.first, self.last + 1, size)
        )


def first_of(connection: Connection, numbered: Select[int, str]) -> Run | None:
    """The first run of `number, noun`, in order of number; None where there is none."""
    part = numbered.subquery()
    head = connection.execute(select(part.c.noun, part.c.number).limit(1)).first()
    if head is None:
        return None
    other = select(func.min(part.c.number)).where(part.c.noun != head.noun).scalar_subquery()
    is_one = or_(other.is_(None), part.c.number < other)
    last, rows = connection.execute(
        select(func.max(part.c.number), func.count()).where(is_one)
    ).one()
    return Run(head.noun, head.number, last, rows)
