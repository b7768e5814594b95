"""Plates in a line: digits alone, with letters in any spelling, of ours, of trailers, unknown."""

from core.phrase.known import KnownTrip
from core.phrase.naming.spoken_of import Who, put_who
from core.phrase.plates import is_near, leading_digits, plate_forms, query_forms
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.tokens import NUMBER_ENDINGS
from core.phrase.world import Vehicle, World

_OF_IT = ("за",)
_OF_A_TRUCK = ("оформлен", "прохожден", "ресимде")  # "оформление 902 затянется"
_BEFORE_A_COUNT = ("to_barrier", "load", "beyond")


def find_plate(chart: Chart, i: int, world: World) -> None:
    """Put a span over the plate that begins here, ours or another's."""
    token = chart.tokens[i]
    is_digits = token.kind == "number" and token.text.isdigit() and len(token.text) in (2, 3)
    is_day = bool(token.ending) and len(token.text) < 3  # 23-го, but 417-го
    is_day = is_day or token.ending in ("шы", "ши", "ым")  # 120-шы in the queue
    if not is_digits or not chart.is_free(i) or is_day or _is_region(chart, i):
        return
    index = world.index.by_digits
    known = index.get(token.text) or index.get(token.text.lstrip("0")) or []
    if len(token.text) == 2 or not known:
        known = [*known, *index.get(f"0{token.text}", [])]
    start, end, fitting = _with_letters(chart, i, known, world)
    pulled = _by_trailer(chart.words(start, end), world) if end - start > 1 else ()
    if pulled and not fitting:
        put_who(chart, start, end, Who(chart.words(start, end), pulled))
    elif end - start > 1 and not fitting:
        if not _is_listed(chart, start) or (len(token.text) == 2 and start > 0):
            chart.put(Span("other", "plate", start, end))
            return
        put_who(chart, start, end, Who(chart.words(start, end), near=tuple(known)))
    elif fitting and _may_be_plate(chart, i, start, end):
        put_who(chart, start, end, Who(chart.words(start, end), tuple(fitting)))
    elif not known and len(token.text) == 3 and is_leading(chart, i) and not _counts(chart, i):
        _unknown_plate(chart, i, world)


def _counts(chart: Chart, i: int) -> bool:
    """`417 очередь 245`: a place in the queue, not a second truck."""
    before = chart.at(i - 1)
    return before is not None and before.is_("kind", "queue", "in_queue")


def _by_trailer(typed: str, world: World) -> tuple[KnownTrip, ...]:
    """Trips with this trailer: its digits and letters, the region may be missing."""
    forms = query_forms(typed)
    trips = world.index.by_trailer.get(leading_digits(typed), [])
    return tuple(
        t for t in trips if any(f in whole for whole in plate_forms(t.trailer) for f in forms)
    )


def _unknown_plate(chart: Chart, i: int, world: World) -> None:
    text = chart.tokens[i].text
    near = [v for v in world.trips if is_near(text, v.plate)]
    has_post = any(s.group == "crossing" for s in chart.spans())
    if near or not has_post:
        put_who(chart, i, i + 1, Who(text, near=tuple(near)))


def _may_be_plate(chart: Chart, i: int, start: int, end: int) -> bool:
    if end - start > 1 or is_leading(chart, i):
        return True
    before = chart.at(i - 1)
    counts = before is not None and before.group in _BEFORE_A_COUNT
    counts = counts and not chart.tokens[i - 1].key.startswith(_OF_A_TRUCK)
    if before is not None and chart.tokens[i - 1].key in _OF_IT:
        counts = any(s.group in ("who", "figure") for s in chart.spans(0, i))  # "спрашивал за 902"
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


def is_leading(chart: Chart, i: int) -> bool:
    """True when only signs, greetings, times and others named stand before it."""
    for j in range(i):
        span = chart.at(j)
        passes = ("who", "stop", "moment", "day", "part", "brand", "source", "kind")
        if chart.tokens[j].kind != "sign" and (span is None or span.group not in passes):
            return False
    return True


def _with_letters(
    chart: Chart, i: int, known: list[Vehicle], world: World
) -> tuple[int, int, list[Vehicle]]:
    start, end = i, i + 1
    typed = chart.tokens[i].text
    fitting = known
    if _is_prefix_letter(chart, i):
        typed, start = chart.tokens[i - 1].text + typed, i - 1
        fitting = _fit(typed, known)
    elif _may_be_letters_before(chart, i):
        turned = _fit(typed + chart.tokens[i - 1].text, known)
        if turned:
            return i - 1, end, turned
    if i + 1 < len(chart.tokens) and _may_be_letters(chart, i + 1):
        letters = chart.tokens[i + 1].text
        by_letters = _fit(typed + letters, fitting)
        tail = chart.tokens[i + 1]
        if not by_letters and tail.glued and tail.key in NUMBER_ENDINGS:
            return start, i + 2, fitting  # "518ге"
        if by_letters or _must_be_letters(chart, i + 1, world):
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
    if by_region or chart.tokens[at].glued or not fitting:
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


def _may_be_letters_before(chart: Chart, i: int) -> bool:
    """`ак417`, `АК 417`: company letters before the digits."""
    if not chart.is_free(i - 1) or chart.tokens[i - 1].kind != "word":
        return False
    letters = chart.tokens[i - 1].text
    return 2 <= len(letters) <= 3 and (chart.tokens[i].glued or i == 1 or letters.isupper())


def _may_be_letters(chart: Chart, i: int) -> bool:
    token, span = chart.tokens[i], chart.at(i)
    if token.kind != "word" or len(token.text) > 3 or (span is not None and span.group == "unit"):
        return False
    return token.glued or (span is None and len(token.text) > 1)


def _must_be_letters(chart: Chart, i: int, world: World) -> bool:
    """Glued to the digits, or in capitals; QR and the like are words."""
    token, span = chart.tokens[i], chart.at(i)
    if span is not None and span.group in ("unit", "time", "negation"):
        return False
    if token.kind != "word" or token.glued:
        return token.kind == "word"
    return token.text.isupper() and span is None and not world.vocabulary.knows(token.key)
