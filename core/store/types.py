"""Column types: aware UTC moments, codes stored by value, lists of words."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from core.domain.problem import KezekError

Code = TypeVar("Code", bound=StrEnum)


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
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            return value.replace(tzinfo=UTC)  # type: ignore[no-any-return]
        return value.astimezone(UTC)  # type: ignore[no-any-return]


class Coded(TypeDecorator[Code], Generic[Code]):
    """A code of the trade by its value; an unknown one in the file is `database_damaged`."""

    impl = String
    cache_ok = True

    def __init__(self, codes: type[Code]) -> None:
        super().__init__()
        self.codes = codes
        self._by_value = {code.value: code for code in codes}

    @override
    def process_bind_param(self, value: Code | None, dialect: Dialect) -> str | None:
        return None if value is None else self.codes(value).value

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> Code | None:
        if value is None:
            return None
        try:
            return self._by_value[value]
        except KeyError:
            raise KezekError("database_damaged", file="kezek.db", detail=f"{value!r}") from None


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
