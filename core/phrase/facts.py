"""A line cut into clauses (who) and facts (what): each truck with what is said of it."""

from dataclasses import dataclass, field

from core.phrase.spans import Chart, Span
from core.phrase.times import Said
from core.phrase.who import Who

_BREAKS = {",", ";", ".", "!", "—", "(", ")", "\n", "/"}
_EMPTY = ("stop", "conjunction", "who", "time", "negation", "source")
_ASIDE = ("contact_attempt", "promise", "reminder", "slot_booked", "slot_moved", "slot_lost")
_TAKES_OBJECT = ("truck_changed", "trailer_changed", "driver_changed")
_NEGATION_REACH = 3


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


@dataclass(slots=True)
class Fact:
    """What one part of a clause says, sorted by what it is."""

    chart: Chart
    stretches: list[Stretch]
    spans: list[Span] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    negated: list[str] = field(default_factory=list)
    whens: list[Said] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)  # tokens of figures without a unit
    unknown: list[int] = field(default_factory=list)  # tokens nobody knows

    def first(self, group: str, *codes: str) -> Span | None:
        """The first span of a group."""
        return next((s for s in self.spans if s.is_(group, *codes)), None)

    def codes(self, group: str) -> list[str]:
        """Codes of a group in order."""
        return [s.code for s in self.spans if s.group == group]

    def has(self, *kinds: str) -> bool:
        """True when one of these is said, and not denied."""
        return any(k in self.kinds for k in kinds)

    @property
    def said(self) -> Said | None:
        """The time said, if any; an end ("до утра") is not one."""
        timed = [w for w in self.whens if w.has_time and w.role != "until"]
        return timed[0] if timed else None

    @property
    def crossing(self) -> Span | None:
        """The crossing named, but for one that only tells where on the road."""
        return next((s for s in self.spans if s.group == "crossing" and not self.is_mark(s)), None)

    def is_mark(self, span: Span) -> bool:
        """True after "за", "после": a place is told from it."""
        before = self.chart.at(span.start - 1)
        after = self.chart.at(span.end)
        behind = after is not None and after.is_("beyond", "past")
        return (before is not None and before.is_("beyond", "past")) or behind

    def words(self) -> str:
        """Its words as typed, without who."""
        parts = []
        for stretch in self.stretches:
            at = stretch.start
            for span in self.chart.spans(stretch.start, stretch.end):
                if span.group == "who":
                    parts.append(self.chart.words(at, span.start))
                    at = span.end
            parts.append(self.chart.words(at, stretch.end))
        trimmed = (p.strip(" ,;") for p in parts)
        return ", ".join(p for p in trimmed if p)


def clauses(chart: Chart) -> list[Clause]:
    """The line by who is spoken of; a truck named after something was said begins anew."""
    found = [Clause()]
    for segment in _segments(chart, 0, len(chart.tokens)):
        named = _whos(chart, segment)
        current = found[-1]
        if named and _is_over(chart, current) and not _goes_on(chart, current, segment):
            found.append(Clause())
        _take_segment(chart, found, segment)
    return [c for c in found if c.stretches]


def _is_over(chart: Chart, clause: Clause) -> bool:
    if clause.whos:
        return clause.has_content
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
        if clause.whos and (said or said_before):
            _push(chart, clause, Stretch(start, span.start))
            found.append(Clause())
            start = span.start
        elif said:
            clause.has_content = clause.content_first = True
        if isinstance(span.value, Who):
            found[-1].whos.append(span.value)
    _push(chart, found[-1], Stretch(start, segment.end))


def _push(chart: Chart, clause: Clause, stretch: Stretch) -> None:
    if stretch.end > stretch.start:
        clause.stretches.append(stretch)
        clause.has_content = clause.has_content or _has_content(chart, stretch)


def _is_object(chart: Chart, span: Span, segment: Stretch) -> bool:
    """The new truck of "перецеп на 655"."""
    before = chart.spans(segment.start, span.start)
    return any(s.group == "kind" and s.code in _TAKES_OBJECT for s in before)


def _whos(chart: Chart, segment: Stretch) -> list[Span]:
    spans = chart.spans(segment.start, segment.end)
    return [s for s in spans if s.group == "who" and not _is_object(chart, s, segment)]


def _has_content(chart: Chart, stretch: Stretch) -> bool:
    for i in range(stretch.start, stretch.end):
        span = chart.at(i)
        if span is None and chart.tokens[i].kind != "sign":
            return True
        if span is not None and span.group not in _EMPTY:
            return True
    return False


def _segments(chart: Chart, start: int, end: int) -> list[Stretch]:
    found, begin = [], start
    for i in range(start, end):
        if chart.is_free(i) and chart.tokens[i].text in _BREAKS:
            found.append(Stretch(begin, i))
            begin = i + 1
    found.append(Stretch(begin, end))
    return [s for s in found if s.end > s.start]


def facts(chart: Chart, clause: Clause) -> list[Fact]:
    """What is said of the clause's trucks, one fact a thing that happened."""
    parts = [p for s in clause.stretches for p in _parts(chart, s)]
    grouped: list[list[Stretch]] = []
    waiting: list[Stretch] = []
    for part in parts:
        if not _begins_fact(chart, part, grouped):
            (grouped[-1] if grouped else waiting).append(part)
            continue
        grouped.append([*waiting, part])
        waiting = []
    if waiting:
        grouped.append(waiting)
    return [_gather(chart, stretches) for stretches in grouped]


