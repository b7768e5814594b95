"""Who a line is about: digits of a plate, a name, a nickname, a telephone, an order."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.phrase.chart import key_at
from core.phrase.known import KnownTrip, KnownTruck
from core.phrase.names import Named, name_words
from core.phrase.plates import is_near, plate_forms, query_forms
from core.phrase.spans import Chart, Span
from core.phrase.world import Vehicle, World, phone_key

_MOST_OF_A_CARRIER = 12
_BEFORE_A_COUNT = ("to_barrier", "load", "beyond")


@dataclass(frozen=True, slots=True)
class Who:
    """Those a word may mean; `also` fit only in part, `near` were not typed so."""

    text: str
    vehicles: tuple[Vehicle, ...] = ()
    also: tuple[KnownTrip, ...] = ()
    near: tuple[Vehicle, ...] = ()

    @property
    def trips(self) -> tuple[KnownTrip, ...]:
        """Those with an open trip."""
        return tuple(v for v in self.vehicles if isinstance(v, KnownTrip))

    @property
    def trucks(self) -> tuple[KnownTruck, ...]:
        """Those without."""
        return tuple(v for v in self.vehicles if isinstance(v, KnownTruck))


def find_who(chart: Chart, world: World) -> None:
    """Put a span of group `who` (value: Who) over everything that names a truck or driver."""
    for i in range(len(chart.tokens)):
        _phone(chart, i, world)
    for i in range(len(chart.tokens)):
        _plate(chart, i, world)
    _names(chart, world)
    _orders(chart, world)
    _merge_neighbours(chart)


def _put(chart: Chart, start: int, end: int, who: Who) -> None:
    chart.put(Span("who", "who", start, end, who))


def _phone(chart: Chart, i: int, world: World) -> None:
    token = chart.tokens[i]
    if token.kind == "phone":
        found = world.index.by_phone.get(phone_key(token.text), [])
        if found or i == 0:
            _put(chart, i, i + 1, Who(token.text, tuple(found)))
        else:
            chart.put(Span("other", "phone", i, i + 1))


# plates


def _plate(chart: Chart, i: int, world: World) -> None:
    token = chart.tokens[i]
    is_digits = token.kind == "number" and token.text.isdigit() and len(token.text) in (2, 3)
    if not is_digits or not chart.is_free(i) or token.ending or _is_region(chart, i):
        return
    index = world.index.by_digits
    known = index.get(token.text) or index.get(token.text.lstrip("0")) or []
    if len(token.text) == 2 or not known:
        known = [*known, *index.get(f"0{token.text}", [])]
    start, end, fitting = _with_letters(chart, i, known)
    if end - start > 1 and not fitting:
        if not _is_listed(chart, start):
            chart.put(Span("other", "plate", start, end))
            return
        _put(chart, start, end, Who(chart.words(start, end), near=tuple(known)))
    elif fitting and _may_be_plate(chart, i, start, end):
        _put(chart, start, end, Who(chart.words(start, end), tuple(fitting)))
    elif not known and len(token.text) == 3 and _is_leading(chart, i):
        _unknown_plate(chart, i, world)


def _unknown_plate(chart: Chart, i: int, world: World) -> None:
    text = chart.tokens[i].text
    near = [v for v in world.trips if is_near(text, v.plate)]
    has_post = any(s.group == "crossing" for s in chart.spans())
    if near or not has_post:
        _put(chart, i, i + 1, Who(text, near=tuple(near)))


def _may_be_plate(chart: Chart, i: int, start: int, end: int) -> bool:
    if end - start > 1 or _is_leading(chart, i):
        return True
    before = chart.at(i - 1)
    counts = before is not None and before.group in _BEFORE_A_COUNT
    return len(chart.tokens[i].text) == 3 and not counts


def _is_listed(chart: Chart, i: int) -> bool:
    """True at the beginning, and in a list of trucks: "417, 902иц"."""
    while i > 0 and (chart.tokens[i - 1].kind == "sign" or _is_and(chart.at(i - 1))):
        i -= 1
    before = chart.at(i - 1)
    return i == 0 or (before is not None and before.group == "who")


def _is_and(span: Span | None) -> bool:
    return span is not None and span.is_("conjunction", "and")


def _is_region(chart: Chart, i: int) -> bool:
    """The 07 of `417 AK 07` was claimed with its plate already."""
    before = chart.at(i - 1)
    return chart.tokens[i].glued and before is not None and before.group == "who"


def _is_leading(chart: Chart, i: int) -> bool:
    """True when only signs, greetings, times and others named stand before it."""
    for j in range(i):
        span = chart.at(j)
        passes = ("who", "stop", "moment", "day", "part", "brand", "source", "kind")
        if chart.tokens[j].kind != "sign" and (span is None or span.group not in passes):
            return False
    return True


def _with_letters(chart: Chart, i: int, known: list[Vehicle]) -> tuple[int, int, list[Vehicle]]:
    start, end = i, i + 1
    typed = chart.tokens[i].text
    fitting = known
    if _is_prefix_letter(chart, i):
        typed, start = chart.tokens[i - 1].text + typed, i - 1
        fitting = _fit(typed, known)
    if i + 1 < len(chart.tokens) and _may_be_letters(chart, i + 1):
        letters = chart.tokens[i + 1].text
        by_letters = _fit(typed + letters, fitting)
        if by_letters or _must_be_letters(chart, i + 1):
            return start, *_with_region(chart, i + 2, typed + letters, by_letters)
    return start, end, fitting


def _with_region(
    chart: Chart, at: int, typed: str, fitting: list[Vehicle]
) -> tuple[int, list[Vehicle]]:
    if not chart.is_free(at) or not chart.tokens[at].text.isdigit():
        return at, fitting
    if not 2 <= len(chart.tokens[at].text) <= 3:
        return at, fitting
    by_region = _fit(typed + chart.tokens[at].text, fitting)
    if by_region or chart.tokens[at].glued:
        return at + 1, by_region
    return at, fitting


def _fit(typed: str, vehicles: list[Vehicle]) -> list[Vehicle]:
    forms = query_forms(typed)
    return [
        v
        for v in vehicles
        if any(form in whole for whole in plate_forms(v.plate) for form in forms)
    ]


def _is_prefix_letter(chart: Chart, i: int) -> bool:
    if i == 0 or chart.tokens[i - 1].kind != "word":
        return False
    return len(chart.tokens[i - 1].text) == 1 and chart.tokens[i].glued


def _may_be_letters(chart: Chart, i: int) -> bool:
    token, span = chart.tokens[i], chart.at(i)
    if token.kind != "word" or len(token.text) > 3 or (span is not None and span.group == "unit"):
        return False
    return token.glued or (span is None and len(token.text) > 1)


def _must_be_letters(chart: Chart, i: int) -> bool:
    token, span = chart.tokens[i], chart.at(i)
    if span is not None and span.group in ("unit", "time", "negation"):
        return False
    return token.kind == "word" and (token.glued or (token.text.isupper() and span is None))


# names


def _names(chart: Chart, world: World) -> None:
    for i, token in enumerate(chart.tokens):
        span = chart.at(i)
        if token.kind != "word" or (span is not None and span.end - span.start > 1):
            continue
        who = _brand(span, i, chart, world) or _named(chart, i, span, world)
        if who is not None:
            _put(chart, i, i + 1, who)


def _brand(span: Span | None, i: int, chart: Chart, world: World) -> Who | None:
    if span is None or span.group != "brand":
        return None
    found = world.index.names.find(f"brand {span.code}")
    vehicles = _vehicles(found.meanings if found else (), "brand")
    return Who(chart.tokens[i].text, vehicles) if vehicles else None


def _named(chart: Chart, i: int, span: Span | None, world: World) -> Who | None:
    key, names = key_at(chart, i), world.index.names
    if span is not None and span.group in ("crossing", "place", "who", "figure", "negation"):
        return None
    found = names.find(key)
    if found is None and span is None and _may_be_part(chart, i):
        found = names.find_part(key)
    if found is None:
        return None
    vehicles = _vehicles(found.meanings, "driver", "carrier", "brand")
    if not vehicles or (len(vehicles) > _MOST_OF_A_CARRIER and _is_carrier(found.meanings)):
        return None
    also = tuple(
        v
        for v in _vehicles(names.also(found.name), "driver")
        if isinstance(v, KnownTrip) and v not in vehicles
    )
    return Who(chart.tokens[i].text, vehicles, also if found.fit == "whole" else ())


def _may_be_part(chart: Chart, i: int) -> bool:
    """Part of a name counts where nobody was named before, or right behind his plate."""
    before = chart.at(i - 1)
    beside = before is not None and before.group == "who"
    return beside or all(span.group != "who" for span in chart.spans(0, i))


def _is_carrier(meanings: Iterable[Named]) -> bool:
    """The name of a large company names none of its trucks."""
    return all(n.kind == "carrier" for n in meanings)


def _vehicles(meanings: Iterable[Named], *kinds: str) -> tuple[Vehicle, ...]:
    found = (n.target for n in meanings if n.kind in kinds)
    return tuple(dict.fromkeys(v for v in found if isinstance(v, KnownTrip | KnownTruck)))


# orders and the ends of telephones


def _orders(chart: Chart, world: World) -> None:
    somebody = any(s.group == "who" for s in chart.spans())
    for i, token in enumerate(chart.tokens):
        before = chart.at(i - 1)
        named = before is not None and before.is_("hint", "order", "phone")
        if not chart.is_free(i) or token.kind != "number":
            continue
        if named or (not somebody and len(token.text) == 4 and _is_leading(chart, i)):
            index = world.index
            found = [*index.by_order.get(token.key, []), *index.by_tail.get(token.text, [])]
            if found or named or not _may_be_clock(token.text):
                _put(chart, i, i + 1, Who(token.text, tuple(dict.fromkeys(found))))
                somebody = True


def _may_be_clock(text: str) -> bool:
    return len(text) == 4 and int(text[:2]) <= 23 and int(text[2:]) <= 59


# one person named twice


def _merge_neighbours(chart: Chart) -> None:
    spans = [s for s in chart.spans() if isinstance(s.value, Who)]
    for first, second in itertools.pairwise(spans):
        left = chart.at(first.start)
        if left is None or left.end != second.start or not isinstance(left.value, Who):
            continue
        merged = _both(left.value, second.value)
        if merged is not None:
            chart.cover[left.start : second.end] = [None] * (second.end - left.start)
            _put(chart, left.start, second.end, merged)
    for span in chart.spans():
        if isinstance(span.value, Who):
            _initial(chart, span, span.value)


def _both(left: Who, right: object) -> Who | None:
    if not isinstance(right, Who) or left.near or right.near:
        return None
    both = [v for v in left.vehicles if v in right.vehicles]
    if not both:
        both = [v for v in left.vehicles if v in right.also] or [
            v for v in right.vehicles if v in left.also
        ]
    text = f"{left.text} {right.text}"
    return Who(text, tuple(both)) if both else None


def _initial(chart: Chart, span: Span, who: Who) -> None:
    """`Қайрат Д`: a single letter after a name is the first of the other name."""
    if span.end >= len(chart.tokens) or len(chart.tokens[span.end].key) != 1:
        return
    letter = chart.tokens[span.end]
    if letter.kind != "word" or len(who.vehicles) < 2:
        return
    fitting = tuple(v for v in who.trips if _has_initial(v, letter.key))
    if fitting:
        chart.cover[span.start : span.end + 1] = [None] * (span.end + 1 - span.start)
        _put(chart, span.start, span.end + 1, replace(who, vehicles=fitting))


def _has_initial(trip: KnownTrip, letter: str) -> bool:
    return any(w.startswith(letter) for d in trip.drivers for w in name_words(d))
