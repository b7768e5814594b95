"""What a forecast was made from, in words: `Based on: 7 passages of ours (3 still waiting)…`."""

from PySide6.QtCore import QCoreApplication

from core.domain.forecast import Basis, SourceWeight, WaitForecast
from core.domain.reading import ReadingKind
from core.domain.trip import Stage
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, word

_SOURCES: dict[str, str] = {
    ReadingKind.BOARD_VEHICLES: QT_TRANSLATE_NOOP("Basis", "board"),
    ReadingKind.QUEUE_VEHICLES: QT_TRANSLATE_NOOP("Basis", "trucks in the queue"),
    ReadingKind.QUEUE_KM: QT_TRANSLATE_NOOP("Basis", "km of queue"),
    ReadingKind.WAIT: QT_TRANSLATE_NOOP("Basis", "wait as told"),
    ReadingKind.POSITION: QT_TRANSLATE_NOOP("Basis", "place in the queue"),
    ReadingKind.THROUGHPUT: QT_TRANSLATE_NOOP("Basis", "passes a day"),
    ReadingKind.PASSAGE: QT_TRANSLATE_NOOP("Basis", "others' passages"),
    ReadingKind.LAG: QT_TRANSLATE_NOOP("Basis", "behind the bookings"),
    ReadingKind.SLOTS_FREE: QT_TRANSLATE_NOOP("Basis", "free slots"),
}
_REACHED: dict[str, str] = {
    Stage.CALLED: QT_TRANSLATE_NOOP("Basis", "called already"),
    Stage.EXIT_POST: QT_TRANSLATE_NOOP("Basis", "at the exit post already"),
    Stage.NEUTRAL: QT_TRANSLATE_NOOP("Basis", "between the posts already"),
    Stage.ENTRY_POST: QT_TRANSLATE_NOOP("Basis", "at the entry post already"),
}
LEAST_WEIGHT = 0.005


def basis_sentence(forecast: WaitForecast) -> str:
    """From what a wait was forecast, or why it was not; empty where the way is over."""
    if forecast.quantiles is None:
        text = QCoreApplication.translate("Basis", "No forecast: {why}")
        return text.format(why=words.why_null(forecast.why_null))
    parts = [*_own(forecast.basis), *_reached(forecast.basis), *_told(forecast.basis)]
    if forecast.basis.prior:
        parts.append(QCoreApplication.translate("Basis", "what is usual here"))
    if not parts:
        return ""
    text = QCoreApplication.translate("Basis", "Based on: {parts}")
    return text.format(parts=", ".join(parts))


def _own(basis: Basis) -> list[str]:
    number = basis.own_released + basis.own_waiting
    if not number:
        return []
    passages = QCoreApplication.translate("Basis", "%n passages of ours", "", number)
    if not basis.own_waiting:
        return [passages]
    waiting = QCoreApplication.translate("Basis", "%n still waiting", "", basis.own_waiting)
    return [f"{passages} ({waiting})"]


def _reached(basis: Basis) -> list[str]:
    """How far the truck has come: from there on the passages are counted."""
    text = QCoreApplication.translate("Basis", "{what} ({span})")
    return [
        text.format(what=word("Basis", _REACHED[s.source]), span=fmt.span(s.age_minutes / 60))
        for s in basis.sources
        if s.kind == "stage" and s.source in _REACHED and s.age_minutes is not None
    ]


def _told(basis: Basis) -> list[str]:
    counted = [s for s in basis.sources if s.kind in _SOURCES and s.weight >= LEAST_WEIGHT]
    counted.sort(key=lambda s: -s.weight)
    return list(dict.fromkeys(_source(s) for s in counted))


def _source(source: SourceWeight) -> str:
    name = word("Basis", _SOURCES[source.kind])
    if source.age_minutes is None:
        return name
    told = QCoreApplication.translate("Basis", "{what} (told {span} ago)")
    return told.format(what=name, span=fmt.span(source.age_minutes / 60))
