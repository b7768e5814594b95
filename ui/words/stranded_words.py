"""Why a truck is held to be stranded, and what can be done about it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.alert import StrandedWhy
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, word

CONTEXT = "Stranded"

Values = Mapping[str, Any]

_SIGNS: dict[str, str] = {
    StrandedWhy.OVER_FORECAST: QT_TRANSLATE_NOOP("Stranded", "expected at most {bound}"),
    StrandedWhy.OVERTAKEN: QT_TRANSLATE_NOOP("Stranded", "overtaken by {overtaken_by}"),
    StrandedWhy.NOT_MOVING: QT_TRANSLATE_NOOP("Stranded", "has not moved for {still}"),
    StrandedWhy.ON_ROAD: QT_TRANSLATE_NOOP("Stranded", "has stood on the road for {still}"),
    StrandedWhy.CARGO_SOON: QT_TRANSLATE_NOOP("Stranded", "cargo keeps till {cargo}"),
    StrandedWhy.CARGO_OVER: QT_TRANSLATE_NOOP("Stranded", "cargo kept till {cargo}"),
    StrandedWhy.DEADLINE: QT_TRANSLATE_NOOP("Stranded", "the deadline cannot be met"),
    StrandedWhy.SLOT_LOST: QT_TRANSLATE_NOOP("Stranded", "booking lost"),
    StrandedWhy.NO_CONTACT: QT_TRANSLATE_NOOP("Stranded", "no contact"),
}

_ADVICE: dict[str, str] = {
    StrandedWhy.OVER_FORECAST: QT_TRANSLATE_NOOP(
        "Stranded", "Ask the driver what holds him; compare crossings (F9)."
    ),
    StrandedWhy.OVERTAKEN: QT_TRANSLATE_NOOP(
        "Stranded",
        "Ask the driver whether he keeps his place and whether his papers were taken; "
        "ask the post why those behind him are through.",
    ),
    StrandedWhy.NOT_MOVING: QT_TRANSLATE_NOOP(
        "Stranded",
        "Call the driver: asleep, broken down, or let out of the queue? Others move.",
    ),
    StrandedWhy.ON_ROAD: QT_TRANSLATE_NOOP(
        "Stranded",
        "Call the driver: rest, breakdown, closed road, or already the tail of the queue? "
        "Type what he says.",
    ),
    StrandedWhy.CARGO_SOON: QT_TRANSLATE_NOOP(
        "Stranded",
        "Tell the customer now; ask the post about the quota for perishables, and the driver "
        "about the fuel of the refrigerator.",
    ),
    StrandedWhy.CARGO_OVER: QT_TRANSLATE_NOOP(
        "Stranded",
        "Decide with the customer: deliver, return or write off; have the temperature and the "
        "time written down.",
    ),
    StrandedWhy.DEADLINE: QT_TRANSLATE_NOOP(
        "Stranded", "Tell the customer a new time and write it down as promised."
    ),
    StrandedWhy.SLOT_LOST: QT_TRANSLATE_NOOP(
        "Stranded", "Take a new booking: without one it will not be called."
    ),
    StrandedWhy.NO_CONTACT: QT_TRANSLATE_NOOP(
        "Stranded",
        "Call the second number, the carrier's dispatcher, our trucks that stand nearby.",
    ),
}

_MOST_SIGNS = 3


def signs(values: Values) -> str:
    """What speaks for it, the most pressing first: `overtaken by 2, has not moved for 7 h`."""
    said = [_said(str(code), values) for code in values.get("reasons", ())[:_MOST_SIGNS]]
    return ", ".join(said)


def _said(code: str, values: Values) -> str:
    until = values.get("cargo_until")
    text = word(CONTEXT, _SIGNS[code]).format(
        bound=fmt.finished(values.get("bound") or 0.0),
        overtaken_by=values.get("overtaken_by"),
        still=fmt.span(values.get("still_hours") or 0.0),
        cargo=fmt.oral(until) if isinstance(until, datetime) else "",
    )
    if values.get("cargo_assumed") and code in (StrandedWhy.CARGO_SOON, StrandedWhy.CARGO_OVER):
        assumed = QCoreApplication.translate("Stranded", "{what} (as usual for such a cargo)")
        return assumed.format(what=text)
    return text


def advice(values: Values) -> tuple[str, ...]:
    """What can be done, a sentence a reason."""
    return tuple(word(CONTEXT, _ADVICE[str(code)]) for code in values.get("reasons", ()))
