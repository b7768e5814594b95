"""What trucks of one line share: "417 и 148 прошли в 12 и 13", "417 прошел в 12, 148 в 13"."""

from dataclasses import replace

from core.phrase.happening.facts import Fact
from core.phrase.moments.said import Said

_MILESTONES = frozenset(
    {"passed", "passed_border", "called", "entered", "arrived", "delivered", "joined_queue"}
    | {"neutral", "left", "unloading", "loaded", "waiting_area_in", "reminder", "slot_booked"}
)
_TOLD_ALIKE = ("post", "crossing", "reason", "when")
_STANDS = frozenset({"still", "note", "reminder", "promise", "slot_booked"})
_ALSO = frozenset(
    ["так", "же", "тоже", "также", "too", "also", "де", "да", "солай", "дал", "осылай"]
)
_SMALL = ("who", "stop", "conjunction", "time", "when", "post", "crossing")


def each_with_its_own(told: list[Fact], trucks: int) -> list[list[Fact]]:
    """The facts of each truck: as many hours as trucks are one for each, in order."""
    together = [told] * trucks
    if trucks < 2 or len(told) != 1:
        return together
    hours = [w for w in told[0].whens if w.clock is not None and w.role in ("", "at")]
    others = [w for w in told[0].whens if w not in hours]
    if len(hours) != trucks or not set(told[0].kinds) & _MILESTONES:
        return together
    return [[_at(told[0], hour, others)] for hour in hours]


def _at(fact: Fact, hour: Said, others: list[Said]) -> Fact:
    mine = [s for s in fact.spans if not _is_hour(s.value) or s.value == hour]
    return replace(fact, whens=[hour, *others], spans=mine)


def _is_the_same(fact: Fact) -> bool:
    """`148 тоже`, `233 так же`: nothing is told but that it is as with the truck before."""
    inside = [i for st in fact.stretches for i in range(st.start, st.end)]
    told = {fact.chart.tokens[i].key for i in inside if fact.chart.tokens[i].kind == "word"}
    named = {
        i for s in fact.spans if s.group in ("who", "conjunction") for i in range(s.start, s.end)
    }
    words = {fact.chart.tokens[i].key for i in inside if i not in named} & told
    return bool(words) and words <= _ALSO


def _is_hour(value: object) -> bool:
    return isinstance(value, Said) and value.clock is not None


def carried_on(told: list[Fact], before: list[Fact]) -> None:
    """Give the happening told before to a truck of which nothing but an hour is told."""
    if len(told) != 1 or not before:
        return
    fact, last = told[0], before[-1]
    if _is_the_same(fact) and not set(last.kinds) <= _STANDS:
        fact.kinds[:], fact.whens[:] = last.kinds, last.whens
        fact.spans += [s for s in last.spans if s.group in ("kind", *_TOLD_ALIKE)]
        fact.unknown.clear()
        return
    bare = not (fact.kinds or fact.negated or fact.unknown or fact.numbers)
    timed = len(fact.whens) == 1 and fact.whens[0].clock is not None
    only = all(span.group in _SMALL for span in fact.spans)
    if bare and timed and only and set(last.kinds) & _MILESTONES and last.whens:
        fact.kinds += last.kinds
        fact.spans += [s for s in last.spans if s.group in ("kind", "post", "crossing")]
