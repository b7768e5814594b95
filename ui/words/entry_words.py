"""What a typed line was understood as, in words: one line an entry, labels of choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing, Direction, Side
from core.domain.event import EventKind
from core.domain.problem import Problem
from core.domain.reading import ReadingKind
from core.phrase.drafts import (
    KNOWN,
    Draft,
    EventDraft,
    Option,
    PaperThere,
    Question,
    ReadingDraft,
    Skipped,
)
from ui import formatting as fmt
from ui import words
from ui.i18n import crossing_name
from ui.problem_texts import PROBLEM_TEXTS
from ui.words import gate_words, trade_words
from ui.words.place_words import place_name

if TYPE_CHECKING:
    from core.phrase.understand import Understanding

Crossings = Mapping[str, Crossing]
MOST_QUOTED, MOST_KNOWN = 40, 3


def draft_line(draft: Draft, crossings: Crossings, now: datetime) -> str:
    """`417 AK 07 · joined the queue · Syrym to RU · 20.11 08:05 · 13 km to the barrier`."""
    if isinstance(draft, ReadingDraft):
        return _joined(_reading_parts(draft, crossings, now))
    return _joined(_event_parts(draft, crossings, now))


def option_text(option: Option, crossings: Crossings | None = None) -> str:
    """Label of a choice: its own sentence, or made of its parts."""
    told = dict(option.values)
    code, direction = told.pop("crossing", None), told.pop("direction", None)
    own = f"option_{option.key}"
    if own in PROBLEM_TEXTS:
        shown = {k: fmt.number(v, 1) if isinstance(v, float) else v for k, v in told.items()}
        parts = [words.sentence(Problem(own, shown))]
    else:
        parts = [_part(name, value) for name, value in told.items()]
    if code:
        way = Direction(str(direction)) if direction else None
        parts.append(_where(str(code), way, crossings or {}))
    return _joined(parts) or option.key


def question_text(question: Question) -> str:
    """What is asked."""
    return words.sentence(Problem(question.code, question.values))


def skipped_text(skipped: Skipped) -> str:
    """A pasted line that is not taken, and why."""
    why = words.sentence(Problem(f"skipped_{skipped.code}"))
    what = skipped.text if len(skipped.text) <= MOST_QUOTED else f"{skipped.text[:MOST_QUOTED]}…"
    text = QCoreApplication.translate("Entry", "Not taken: {what} ({why})")
    return text.format(what=": ".join(p for p in (skipped.sender, what) if p), why=why)


def remarks(found: Understanding) -> list[str]:
    """What to know before Enter: contradictions, lines not taken, words not understood."""
    told = [words.sentence(w) for d in found.entries for w in d.warnings]
    told += [left_without(d) for d in found.entries if isinstance(d, EventDraft) and d.missing]
    told += [skipped_text(s) for s in _worth_naming(found.skipped)]
    if found.leftovers:
        text = QCoreApplication.translate("Entry", "Not understood, kept as a note: {words}")
        told.append(text.format(words=", ".join(found.leftovers)))
    if found.meant and found.meant != found.raw:
        text = QCoreApplication.translate("Entry", "Read as: {text}")
        told.append(text.format(text=found.meant))
    if found.opens is not None and not found.entries:
        text = QCoreApplication.translate("Entry", "Enter opens {plate}, nothing is recorded")
        told.append(text.format(plate=fmt.plate(found.opens.plate)))
    return list(dict.fromkeys(told))


def left_without(draft: EventDraft) -> str:
    """What the gate asks of a truck that leaves without it."""
    text = QCoreApplication.translate("Entry", "{plate} leaves, though {why}")
    return text.format(plate=fmt.plate(draft.plate), why=gate_words.gate_blockers(draft.missing))


def _worth_naming(skipped: Iterable[Skipped]) -> list[Skipped]:
    """Of lines that are written already a few; the question beside them has their number."""
    listed = list(skipped)
    known = [one for one in listed if one.code == KNOWN]
    return [one for one in listed if one.code != KNOWN or known.index(one) < MOST_KNOWN]


def _event_parts(draft: EventDraft, crossings: Crossings, now: datetime) -> list[str]:
    who = fmt.plate(draft.plate) if draft.plate else ""
    parts = [who, trade_words.event(draft.kind), _where(draft.crossing, draft.direction, crossings)]
    parts.append(words.side(draft.side, draft.direction or Direction.OUT) if draft.side else "")
    parts.append(_occurred(draft, now))
    parts += _figures(draft)
    if draft.due_at is not None:
        due = QCoreApplication.translate("Entry", "for {moment}")
        parts.append(due.format(moment=_as_told(draft, fmt.oral(draft.due_at))))
    parts.append(trade_words.reason(draft.reason))
    parts += [_paper(paper) for paper in draft.papers]
    parts += [draft.place, draft.other, draft.text]
    if draft.replaces is not None:
        mark = QCoreApplication.translate("Entry", "withdrawn")
        corrected = QCoreApplication.translate("Entry", "correction")
        parts.insert(1, mark if draft.withdrawn else corrected)
    return parts


def _paper(paper: PaperThere) -> str:
    there = QCoreApplication.translate("Entry", "{paper}: there")
    kind = gate_words.document(paper.kind)
    return f"{kind}: {paper.status}" if paper.status else there.format(paper=kind)


def _figures(draft: EventDraft) -> list[str]:
    parts = []
    if draft.km_to_barrier is not None:
        text = QCoreApplication.translate("Entry", "{km} to the barrier")
        parts.append(text.format(km=fmt.km(draft.km_to_barrier)))
    if draft.vehicles_ahead is not None:
        text = QCoreApplication.translate("Entry", "%n truck(s) ahead", "", draft.vehicles_ahead)
        parts.append(text)
    if draft.progress_km is not None:
        text = QCoreApplication.translate("Entry", "moved {km}")
        parts.append(text.format(km=fmt.km(draft.progress_km)))
    if draft.km_past_border is not None:
        text = QCoreApplication.translate("Entry", "{km} past the post")
        parts.append(text.format(km=fmt.km(draft.km_past_border)))
    return parts


def _occurred(draft: EventDraft, now: datetime) -> str:
    occurred = draft.occurred
    if occurred.earliest is not None and occurred.latest is not None:
        text = fmt.moments_range(occurred.earliest, occurred.latest)
    elif occurred.latest is not None:
        not_later = QCoreApplication.translate("Entry", "not later than {moment}")
        text = not_later.format(moment=fmt.oral(occurred.latest))
    elif occurred.at == now:
        about = QCoreApplication.translate("Entry", "about {moment}")
        text = about.format(moment=fmt.clock(occurred.at))
    else:
        text = fmt.oral(occurred.at)
    return text if draft.due_at is not None else _as_told(draft, text)


def _as_told(draft: EventDraft, text: str) -> str:
    """`16:00 Самара = 19.11 17:00`: an hour told by the clock of another town stands before."""
    if not draft.told_clock:
        return text
    town = draft.told_zone.rpartition("/")[2].replace("_", " ")
    return f"{draft.told_clock} {place_name(town)} = {text}"


def _reading_parts(draft: ReadingDraft, crossings: Crossings, now: datetime) -> list[str]:
    parts = [_where(draft.crossing, draft.direction, crossings), words.reading(draft.kind)]
    if draft.kind == ReadingKind.NOTICE:
        parts[1] = words.notice(draft.reason)
    if draft.value is not None:
        parts.append(reading_value(draft.kind, draft.value))
    if draft.day is not None:
        parts.append(f"{draft.day:%d.%m}")
    if draft.from_at is not None and draft.to_at is not None:
        parts.append(fmt.moments_range(draft.from_at, draft.to_at))
    elif draft.from_at is not None:
        since = QCoreApplication.translate("Entry", "since {moment}")
        parts.append(since.format(moment=fmt.oral(draft.from_at)))
    else:
        parts.append(fmt.when(draft.observed_at, now))
    return [*parts, trade_words.source(draft.source), draft.text]


def reading_value(kind: ReadingKind, value: float) -> str:
    """A reading's figure with its unit."""
    number = fmt.number(value, 1)
    if kind == ReadingKind.QUEUE_KM:
        return fmt.km(value)
    if kind in (ReadingKind.WAIT, ReadingKind.LAG, ReadingKind.PASSAGE):
        return QCoreApplication.translate("Time", "{n} h").format(n=number)
    if kind == ReadingKind.THROUGHPUT:
        return QCoreApplication.translate("Entry", "{n} a day").format(n=number)
    if kind == ReadingKind.BOARD_VEHICLES:
        return QCoreApplication.translate("Entry", "%n truck(s)", "", round(value))
    return number


def _where(code: str | None, direction: Direction | None, crossings: Crossings) -> str:
    if not code:
        return ""
    known = crossings.get(code)
    name = crossing_name(known) if known is not None else code
    return f"{name} {words.direction(direction)}" if direction is not None else name


def _part(name: str, value: object) -> str:
    if isinstance(value, datetime):
        return fmt.oral(value)
    shown = _PARTS.get(name)
    return shown(value) if shown is not None else str(value)


_PARTS: dict[str, Callable[[Any], str]] = {
    "plate": fmt.plate,
    "reason": lambda code: f"{code} {trade_words.reason(code)}",
    "code": lambda code: f"{code} {trade_words.reason(code)}",
    "km": lambda n: fmt.km(float(n)),
    "kind": lambda kind: trade_words.event(EventKind(kind)),
    "side": lambda side: words.side(Side(side)),
    "notice": words.notice,
}


def _joined(parts: list[str]) -> str:
    return " · ".join(p for p in parts if p)
