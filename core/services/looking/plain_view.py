"""A view as values that JSON holds, and back: what it is made of is listed here, nothing else read.

A field that has its default is left out. Moments keep their zone, members of an enum their kind.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

from core.domain.alert import AlertKind, Episode, Level, StrandedWhy
from core.domain.crossing import Crossing, Direction, Side
from core.domain.desk import Company, CrossingView, DeskView, Order, TripView
from core.domain.event import Event, EventKind, Occurred
from core.domain.fees import SlotPrice
from core.domain.fleet import Carrier, Customer, Driver, Shipment, Trip, Truck
from core.domain.forecast import Arrival, Basis, CrossingState, SourceWeight, WaitForecast, WhyNull
from core.domain.gate import GateLine, GateState
from core.domain.papers import DocumentKind
from core.domain.quantiles import Quantiles
from core.domain.rule import Asks, Match, Rule, Verdict
from core.domain.slot_outlook import FreeDay, SlotOutlook
from core.domain.trip import Outcome, Refusal, Slot, Stage, Standing, TripState, Wait
from core.domain.why import Why

_THINGS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        *(Arrival, Basis, Carrier, Company, Crossing, CrossingView, Customer, DeskView, Driver),
        *(Episode, Event, FreeDay, GateLine, Occurred, Order, Quantiles, Refusal, Rule, Shipment),
        *(Slot, SlotOutlook, SlotPrice, SourceWeight, Standing, Trip, TripState, TripView, Truck),
        *(Wait, WaitForecast, Why),
    )
}
_MEMBERS: dict[str, type[Enum]] = {
    kind.__name__: kind
    for kind in (
        *(AlertKind, Asks, CrossingState, Direction, DocumentKind, EventKind, GateState, Level),
        *(Match, Outcome, Side, Stage, StrandedWhy, Verdict, WhyNull),
    )
}


def plain(value: Any) -> Any:
    """Values that JSON holds; anything but a text, a number or None becomes a list with its kind.

    Raises TypeError for what is not listed here.
    """
    kind = type(value)
    if kind in (str, int, float, bool) or value is None:
        return value
    if kind.__name__ in _THINGS:
        return [kind.__name__, _said(value)]
    if isinstance(value, Enum) and kind.__name__ in _MEMBERS:
        return [kind.__name__, value.value]
    write = _WRITERS.get(kind)
    if write is not None:
        return write(value)
    if isinstance(value, float):  # of numpy
        return float(value)
    raise TypeError(f"{kind.__name__} is no part of a view")


def from_plain(value: Any) -> Any:
    """The same backwards. Raises ValueError, TypeError, LookupError for what `plain` never gave."""
    if not isinstance(value, list):
        return value
    name, said = value
    thing = _THINGS.get(name)
    if thing is None:
        return (_MEMBERS.get(name) or _READERS[name])(said)
    return thing(**{k: from_plain(one) if type(one) is list else one for k, one in said.items()})


def _said(thing: Any) -> dict[str, Any]:
    said = {}
    for name, default in _defaults(thing.__class__):
        value = getattr(thing, name)
        if default is MISSING or value != default:
            said[name] = plain(value)
    return said


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: Field[Any]) -> Any:
    made = field.default_factory
    return field.default if made is MISSING else made()


_WRITERS: dict[type, Callable[[Any], list[Any]]] = {
    tuple: lambda v: ["tuple", [plain(one) for one in v]],
    list: lambda v: ["tuple", [plain(one) for one in v]],
    frozenset: lambda v: ["set", [plain(one) for one in v]],
    dict: lambda v: ["map", [[plain(key), plain(one)] for key, one in v.items()]],
    datetime: lambda v: ["moment", v.isoformat()],
    date: lambda v: ["day", v.isoformat()],
    timedelta: lambda v: ["span", v.total_seconds()],
    UUID: lambda v: ["key", v.hex],
}


def _mapping(said: list[list[Any]]) -> Mapping[Any, Any]:
    return {from_plain(key): from_plain(one) for key, one in said}


_READERS: dict[str, Callable[[Any], Any]] = {
    "tuple": lambda said: tuple(from_plain(one) for one in said),
    "set": lambda said: frozenset(from_plain(one) for one in said),
    "map": _mapping,
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "span": lambda said: timedelta(seconds=said),
    "key": lambda said: UUID(int=int(said, 16)),
}
