"""Figures and hours of a line that stand in no row of it: shown beside the words not understood."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from core.domain.clock import ORAL
from core.domain.event import EventKind as K
from core.domain.reading import ReadingKind
from core.phrase.drafts import Draft, EventDraft
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.said import Clock, Said
from core.phrase.moments.when import zone_of
from core.phrase.reading.spans import Span
from core.phrase.rows.corrections import NOTHING_TO_CORRECT

_KEEP_WORDS = frozenset({K.NOTE, K.REMINDER, K.PROMISE, K.CONTACT})
_MEASURES = ("km", "vehicles")
_OF_QUEUE = {ReadingKind.QUEUE_KM: "km", ReadingKind.QUEUE_VEHICLES: "vehicles"} | {
    ReadingKind.BOARD_VEHICLES: "vehicles",
    ReadingKind.POSITION: "vehicles",
}
_TO_THE_METRE = 0.001


def left_out(line: Line, drafts: Sequence[Draft]) -> list[str]:
    """Words of what was measured or timed and is neither in a field nor in a note."""
    asked = any(q.required and q.key.startswith(f"{line.number}.") for q in line.asker.questions)
    events = [draft for draft in drafts if isinstance(draft, EventDraft)]
    if asked or not drafts or any(_corrects(draft) for draft in events):
        return []
    known = [moment for draft in events for moment in _known_of(line, draft)]
    texts = [draft.text for draft in events if draft.kind in _KEEP_WORDS]
    texts += [draft.place for draft in events]
    found = [(span, line.chart.words(span.start, span.end)) for span in line.chart.spans()]
    return [
        words
        for span, words in found
        if _is_lost(span, drafts, known) and not any(_stands_in(words, text) for text in texts)
    ]


def _stands_in(words: str, text: str) -> bool:
    """`3 км` stands in `осталось 3 км`, and not in `13 км`."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _corrects(draft: EventDraft) -> bool:
    """What is replaced is named, and stands in no row any more."""
    codes = {problem.code for problem in draft.warnings}
    return draft.replaces is not None or NOTHING_TO_CORRECT in codes


def _known_of(line: Line, draft: EventDraft) -> Iterable[datetime]:
    """Hours the journal has: `в очереди со вчера с 8`, `с 11 ни метра`."""
    trip = None if draft.trip is None else line.vehicle(str(draft.trip))
    if not isinstance(trip, KnownTrip):
        return
    place = trip.last_position
    yield from (at for at in (trip.joined_at, trip.slot_at, trip.last_contact) if at is not None)
    if place is not None:
        yield place.occurred.at


def _is_lost(span: Span, drafts: Sequence[Draft], known: Sequence[datetime]) -> bool:
    if span.is_("figure", *_MEASURES) and isinstance(span.value, float):
        counted = span.code == "vehicles" and any(_is_of_pace(draft) for draft in drafts)
        return not counted and all(
            abs(span.value - figure) > _TO_THE_METRE for figure in _figures(drafts, span.code)
        )
    if isinstance(span.value, Said) and span.value.clock is not None:
        told = {d.told_clock for d in drafts if isinstance(d, EventDraft) and d.told_clock}
        at = [
            m.astimezone(z)
            for m in (*_moments(drafts), *known)
            for z in (ORAL, zone_of(span.value, ORAL))
        ]
        shown = [(m.hour, m.minute) for m in at]
        shown += [(int(c[:2]), int(c[3:])) for c in told]
        return not any(_is_on_dial(clock, span.value.clock) for clock in shown)
    return False


def _is_of_pace(draft: Draft) -> bool:
    """So many an hour are kept as so many a day."""
    return not isinstance(draft, EventDraft) and draft.kind == ReadingKind.THROUGHPUT


def _figures(drafts: Iterable[Draft], unit: str) -> Iterable[float]:
    for draft in drafts:
        if isinstance(draft, EventDraft):
            km = (draft.km_to_barrier, draft.progress_km, draft.km_past_border)
            told = km if unit == "km" else (draft.vehicles_ahead,)
            yield from (float(n) for n in told if n is not None)
        elif draft.value is not None and _OF_QUEUE.get(draft.kind) == unit:
            yield draft.value


def _moments(drafts: Iterable[Draft]) -> Iterable[datetime]:
    for draft in drafts:
        told: tuple[datetime | None, ...]
        if isinstance(draft, EventDraft):
            when = draft.occurred
            told = (when.at, when.earliest, when.latest, draft.due_at)
        else:
            told = (draft.observed_at, draft.from_at, draft.to_at)
        yield from (moment for moment in told if moment is not None)


def _is_on_dial(shown: Clock, told: Clock) -> bool:
    """`в 9` said of the evening is 21:00."""
    return shown[1] == told[1] and (shown[0] - told[0]) % 12 == 0
