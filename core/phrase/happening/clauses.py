"""A line cut into clauses: who is spoken of, and the stretches of the line about them."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.phrase.naming.spoken_of import Who
from core.phrase.reading.replacing import INSTEAD
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.tokens import fold

_BREAKS = {",", ";", ".", "!", "—", "(", ")", "\n", "/"}
_EMPTY = ("stop", "conjunction", "who", "time", "negation", "source")
_OF_POST = ("figure", "load", "notice", "slots")
_EVERYBODY = frozenset(["все", "барлыгы", "бари", "баринин", "everybody", "everyone"])
_OF = ("тин", "тын", "нин", "нын", "дин", "дын")
_NEAR_IT = ("артында", "касында", "жанында")
_TO_HIM = ("га", "ге", "ка", "ке")
_FROM = ("дан", "ден", "тан", "тен", "нан", "нен")
_BESIDE = frozenset(["за", "перед", "позади", "возле"])  # "сериков стоит за ахметовым"
_TAKES_OBJECT = ("truck_changed", "trailer_changed", "driver_changed")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens start..end."""

    start: int
    end: int


@dataclass(slots=True)
class Clause:
    """Who, and the stretches of the line about them."""

    whos: list[Who] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    has_content: bool = False
    content_first: bool = False


def clauses(chart: Chart) -> list[Clause]:
    """The line by who is spoken of; a truck named after something was said begins anew."""
    found = [Clause()]
    for segment in segments(chart, 0, len(chart.tokens)):
        named = _whos(chart, segment)
        current = found[-1]
        others = [span for span in named if not _is_same(current, span)]
        if others and _is_over(chart, current) and not _goes_on(chart, current, segment):
            found.append(Clause())
        _take_segment(chart, found, segment)
    return [c for c in found if c.stretches]


def _is_over(chart: Chart, clause: Clause) -> bool:
    if clause.whos:
        return clause.has_content
    told = [chart.tokens[i].key for st in clause.stretches for i in range(st.start, st.end)]
    if any(key in _EVERYBODY for key in told):
        return clause.has_content  # "барлығы тұр сырымда, тек 417 өтті"
    spans = [s for st in clause.stretches for s in chart.spans(st.start, st.end)]
    groups = {s.group for s in spans}
    return "crossing" in groups and bool(groups & {"figure", "notice", "load"})


def _goes_on(chart: Chart, clause: Clause, segment: Stretch) -> bool:
    """`стоят 417, 233`: a bare name goes with what was said before the first one."""
    return clause.content_first and not _has_content(chart, segment)


def _take_segment(chart: Chart, found: list[Clause], segment: Stretch) -> None:
    start = since = segment.start
    for span in _whos(chart, segment):
        clause = found[-1]
        said = _has_content(chart, Stretch(since, span.start))
        since = span.end
        said_before = clause.has_content and not clause.content_first
        if _is_same(clause, span):
            clause.has_content = clause.has_content or said
            continue
        apart = said and _is_of_unknown(chart, Stretch(start, segment.end), span)
        if (clause.whos and (said or said_before)) or (apart and not clause.whos):
            _push(chart, clause, Stretch(start, span.start))
            found.append(Clause())
            start = span.start
        elif said:
            clause.has_content = clause.content_first = True
        if isinstance(span.value, Who):
            found[-1].whos.append(span.value)
    _push(chart, found[-1], Stretch(start, segment.end))


def _is_of_unknown(chart: Chart, told: Stretch, who: Span) -> bool:
    """`ахм 9 км темир 2 км`: the first figure is of one nobody knows, and not of the second."""
    before = chart.at(told.start + 1)
    named = chart.is_free(told.start) and chart.tokens[told.start].kind == "word"
    own = chart.at(who.end)
    if before is None or own is None or own.end > told.end or before.end != who.start:
        return False
    return named and before.is_("figure", "km", "vehicles") and own.is_("figure", before.code)


def _is_same(clause: Clause, span: Span) -> bool:
    """`по 417 звонил серик`: the driver of the truck just named."""
    if not clause.whos or not isinstance(span.value, Who) or span.value.text[:1].isdigit():
        return False
    last, now = clause.whos[-1].trips, span.value.trips
    return len(last) == 1 and (now == last or (last[0] in now and _is_spoken_to(span.value.text)))


def _is_spoken_to(name: str) -> bool:
    """`902 …, Қайратқа айттым`: of two of that name, the one just spoken of."""
    return fold(name).endswith(_TO_HIM)


def _push(chart: Chart, clause: Clause, stretch: Stretch) -> None:
    if stretch.end > stretch.start:
        clause.stretches.append(stretch)
        tells = _has_content(chart, stretch)
        if tells and not clause.whos:
            clause.content_first = True  # "біздің екеуі тұр, 417 мен 233"
        clause.has_content = clause.has_content or tells


