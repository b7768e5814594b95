"""Rows of the journal in words: when, what, where, who said it, in which words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing, Direction
from core.domain.event import Event, EventKind, JournalRow
from ui import formatting as fmt
from ui import words
from ui.i18n import crossing_name
from ui.words import trade_words
from ui.words.entry_field_words import moment_known

Crossings = Mapping[str, Crossing]


def journal_line(row: JournalRow, crossings: Crossings) -> str:
    """`20.11 08:05  joined the queue · Syrym · 13 km (driver)`; marks of what became of it."""
    event = row.event
    marks = []
    if event.withdrawn:
        marks.append(QCoreApplication.translate("Journal", "withdraws an entry"))
    elif event.replaces is not None:
        marks.append(QCoreApplication.translate("Journal", "correction"))
    if row.replaced_by is not None:
        marks.append(QCoreApplication.translate("Journal", "no longer counts"))
    if event.is_added_later:
        marks.append(QCoreApplication.translate("Journal", "added later"))
    mark = f" [{', '.join(marks)}]" if marks else ""
    who = trade_words.source(event.source)
    return f"{occurred(event)}  {what(event, crossings)} ({who}){mark}"


def occurred(event: Event) -> str:
    """When it happened: a moment, a range, or "not later than"."""
    return moment_known(event.occurred)


def what(event: Event, crossings: Crossings) -> str:
    """What happened, with its figures."""
    parts = [trade_words.event(event.kind)]
    if event.crossing:
        known = crossings.get(event.crossing)
        parts.append(crossing_name(known) if known else event.crossing)
    if event.side:
        parts.append(words.side(event.side, event.direction or Direction.OUT))
    if event.km_to_barrier is not None:
        parts.append(fmt.km(event.km_to_barrier))
    if event.vehicles_ahead is not None:
        ahead = event.vehicles_ahead
        parts.append(QCoreApplication.translate("Journal", "%n truck(s) ahead", "", ahead))
    if event.reason:
        parts.append(trade_words.reason(event.reason))
    if event.due_at is not None:
        parts.append(_due(event))
    parts += [event.place, event.other, event.text]
    return " · ".join(p for p in parts if p)


def _due(event: Event) -> str:
    moment = fmt.oral(event.due_at)
    if event.kind == EventKind.REMINDER:
        return QCoreApplication.translate("Journal", "till {moment}").format(moment=moment)
    return QCoreApplication.translate("Journal", "for {moment}").format(moment=moment)
