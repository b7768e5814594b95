"""What is done next, by whom, till when: "148 решить: новый QR, Ерлан до 20:00"."""

from dataclasses import replace

from core.domain.event import EventKind as K
from core.domain.event import Occurred
from core.phrase.drafts import EventDraft
from core.phrase.happening.clauses import Clause, segments
from core.phrase.happening.decision import is_now
from core.phrase.happening.facts import Fact, whole
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.timing import due_time
from core.phrase.reading.spans import Chart, Span

_ENDS = " ,;:—-."
_MOST_WORDS_OF_A_NAME = 2


def draft_step(line: Line, clause: Clause, trip: KnownTrip | None, name: str) -> EventDraft | None:
    """The reminder a step is; it stands for the one arranged before. None where no word says so."""
    fact = whole(line.chart, clause)
    word = fact.first("step")
    if word is None or fact.has("refused", "turned_back"):
        return None
    what, who = _what_and_who(line.chart, word, fact)
    draft = EventDraft(
        kind=K.REMINDER,
        trip=trip.id if trip else None,
        plate=trip.plate if trip else "",
        driver=trip.driver if trip else "",
        direction=trip.direction if trip else None,
        occurred=Occurred(line.now),
        heard_at=line.world.now,
        said_at=line.said_at,
        source="whatsapp" if line.is_chat else "dispatcher",
        text=what or line.raw,
        other=who,
        raw=line.raw,
        replaces=trip.step.id if trip is not None and trip.step is not None else None,
    )
    till = [said for said in fact.whens if said.has_time and not is_now(said)]  # "жаңа QR"
    if not till:
        return draft
    timed = due_time(line, name, replace(fact, whens=till), trip, K.REMINDER)
    return replace(
        draft, due_at=timed.due_at, told_clock=timed.told_clock, told_zone=timed.told_zone
    )


def _what_and_who(chart: Chart, word: Span, fact: Fact) -> tuple[str, str]:
    """The words of the step, and the name before its time: "новый QR", "Ерлан"."""
    end = max(stretch.end for stretch in fact.stretches)
    parts = segments(chart, word.end, end)
    if not parts:
        return "", ""
    *told, last = parts
    time = next((s for s in chart.spans(last.start, last.end) if s.group == "when"), None)
    name = chart.words(last.start, time.start if time is not None else last.end).strip(_ENDS)
    if told and 0 < len(name.split()) <= _MOST_WORDS_OF_A_NAME and name[0].isupper():
        return chart.words(word.end, told[-1].end).strip(_ENDS), name
    return chart.words(word.end, end).strip(_ENDS), ""