def _is_object(chart: Chart, span: Span, segment: Stretch) -> bool:
    """The new truck of "перецеп на 655"."""
    if _does_a_step(chart, span):
        return True
    before = chart.spans(segment.start, span.start)
    changes = [s for s in before if s.group == "kind" and s.code in _TAKES_OBJECT]
    if changes and _is_changed_itself(chart, changes[0], span, segment):
        return False
    return any(s.value != INSTEAD or s.end != span.start for s in changes)


def _is_changed_itself(chart: Chart, change: Span, span: Span, segment: Stretch) -> bool:
    """The first truck of `перецепили 902 на 655`."""
    named = [s for s in chart.spans(segment.start, segment.end) if s.group == "who"]
    return change.value != INSTEAD and len(named) > 1 and named[0] == span


def _does_a_step(chart: Chart, span: Span) -> bool:
    """Who is to do it in "решить: новый QR, Ерлан до 20:00"; a plate is the truck it is for."""
    named = span.value.text[:1].isalpha() if isinstance(span.value, Who) else False
    return named and any(s.group == "step" for s in chart.spans(0, span.start))


def _whos(chart: Chart, segment: Stretch) -> list[Span]:
    spans = chart.spans(segment.start, segment.end)
    named = (s for s in spans if s.group == "who" and not _is_object(chart, s, segment))
    return [s for s in named if not _is_left_out(chart, s)]


def _is_left_out(chart: Chart, span: Span) -> bool:
    """`все в очереди, кроме 233`, `417ден басқасы өтті`."""
    last = chart.tokens[span.end - 1]
    from_it = last.key.endswith(_FROM) or last.ending in _FROM
    behind = chart.tokens[span.end].key if span.end < len(chart.tokens) else ""
    if from_it and behind.startswith("баска"):
        return True
    of_it = last.key.endswith(_OF) or last.ending in _OF
    if of_it and behind.startswith(_NEAR_IT):
        return True  # "148 233-тің артында тұр"
    led = chart.tokens[span.start - 1].key if span.start else ""
    before = any(s.group == "who" for s in chart.spans(0, span.start))
    return led in ("кроме", "except") or (before and led in _BESIDE)


def _has_content(chart: Chart, stretch: Stretch) -> bool:
    for i in range(stretch.start, stretch.end):
        span = chart.at(i)
        if span is None and chart.tokens[i].kind != "sign":
            return True
        if span is not None and span.group not in _EMPTY:
            return True
    return False


def segments(chart: Chart, start: int, end: int) -> list[Stretch]:
    """Parts of a line between commas, points and the like."""
    found, begin = [], start
    for i in range(start, end):
        if chart.is_free(i) and chart.tokens[i].text in _BREAKS:
            found.append(Stretch(begin, i))
            begin = i + 1
    found.append(Stretch(begin, end))
    return [s for s in found if s.end > s.start]


def by_crossing(chart: Chart, clause: Clause) -> list[Clause]:
    """`в таскале 2 км, в сырыме 15`: each crossing with what is said of it."""
    found: list[Clause] = []
    for stretch in clause.stretches:
        for part in _one_by_one(chart, segments(chart, stretch.start, stretch.end)):
            names = any(s.group == "crossing" for s in chart.spans(part.start, part.end))
            if not found or (names and _names_crossing(chart, found[-1])):
                found.append(Clause())
            found[-1].stretches.append(part)
    return found


def _one_by_one(chart: Chart, found: list[Stretch]) -> Iterator[Stretch]:
    """`таскала 3 км аксай бос сырымда 16`: each begins where the next one is named."""
    for stretch in found:
        start = stretch.start
        named = [s for s in chart.spans(start, stretch.end) if s.group == "crossing"]
        for first, second in itertools.pairwise(named):
            told = any(s.group in _OF_POST for s in chart.spans(first.end, second.start))
            before = any(s.group in _OF_POST for s in chart.spans(stretch.start, named[0].start))
            if not told or before or _is_passed_by(chart, second):
                continue
            small = chart.at(second.start - 1)
            at = small.start if small is not None and small.group == "time" else second.start
            yield Stretch(start, at)
            start = at
        yield Stretch(start, stretch.end)


def _is_passed_by(chart: Chart, crossing: Span) -> bool:
    """`сырым 5 км до маштаково`, `5 км за таскалой`: told of the post before it."""
    before = chart.at(crossing.start - 1)
    return before is not None and (before.group == "beyond" or before.is_("time", "until", "by"))


def _names_crossing(chart: Chart, clause: Clause) -> bool:
    spans = (s for st in clause.stretches for s in chart.spans(st.start, st.end))
    return any(s.group == "crossing" for s in spans)
