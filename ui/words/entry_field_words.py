"""Fields of a journal's entry and what stands in them, in the words of the window."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing, Direction, Side
from core.domain.event import Event, EventKind, Occurred
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name, word
from ui.words import trade_words

Crossings = Mapping[str, Crossing]

FIELDS: dict[str, str] = {
    "kind": QT_TRANSLATE_NOOP("EntryField", "What happened"),
    "trip": QT_TRANSLATE_NOOP("EntryField", "Trip"),
    "occurred": QT_TRANSLATE_NOOP("EntryField", "When (Oral)"),
    "said_at": QT_TRANSLATE_NOOP("EntryField", "Said at"),
    "crossing": QT_TRANSLATE_NOOP("EntryField", "Crossing"),
    "direction": QT_TRANSLATE_NOOP("EntryField", "Direction"),
    "side": QT_TRANSLATE_NOOP("EntryField", "Where at the border"),
    "km_to_barrier": QT_TRANSLATE_NOOP("EntryField", "Km to the barrier"),
    "vehicles_ahead": QT_TRANSLATE_NOOP("EntryField", "Trucks ahead"),
    "lat": QT_TRANSLATE_NOOP("EntryField", "Latitude"),
    "lon": QT_TRANSLATE_NOOP("EntryField", "Longitude"),
    "place": QT_TRANSLATE_NOOP("EntryField", "Place"),
    "reason": QT_TRANSLATE_NOOP("EntryField", "Reason"),
    "other": QT_TRANSLATE_NOOP("EntryField", "Whom"),
    "due_at": QT_TRANSLATE_NOOP("EntryField", "For what time"),
    "text": QT_TRANSLATE_NOOP("EntryField", "Words"),
    "withdrawn": QT_TRANSLATE_NOOP("EntryField", "Withdrawn"),
}

_BY_KIND: dict[tuple[str, EventKind], str] = {
    ("other", EventKind.TRUCK_CHANGED): QT_TRANSLATE_NOOP("EntryField", "New truck (plate)"),
    ("other", EventKind.TRAILER_CHANGED): QT_TRANSLATE_NOOP("EntryField", "New trailer (plate)"),
    ("other", EventKind.DRIVER_CHANGED): QT_TRANSLATE_NOOP("EntryField", "New driver"),
    ("other", EventKind.REMINDER): QT_TRANSLATE_NOOP("EntryField", "Who does it"),
    ("due_at", EventKind.REMINDER): QT_TRANSLATE_NOOP("EntryField", "Till when"),
    ("due_at", EventKind.PROMISE): QT_TRANSLATE_NOOP("EntryField", "Promised for"),
    ("due_at", EventKind.SLOT_BOOKED): QT_TRANSLATE_NOOP("EntryField", "Booked hour"),
    ("due_at", EventKind.SLOT_MOVED): QT_TRANSLATE_NOOP("EntryField", "Booked hour"),
    ("due_at", EventKind.SLOT_LOST): QT_TRANSLATE_NOOP("EntryField", "Booked hour"),
}


def field_name(name: str, kind: EventKind | None = None) -> str:
    """What a field is called, where it matters for this kind of entry."""
    by_kind = _BY_KIND.get((name, kind)) if kind is not None else None
    return word("EntryField", by_kind or FIELDS.get(name, name))


def moment_known(known: Occurred) -> str:
    """When it happened: a moment, a range, or "not later than"."""
    if known.earliest is not None and known.latest is not None:
        return fmt.moments_range(known.earliest, known.latest)
    if known.latest is not None:
        text = QCoreApplication.translate("Journal", "not later than {moment}")
        return text.format(moment=fmt.oral(known.latest))
    if known.earliest is not None:
        text = QCoreApplication.translate("Journal", "not earlier than {moment}")
        return text.format(moment=fmt.oral(known.earliest))
    return fmt.oral(known.at)


def value_words(name: str, value: object, crossings: Crossings) -> str:
    """What stands in a field; a dash where nothing was said."""
    if value is None or value == "":
        return fmt.DASH
    if name == "crossing":
        known = crossings.get(str(value))
        return crossing_name(known) if known is not None else str(value)
    shown = _SHOWN.get(name)
    return shown(value) if shown is not None else str(value)


def was_words(old: Event, changed: tuple[str, ...], crossings: Crossings) -> str:
    """What a correction replaced: the old values of the fields it changed."""
    told = [value_words(name, getattr(old, name), crossings) for name in changed]
    return " · ".join(told)


def _yes(value: object) -> str:
    yes, no = QT_TRANSLATE_NOOP("EntryField", "yes"), QT_TRANSLATE_NOOP("EntryField", "no")
    return word("EntryField", yes if value else no)


def _moment(value: datetime) -> str:
    return fmt.oral(value)


_SHOWN: dict[str, Callable[[Any], str]] = {
    "kind": lambda kind: trade_words.event(EventKind(kind)),
    "occurred": moment_known,
    "said_at": _moment,
    "due_at": _moment,
    "direction": lambda code: words.direction(Direction(code)),
    "side": lambda code: words.side(Side(code)),
    "km_to_barrier": lambda km: fmt.km(float(km)),
    "vehicles_ahead": lambda n: fmt.number(float(n)),
    "reason": trade_words.reason,
    "withdrawn": _yes,
}
