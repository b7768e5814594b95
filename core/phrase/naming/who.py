"""Who a line is about: digits of a plate, a name, a nickname, a telephone, an order."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

from core.domain.name import phone_key
from core.phrase.known import KnownTrip, KnownTruck
from core.phrase.naming.plate_finding import find_plate, is_leading
from core.phrase.naming.spoken_of import Who, put_who
from core.phrase.reading.chart import key_at
from core.phrase.reading.names import Named, name_words
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.speakers import CARRIER
from core.phrase.world import Vehicle, World

_MOST_OF_A_CARRIER = 12
_LONGEST_ORDER = 5
_BREAKS = frozenset(",;.\n")
_KAZAKH_WORDS_OF = frozenset(["айтуынша", "созинше", "айтуы", "хабарлауынша"])
_WHOSE = frozenset(["нашего", "нашей", "самого", "водителя", "моего", "вашего", "шофера"])


def find_who(chart: Chart, world: World) -> None:
    """Put a span of group `who` (value: Who) over everything that names a truck or driver."""
    for i in range(len(chart.tokens)):
        _phone(chart, i, world)
    for i in range(len(chart.tokens)):
        find_plate(chart, i, world)
    _names(chart, world)
    _orders(chart, world)
    _put_by_whom(chart)
    _merge_neighbours(chart)
    _turn_drivers(chart)


def _put_by_whom(chart: Chart) -> None:
    """`очередь 10 км со слов омарова`: who said so, not of whom it is said."""
    named = [s for s in chart.spans() if s.group == "who"]
    of_others = len(named) > 1 or any(_is_of_post(s) for s in chart.spans())
    for span in named:
        start = _by_words_of(chart, span)
        if start is not None and isinstance(span.value, Who):
            teller = CARRIER if span.value.is_carrier else "driver"
            behind = start == span.start  # "есеновтың айтуынша"
            first = span.end if behind and not of_others else start
            end = span.end + 1 if behind else span.end if of_others else span.start
            chart.put(Span("source", teller, first, end))


def _is_of_post(span: Span) -> bool:
    return span.group in ("crossing", "post") or span.is_("kind", "neutral")


def _by_words_of(chart: Chart, who: Span) -> int | None:
    """Where `со слов`, `по словам нашего` before somebody begins; None where it does not stand."""
    if who.end < len(chart.tokens) and chart.tokens[who.end].key in _KAZAKH_WORDS_OF:
        return who.start
    for at in (who.start - 1, who.start - 2):
        if at < 0 or chart.tokens[at].key not in ("слов", "словам"):
            continue
        between = {token.key for token in chart.tokens[at + 1 : who.start]}
        if between <= _WHOSE:
            return at - 1 if at and chart.tokens[at - 1].key in ("со", "по") else at
    return None


def _phone(chart: Chart, i: int, world: World) -> None:
    token = chart.tokens[i]
    if token.kind == "phone":
        found = world.index.by_phone.get(phone_key(token.text), [])
        if found or i == 0:
            put_who(chart, i, i + 1, Who(token.text, tuple(found)))
        else:
            chart.put(Span("other", "phone", i, i + 1))


# names


def _names(chart: Chart, world: World) -> None:
    for i, token in enumerate(chart.tokens):
        span = chart.at(i)
        if token.kind != "word" or (span is not None and span.end - span.start > 1):
            continue
        who = _brand(span, i, chart, world) or _named(chart, i, span, world)
        if who is not None:
            put_who(chart, i, i + 1, who)


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
    also = also if found.fit == "whole" else ()
    return Who(chart.tokens[i].text, vehicles, also, is_carrier=_is_carrier(found.meanings))


def _may_be_part(chart: Chart, i: int) -> bool:
    """Part of a name counts where nobody was named before, or right behind his plate."""
    before = chart.at(i - 1)
    beside = before is not None and before.group == "who"
    beside = beside or (i > 0 and chart.tokens[i - 1].text in _BREAKS)  # "болат 6 км, темир молчит"
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
        order = token.key in world.index.by_order and not _may_be_clock(token.text)
        leads = len(token.text) == 4 and (order or is_leading(chart, i))
        if named or (not somebody and leads):
            index = world.index
            found = [*index.by_order.get(token.key, []), *index.by_tail.get(token.text, [])]
            nobody = not found and (somebody or len(token.text) > _LONGEST_ORDER)
            if not nobody and (found or named or not _may_be_clock(token.text)):
                put_who(chart, i, i + 1, Who(token.text, tuple(dict.fromkeys(found))))
                somebody = True


def _may_be_clock(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and int(text[:2]) <= 23 and int(text[2:]) <= 59


def _turn_drivers(chart: Chart) -> None:
    """`Сериков за рулем 417` is said of 417: he who drives it now is the object."""
    spans = chart.spans()
    for driver, change, truck in zip(spans, spans[1:], spans[2:], strict=False):
        left, right = driver.value, truck.value
        if not change.is_("kind", "driver_changed") or not isinstance(right, Who):
            continue
        if isinstance(left, Who) and right.text[:1].isdigit() and left.text.isalpha():
            chart.put(replace(driver, value=right))
            chart.put(replace(truck, value=left))


# one person named twice


def _merge_neighbours(chart: Chart) -> None:
    spans = [s for s in chart.spans() if isinstance(s.value, Who)]
    for first, second in itertools.pairwise(spans):
        left = chart.at(first.start)
        if left is None or left.end != second.start or not isinstance(left.value, Who):
            continue
        merged = _both(left.value, second.value)
        if merged is not None:
            put_who(chart, left.start, second.end, merged)
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
    by_carrier = left.is_carrier or right.is_carrier
    return Who(text, tuple(both), is_carrier=by_carrier) if both else None


def _initial(chart: Chart, span: Span, who: Who) -> None:
    """`Қайрат Д`: a single letter after a name is the first of the other name."""
    if span.end >= len(chart.tokens) or len(chart.tokens[span.end].key) != 1:
        return
    letter = chart.tokens[span.end]
    if letter.kind != "word" or len(who.vehicles) < 2 or who.text[:1].isdigit():
        return
    following = chart.tokens[span.end + 1 : span.end + 2]
    if chart.at(span.end) is not None and any(t.kind in ("number", "stamp") for t in following):
        return  # "Қайрат с 9"
    fitting = tuple(v for v in who.trips if _has_initial(v, letter.key))
    if fitting:
        put_who(chart, span.start, span.end + 1, replace(who, vehicles=fitting))


def _has_initial(trip: KnownTrip, letter: str) -> bool:
    return any(w.startswith(letter) for d in trip.drivers for w in name_words(d))
