"""Entities whose fields are the columns of the same name."""

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Entity = TypeVar("Entity", bound="DataclassInstance")


def columns(entity: "DataclassInstance") -> dict[str, Any]:
    """Fields of an entity as the columns of the same name."""
    return {field.name: getattr(entity, field.name) for field in fields(entity)}


def reader_of(noun: type[Entity]) -> Callable[[Any], Entity]:
    """What makes an entity of a row."""
    names = tuple(field.name for field in fields(noun))
    read = attrgetter(*names)

    def entity_of(row: Any) -> Entity:
        return noun(**dict(zip(names, read(row), strict=True)))

    return entity_of