def _parts(chart: Chart, stretch: Stretch) -> list[Stretch]:
    """Reminders, promises and bookings stand apart from what was said before them."""
    spans = chart.spans(stretch.start, stretch.end)
    kinds = [s for s in spans if s.group == "kind"]
    for first, second in zip(kinds, kinds[1:], strict=False):
        aside = second.code in _ASIDE and second.code != first.code
        if aside and first.code != "reminder":
            head = Stretch(stretch.start, second.start)
            return [head, *_parts(chart, Stretch(second.start, stretch.end))]
        if first.code == "contact_attempt" and second.code != "contact_attempt":
            head = Stretch(stretch.start, second.start)
            return [head, *_parts(chart, Stretch(second.start, stretch.end))]
    return [stretch]


def _begins_fact(chart: Chart, part: Stretch, grouped: list[list[Stretch]]) -> bool:
    spans = chart.spans(part.start, part.end)
    if any(s.group in ("kind", "command") for s in spans):
        return True
    measured = any(
        s.is_("figure", "km", "vehicles") and not _beyond_after(chart, s) for s in spans
    )
    told = any(s.group == "to_barrier" for s in spans)
    before = [s for g in grouped[-1:] for st in g for s in chart.spans(st.start, st.end)]
    queue = any(s.is_("kind", "queue", "joined_queue", "in_queue") for s in before)
    return measured and (told or not queue)


def _beyond_after(chart: Chart, span: Span) -> bool:
    after = chart.at(span.end)
    return after is not None and after.is_("beyond", "past")


def _gather(chart: Chart, stretches: list[Stretch]) -> Fact:
    fact = Fact(chart, stretches)
    for stretch in stretches:
        for span in chart.spans(stretch.start, stretch.end):
            fact.spans.append(span)
            _sort(fact, span, stretch)
        for i in range(stretch.start, stretch.end):
            if chart.is_free(i):
                _sort_free(fact, i)
    return fact


def _sort(fact: Fact, span: Span, stretch: Stretch) -> None:
    if span.group == "kind":
        denied = _is_denied(fact.chart, span, stretch)
        (fact.negated if denied else fact.kinds).append(span.code)
    elif isinstance(span.value, Said):
        fact.whens.append(span.value)


def _is_denied(chart: Chart, span: Span, stretch: Stretch) -> bool:
    for i in range(span.start - 1, max(stretch.start, span.start - _NEGATION_REACH) - 1, -1):
        before = chart.at(i)
        if before is not None and before.group == "negation":
            return True
        if before is None or before.group not in ("stop", "day", "moment", "who", "conjunction"):
            return False
    return False


def _sort_free(fact: Fact, i: int) -> None:
    token = fact.chart.tokens[i]
    if token.kind in ("number", "stamp"):
        fact.numbers.append(i)
    elif token.kind == "word" and len(token.key) > 1:
        fact.unknown.append(i)


_STAYS = frozenset(
    "departed left going_back still stood rest waiting_area_in at_post road_check not_let".split()
)
_DECIDES = frozenset(
    "refused turned_back breakdown passed passed_border delivered to_storage contact_attempt"
    " repaired arrived".split()
)


def absorb(found: list[Fact]) -> list[Fact]:
    """`отказ, стоит на стоянке` is one fact: what only fills in joins what was said before."""
    kept: list[Fact] = []
    for fact in found:
        if kept and _fills_in(kept[-1], fact):
            _join(kept[-1], fact)
        else:
            kept.append(fact)
    return kept


def _fills_in(before: Fact, fact: Fact) -> bool:
    measured = fact.first("figure", "km", "vehicles") is not None
    if measured or fact.said is not None or fact.first("command") is not None:
        return False
    said = set(fact.kinds)
    if said <= {"still"} and (said or fact.negated):
        return not before.has(*_ASIDE) or before.has("contact_attempt")
    return bool(said) and said <= _STAYS and before.has(*_DECIDES)


def _join(before: Fact, fact: Fact) -> None:
    before.stretches += fact.stretches
    before.spans += fact.spans
    before.kinds += fact.kinds
    before.negated += fact.negated
    before.whens += fact.whens
    before.numbers += fact.numbers
    before.unknown += fact.unknown


def whole(chart: Chart, clause: Clause) -> Fact:
    """The clause as one fact: a report of a crossing is read at once."""
    return _gather(chart, clause.stretches)


def by_crossing(chart: Chart, clause: Clause) -> list[Clause]:
    """`в таскале 2 км, в сырыме 15`: each crossing with what is said of it."""
    found: list[Clause] = []
    for stretch in clause.stretches:
        for part in _segments(chart, stretch.start, stretch.end):
            names = any(s.group == "crossing" for s in chart.spans(part.start, part.end))
            if not found or (names and _names_crossing(chart, found[-1])):
                found.append(Clause())
            found[-1].stretches.append(part)
    return found


def _names_crossing(chart: Chart, clause: Clause) -> bool:
    spans = (s for st in clause.stretches for s in chart.spans(st.start, st.end))
    return any(s.group == "crossing" for s in spans)
