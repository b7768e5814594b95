"""A clause cut into facts: each thing that happened, with its time, figures and words."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from core.phrase.happening.clauses import Clause, Stretch
from core.phrase.happening.going_on import grouped_by_fact
from core.phrase.moments.said import PART_HOURS, Said, in_part
from core.phrase.moments.time_run import OVER
from core.phrase.reading.absent import is_absent
from core.phrase.reading.denial import (
    is_denied,
    is_driven_by_others,
    is_of_person,
    is_of_telephone,
)
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.things import is_of_thing
from core.phrase.reading.untrue import is_untrue
from core.phrase.reading.wishes import is_wished

_GOES_ON = frozenset({"departed", "still", "moved", "rest", "going_home", "in_queue", "queue"})
"""What a driver tells of himself, and what was so when he rang."""

_WAS = frozenset(
    ["было", "была", "был", "оставалось", "оставался", "еди", "болатын", "was", "were", "тогда"]
)

_DEEDS = frozenset(
    {"turned_back", "passed", "called", "refused", "entered", "departed", "left", "to_storage"}
    | {"arrived", "delivered", "unloading", "loaded", "diverted"}
)


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
    carried: str | None = None  # crossing named by a fact before it
    entered: "Fact | None" = None  # the driving onto a post told of before it
    told: tuple[str, ...] = ()  # kinds of the facts before it

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
        return _as_one(timed) if timed else None

    @property
    def crossing(self) -> Span | None:
        """The crossing named, but for one that only tells where on the road."""
        return next(iter(self.crossings), None)

    @property
    def crossings(self) -> list[Span]:
        """The crossings named, in order."""
        return [s for s in self.spans if s.group == "crossing" and not self.is_mark(s)]

    def is_mark(self, span: Span) -> bool:
        """True after "за", "после": a place is told from it."""
        before = self.chart.at(span.start - 1)
        after = self.chart.at(span.end)
        behind = after is not None and after.is_("beyond", "past")
        lasts = self.chart.at(span.end + 1) if behind else None
        behind = behind and not (lasts is not None and lasts.group == "when")  # "сырым за 3 часа"
        return (before is not None and before.is_("beyond", "past")) or behind

    @property
    def beyond(self) -> Span | None:
        """The "за" of "30 км за постом", where what follows (or goes before) is a place."""
        for span in self.spans:
            behind = self.chart.at(span.end)
            lasts = behind is not None and behind.group == "when"  # "сырым за 3 часа 1 км"
            if span.is_("beyond", "past") and not lasts:
                around = (behind, self.chart.at(span.start - 1))
                if any(s is not None and _is_landmark(s) for s in around):
                    return span
        return None

    @property
    def is_pace(self) -> bool:
        """`5 км за 3 часа`: driven, not left."""
        over = self.first("beyond", "past") is not None and self.beyond is None
        lasted = any(w.lasted is not None for w in self.whens)
        per = self.first("unit", "per_hour", "per_day") is not None
        return (over and lasted) or per or self._is_over_a_night

    @property
    def _is_over_a_night(self) -> bool:
        """`за ночь 4 км`, `4 км за ночь`."""
        km = self.first("figure", "km")
        times = () if km is None else (self.chart.at(km.start - 1), self.chart.at(km.end))
        return any(
            s is not None and s.group == "when" and self.chart.tokens[s.start].key in OVER
            for s in times
        )

    def words(self) -> str:
        """Its words as typed, without who."""
        told = []
        for stretch in self.stretches:
            at = stretch.start
            for span in self.chart.spans(stretch.start, stretch.end):
                if span.group == "who":
                    told.append(self.chart.words(at, span.start))
                    at = span.end
            told.append(self.chart.words(at, stretch.end))
        trimmed = (p.strip(" ,;:-") for p in told)
        return ", ".join(p for p in trimmed if len(p) > 1)


def _is_landmark(span: Span) -> bool:
    return span.group in ("crossing", "place") or span.is_("beyond", "post")


def _as_one(timed: list[Said]) -> Said:
    """`утром встал в очередь в 7`: the hour in its part of the day."""
    first, *rest = timed
    hour = next((w for w in rest if w.clock is not None and not w.has_day), None)
    open_ = first.clock is None and first.ago is None and first.moment is None
    if not open_ or hour is None or hour.clock is None or "since" in (first.role, hour.role):
        return first
    clock = hour.clock
    if first.part is not None:
        if clock[0] not in PART_HOURS[first.part]:
            return first
        clock = in_part(clock, first.part)
    return replace(first, clock=clock, clock_to=hour.clock_to, part=None, zone=hour.zone)


def facts(chart: Chart, clause: Clause) -> list[Fact]:
    """What is said of the clause's trucks, one fact a thing that happened."""
    found = [_gather(chart, stretches) for stretches in grouped_by_fact(chart, clause)]
    for before, fact in itertools.pairwise(found):
        fact.told = (*before.told, *before.kinds)
        _carry_hours(before, fact)
        _carry_post(before, fact)
        fact.entered = before if before.has("entered") else None
        named = before.crossing
        fact.carried = str(named.value) if named is not None else before.carried
    return found


