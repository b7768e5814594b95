"""Column types: aware UTC moments, codes stored by value, lists of words."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from core.domain.problem import KezekError

Code = TypeVar("Code", bound=StrEnum)
Processor = Callable[[Any], Any]


class UtcDateTime(TypeDecorator[datetime]):
    """Aware moments in and out, to the microsecond; a naive one is a ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no zone")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    @override
    def result_processor(self, dialect: Dialect, coltype: object) -> Processor | None:
        """On SQLite, which keeps text, straight from it: half of the time of a read was here."""
        if dialect.name == "sqlite":
            return _moment
        return super().result_processor(dialect, coltype)


class Coded(TypeDecorator[Code], Generic[Code]):
    """A code of the trade by its value; an unknown one in the file is `database_damaged`."""

    impl = String
    cache_ok = True

    def __init__(self, codes: type[Code]) -> None:
        super().__init__()
        self.codes = codes

    @override
    def process_bind_param(self, value: Code | None, dialect: Dialect) -> str | None:
        return None if value is None else self.codes(value).value

    @override
    def result_processor(self, dialect: Dialect, coltype: object) -> Processor | None:
        by_value: dict[Any, Code | None] = {code.value: code for code in self.codes}
        by_value[None] = None

        def process(value: Any) -> Code | None:
            try:
                return by_value[value]
            except KeyError:
                raise damage(value) from None

        return process


class Money(TypeDecorator[Decimal]):
    """An amount to the last digit, as text: no database rounds it."""

    impl = String
    cache_ok = True

    @override
    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else format(value, "f")

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        try:
            return None if value is None else Decimal(value)
        except InvalidOperation:
            raise damage(value) from None


class Words(TypeDecorator[tuple[str, ...]]):
    """Several words, in their order, as a JSON list."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> Any:
        return None if value is None else list(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:
        return tuple(value or ())


def _moment(value: Any) -> datetime | None:
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value + "+00:00")
    except (TypeError, ValueError):
        raise damage(value) from None


def damage(value: object) -> KezekError:
    """What a value in the file that cannot be one is: `database_damaged`."""
    return KezekError("database_damaged", file="kezek.db", detail=repr(value))
