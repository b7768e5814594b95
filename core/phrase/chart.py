"""A line read once: its words found, slips mended, crossings and towns named, figures measured."""

import itertools

from core.phrase.atoms import AMOUNTS
from core.phrase.denial import is_kazakh_no
from core.phrase.names import Found, Named
from core.phrase.numerals import add_halves, join_numerals, numeral
from core.phrase.outages import find_outages
from core.phrase.papers_there import find_papers
from core.phrase.spans import Chart, Span
from core.phrase.spoken_clock import find_spoken_clocks
from core.phrase.tokens import Token, fold, tokenise
from core.phrase.vocabulary import Vocabulary, alike
from core.phrase.world import World

_FIGURES = ("km", "metres", "vehicles", "money", "other")
_REASON_LETTERS = ("D", "P", "C", "V", "R", "B", "X", "Z")
_ORDINALS = ("ми", "ые", "ыми", "й", "м", "ши", "шы", "ым", "ой", "st", "nd", "rd", "th")
_NTH = ("и", "ий", "й", "ый", "е", "ые", "ья", "ши", "шы", "st", "nd", "rd", "th")
_LINES = ("in_queue", "queue", "still")
_RATES = ("per_hour", "per_day")
_GRAVE = frozenset(
    ("kind", code) for code in ("breakdown", "refused", "turned_back", "to_storage", "slot_lost")
)
_HEARD_ALIKE = ({"а", "о"}, {"е", "и"})


def read_line(text: str, world: World) -> Chart:
    """The chart of a line: vocabulary, names of crossings and towns, quantities with a unit."""
    tokens = tokenise(text)
    chart = Chart(text, tokens, [None] * len(tokens))
    keys = [_mended(token, world, chart) for token in tokens]
    for mark in world.vocabulary.find(keys):
        chart.put_mark(mark)
    join_numerals(chart)
    add_halves(chart)
    find_spoken_clocks(chart)
    find_outages(chart, world.vocabulary)
    find_papers(chart, world.vocabulary)
    _name_places(chart, keys, world)
    _reason_codes(chart)
    _measure(chart, world)
    return chart


def known_word(world: World, word: str) -> bool:
    """True for a word of the vocabulary or a name of this desk."""
    key = fold(word)
    return world.vocabulary.knows(key) or world.index.names.find(key) is not None


def key_at(chart: Chart, index: int) -> str:
    """The word at a token, mended where it was read as another."""
    typed = chart.tokens[index].key
    return next((meant for slip, meant in chart.read_as if slip == typed), typed)


def _mended(token: Token, world: World, chart: Chart) -> str:
    key = token.key
    names, words = world.index.names, world.vocabulary
    if token.kind != "word" or len(key) < 5 or words.knows(key):
        return key
    if names.find(key) is not None or names.find_part(key) is not None:
        return key
    near = {w for w in words.near(key) if _may_be_meant(key, w)}
    meant = _only_one(near, names.find_slip(key), words)
    if meant is None or (_is_grave(meant, words) and _is_other_letter(key, meant)):
        return key
    chart.read_as.append((key, meant))
    return meant


def _may_be_meant(typed: str, meant: str) -> bool:
    if is_kazakh_no(typed) != is_kazakh_no(meant):
        return False  # шешіледі is not шешілмеді
    return not _is_other_form(typed, meant) and _begins_alike(typed, meant)


def _is_grave(word: str, words: Vocabulary) -> bool:
    sense = words.sense(word)
    return sense is not None and (sense in _GRAVE or sense[0] == "cause")


def _is_other_letter(typed: str, meant: str) -> bool:
    """A letter for another makes no breakdown of `позвали`; one too many or too few may."""
    return len(typed) == len(meant) and sorted(typed) != sorted(meant) and not alike(typed, meant)


def _begins_alike(typed: str, meant: str) -> bool:
    """A slip seldom falls on the first letter: забрать is not набрать, упустили not пустили."""
    if {typed[0], meant[0]} in _HEARD_ALIKE and typed[1:] == meant[1:]:
        return True
    return typed[1:] not in (meant, meant[1:]) and meant[1:] != typed