def _carry_hours(before: Fact, fact: Fact) -> None:
    """The hour of one of two that tell of the same moment, for both."""
    if before.has("breakdown") and not before.whens and set(fact.kinds) == {"still"}:
        before.whens += [w for w in fact.whens if w.role == "since"]
    if not (fact.whens or fact.kinds) and was_then(fact):
        fact.whens += before.whens  # "в 9 стояла в очереди, до поста было 3 км"
    if set(before.kinds) == {"contact"} and not fact.whens and set(fact.kinds) <= _GOES_ON:
        fact.whens += before.whens  # "полчаса назад звонил, 8 км"


def _carry_post(before: Fact, fact: Fact) -> None:
    """`12:10 нейтралка, 13 русские`; not `нейтралка, русские на обеде, никого не берут`."""
    told_apart = bool(fact.unknown) or fact.first("notice") is not None
    if fact.kinds or fact.negated or fact.first("post") is None or told_apart:
        return
    carried = [k for k in before.kinds if k in ("passed", "entered")]
    carried = carried or ["entered"] * before.has("neutral")
    carried = ["entered"] if carried and is_towards_post(fact) else carried
    (fact.negated if _says_no(fact) else fact.kinds).extend(carried)


def is_towards_post(fact: Fact) -> bool:
    """True of `а к русским только в час`, `едет обратно к нашим`: it is not there."""
    post = fact.first("post")
    if post is None:
        return False
    led = fact.chart.tokens[post.start - 1].key if post.start else ""
    first, last = (fact.chart.tokens[i].key for i in (post.start, post.end - 1))
    return led in ("к", "ко") or first in ("к", "ко") or last.endswith(("ларга", "лерге"))


def was_then(fact: Fact) -> bool:
    """True of `было`, `оставалось`, `тогда`: it is not so now."""
    tokens = (fact.chart.tokens[i] for st in fact.stretches for i in range(st.start, st.end))
    return was_then_in(token.key for token in tokens)


def was_then_in(keys: Iterable[str]) -> bool:
    """The same of the words of one part."""
    return any(key in _WAS for key in keys)


def _says_no(fact: Fact) -> bool:
    """`у русских еще нет`, `орыстарда жоқ`."""
    tokens = (fact.chart.tokens[i] for st in fact.stretches for i in range(st.start, st.end))
    return any(token.key in ("нет", "жок", "no", "not", "не") for token in tokens)


def _gather(chart: Chart, stretches: list[Stretch]) -> Fact:
    fact = Fact(chart, stretches)
    for stretch in stretches:
        for span in chart.spans(stretch.start, stretch.end):
            if is_driven_by_others(chart, span, stretch.start, stretch.end):
                continue
            fact.spans.append(span)
            _sort(fact, span, stretch)
        for i in range(stretch.start, stretch.end):
            if chart.is_free(i):
                _sort_free(fact, i)
    return fact


def _sort(fact: Fact, span: Span, stretch: Stretch) -> None:
    if span.group == "kind" and is_wished(fact.chart, span, stretch.start, stretch.end):
        fact.kinds.append("wish")
    elif span.group == "kind":
        denied = is_denied(fact.chart, span, stretch.start)
        denied = denied or is_absent(fact.chart, span, stretch.start)
        denied = denied or is_untrue(fact.chart, span, stretch.start)
        code = "still" if span.code == "waiting" else span.code
        aside = is_of_person(fact.chart, span, stretch.start)
        aside = aside or is_of_telephone(fact.chart, span, stretch.start)
        aside = aside or is_of_thing(fact.chart, span, stretch.start)
        code = "note" if aside else code
        code = "expected" if code in _DEEDS and _is_only_to_do(fact.chart, span) else code
        (fact.negated if denied else fact.kinds).append(code)
    elif isinstance(span.value, Said):
        fact.whens.append(span.value)


def _is_only_to_do(chart: Chart, span: Span) -> bool:
    """`ждать или разворачивать`, `пропустить`: an infinitive tells of nothing done."""
    key = chart.tokens[span.start].key
    return span.end - span.start == 1 and key.endswith(("ть", "ться", "йти"))


def _sort_free(fact: Fact, i: int) -> None:
    token = fact.chart.tokens[i]
    if token.kind == "number" and token.ending in ("тан", "тен", "нан", "нен"):
        return  # "40-тан асырмай": a bound, no figure
    if token.kind in ("number", "stamp"):
        fact.numbers.append(i)
    elif token.kind == "word" and len(token.key) > 1:
        fact.unknown.append(i)


def whole(chart: Chart, clause: Clause) -> Fact:
    """The clause as one fact: a report of a crossing is read at once."""
    return _gather(chart, clause.stretches)