def _is_other_form(typed: str, meant: str) -> bool:
    """`забронировать`, `выгрузит`, `перезвонил`: a verb's other form tells of another time."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(typed, meant, strict=False))
    same = sum(1 for _ in pairs)
    stem, left, right = typed[:same], typed[same:], meant[same:]
    if right.startswith("л"):
        return left.startswith(("т", "м", "ш"))
    return left.startswith("л") and not right and stem.endswith(("и", "а"))


def _only_one(words: set[str], names: set[str], vocabulary: Vocabulary) -> str | None:
    """The word meant, where all rivals mean the same."""
    if len(names) == 1 and not words:
        return next(iter(names))
    if names or not words:
        return None
    senses = {vocabulary.sense(word) or word for word in words}
    return min(words, key=len) if len(senses) == 1 else None


def _name_places(chart: Chart, keys: list[str], world: World) -> None:
    for i, key in enumerate(keys):
        span = chart.at(i)
        if chart.tokens[i].kind != "word" or (span is not None and span.end - span.start > 1):
            continue
        named = _place_named(world.index.names.find(key))
        if named is not None and _may_be_named(span, named):
            chart.put(Span(*_place_code(named), start=i, end=i + 1, value=named.target))


def _may_be_named(span: Span | None, named: Named) -> bool:
    """A word of the trade stands above a town of that name, not above a crossing of ours."""
    if span is None or span.group == "stop":
        return True
    return named.kind != "place" and span.group != "kind"


def _reason_codes(chart: Chart) -> None:
    """`D03` typed as it stands in the list."""
    for i in range(len(chart.tokens) - 1):
        letter, digits = chart.tokens[i], chart.tokens[i + 1]
        if letter.text.upper() in _REASON_LETTERS and digits.glued and len(digits.text) == 2:
            chart.put(Span("reason", f"{letter.text.upper()}{digits.text}", i, i + 2))


def _place_named(found: Found | None) -> Named | None:
    wanted = ("crossing", "far_crossing", "place")
    meanings = found.meanings if found else ()
    if any(named.kind == "driver" for named in meanings):
        return None  # Серов is our driver before he is a town
    return next((n for kind in wanted for n in meanings if n.kind == kind), None)


def _place_code(named: Named) -> tuple[str, str]:
    if named.kind == "place":
        return "place", "town"
    return "crossing", "far" if named.kind == "far_crossing" else "near"


def _measure(chart: Chart, world: World) -> None:
    _put_slots(chart)
    for i in range(len(chart.tokens)):
        if _put_place_in_line(chart, i) or _put_day_of_waiting(chart, i):
            continue
        value = _figure(chart, i)
        if value is None:
            continue
        unit = chart.at(i + 1)
        if unit is not None and unit.group == "unit" and unit.code in (*_FIGURES, *_RATES):
            if not _is_plate_before_unit(chart, i, unit, world):
                _put_figure(chart, i, unit, value)
        elif chart.is_free(i):
            _put_turned(chart, i, value)


def _put_slots(chart: Chart) -> None:
    """`14 свободных слотов`, `слотов 14`."""
    for span in chart.spans():
        if span.group != "slots":
            continue
        for i in (span.end, span.start - 1):
            count = chart.tokens[i].number if chart.is_free(i) else None
            if count is not None and count.is_integer():
                start, end = min(i, span.start), max(i + 1, span.end)
                chart.put(Span("slots", "count", start, end, count))
                break


def _put_place_in_line(chart: Chart, i: int) -> bool:
    """`5-й в очереди`, `кезекте 120-шы`: those before it are ahead."""
    token, after = chart.tokens[i], chart.at(i + 1)
    before = chart.at(i - 1)
    in_line = any(s is not None and s.is_("kind", *_LINES) for s in (before, after))
    here = chart.at(i)
    place = float(here.code) if here is not None and here.group == "ordinal" else token.number
    if not in_line or not place or (here is None and token.ending not in _ORDINALS):
        return False
    chart.put(Span("figure", "vehicles", i, i + 1, place - 1))
    return True


def _put_day_of_waiting(chart: Chart, i: int) -> bool:
    """`3-и сутки`, `2-й день`: neither an hour nor so many of them."""
    token, unit = chart.tokens[i], chart.at(i + 1)
    counts = unit is not None and unit.is_("unit", "days", "hours", "per_day")
    if unit is None or not counts or token.ending not in _NTH or token.kind != "number":
        return False
    chart.put(Span("figure", "other", i, unit.end))
    return True


def _figure(chart: Chart, i: int) -> float | tuple[int, int] | None:
    token, span = chart.tokens[i], chart.at(i)
    if span is not None:
        return AMOUNTS.get(span.code) if span.group == "amount" else numeral(span)
    if token.kind == "stamp" and len(token.parts) == 2:
        a, b = token.parts
        return float(f"{a}.{token.text.split(token.sep)[1]}") if token.sep == "." else (a, b)
    return token.number


def _put_figure(chart: Chart, i: int, unit: Span, value: float | tuple[int, int]) -> None:
    covered = chart.at(i)
    start = covered.start if covered is not None else i
    from_start = _from_to(chart, start)
    if from_start is not None and isinstance(value, float):
        start, value = from_start, (int(chart.tokens[from_start + 1].number or 0), int(value))
    hours = chart.at(start - 1)
    if unit.code == "metres" and hours is not None and hours.is_("unit", "hours"):
        return  # the minutes of "13ч 45м"
    if unit.code == "metres":
        chart.put(Span("figure", "km", start, unit.end, _in_km(value)))
        return
    after = chart.at(unit.end)
    counts = unit.code == "vehicles"  # "2 км за час" is no pace of the post
    if counts and after is not None and after.is_("unit", *_RATES):
        chart.put(Span("figure", after.code, start, after.end, value))
        return
    rate = _rate_before(chart, start)
    if rate is not None and unit.code == "vehicles":
        chart.put(Span("figure", rate.code, rate.start, unit.end, value))
        return
    is_range = isinstance(value, tuple) and unit.code not in _RATES
    code = f"{unit.code}_range" if is_range else unit.code
    chart.put(Span("figure", code, start, unit.end, value))


def _from_to(chart: Chart, start: int) -> int | None:
    """Where `от 5 до 7 км` begins."""
    if start < 3 or chart.tokens[start - 3].key not in ("от", "from"):
        return None
    told = chart.tokens[start - 1].key in ("до", "to") and chart.is_free(start - 2)
    number = chart.tokens[start - 2].number
    return start - 3 if told and number is not None and number.is_integer() else None


def _rate_before(chart: Chart, start: int) -> Span | None:
    """`в час по 4 машины`, `сағатына 4 көлік`."""
    before = chart.at(start - 1)
    while before is not None and before.group in ("time", "load", "stop", "direction"):
        before = chart.at(before.start - 1)
    return before if before is not None and before.is_("unit", *_RATES) else None


def _is_plate_before_unit(chart: Chart, i: int, unit: Span, world: World) -> bool:
    """`417 км 92`, `233 машина сломалась`, `417 за сутки 2 км`: the first number is the truck."""
    if i != 0 or chart.tokens[i].text not in world.index.by_digits:
        return False
    behind = chart.is_free(unit.end) and chart.tokens[unit.end].kind == "number"
    far = unit.code == "km" and len(chart.tokens[i].text) == 3  # "417 км: 8"
    return behind or far or unit.code in ("vehicles", "other", "metres", *_RATES)


def _in_km(value: float | tuple[int, int]) -> float | tuple[int, int]:
    return value / 1000 if isinstance(value, float) else value


def _put_turned(chart: Chart, i: int, value: float | tuple[int, int]) -> None:
    """`км 92` is a mark on the road; `километров 13`, `машин 40` are about so many."""
    unit, after = chart.at(i - 1), chart.at(i + 1)
    if unit is None or unit.group != "unit" or isinstance(value, tuple):
        return
    if after is not None and after.group == "unit":
        return
    is_road = unit.code == "km" and not chart.tokens[unit.start].key.startswith("километров")
    if unit.code == "metres" and len(chart.tokens[unit.start].key) > 1:
        chart.put(Span("figure", "km", unit.start, i + 1, _in_km(value)))
    if unit.code in ("km", "vehicles") and unit.end - unit.start == 1:
        chart.put(Span("figure", "road_km" if is_road else unit.code, unit.start, i + 1, value))
