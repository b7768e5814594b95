"""A line read once: its words found, slips mended, crossings and towns named, figures measured."""

import itertools
from dataclasses import replace

from core.phrase.moments.said import Said
from core.phrase.moments.spoken_clock import find_spoken_clocks
from core.phrase.reading.denial import is_kazakh_no
from core.phrase.reading.denied_forms import find_denied_forms
from core.phrase.reading.names import Found, Named
from core.phrase.reading.numerals import add_halves, join_numerals, join_ranges
from core.phrase.reading.outages import find_outages
from core.phrase.reading.papers_there import find_papers
from core.phrase.reading.quantities import measure
from core.phrase.reading.spans import Chart, Span
from core.phrase.reading.tokens import Token, fold, tokenise
from core.phrase.vocabulary import Vocabulary, alike
from core.phrase.world import World

_REASON_LETTERS = ("D", "P", "C", "V", "R", "B", "X", "Z")
_GRAVE = frozenset(
    ("kind", code) for code in ("breakdown", "refused", "turned_back", "to_storage", "slot_lost")
) | {("notice", "reopens")}
_PAST = ("ды", "ди", "ты", "ти")
_TO_COME = ("ады", "еди", "йды", "йди")
_SHORT_KIND = 6
_PAIR = 2
_SHORTEST_SLIP = 4
_HEARD_ALIKE = ({"а", "о"}, {"е", "и"})


def read_line(text: str, world: World) -> Chart:
    """The chart of a line: vocabulary, names of crossings and towns, quantities with a unit."""
    tokens = tokenise(text)
    chart = Chart(text, tokens, [None] * len(tokens))
    keys = [_mended(token, world, chart) for token in tokens]
    for mark in world.vocabulary.find(keys):
        chart.put_mark(mark)
    find_denied_forms(chart, world.vocabulary)
    join_numerals(chart)
    add_halves(chart)
    join_ranges(chart)
    find_spoken_clocks(chart)
    find_outages(chart, world.vocabulary)
    find_papers(chart, world.vocabulary)
    _name_places(chart, keys, world)
    _reason_codes(chart)
    measure(chart, world)
    return chart


def known_word(world: World, word: str) -> bool:
    """True for a word of the vocabulary or a name of this desk."""
    key = fold(word)
    names = world.index.names
    named = names.find(key) is not None or names.find_bare(key) is not None
    return named or world.vocabulary.knows(key)


def key_at(chart: Chart, index: int) -> str:
    """The word at a token, mended where it was read as another."""
    typed = chart.tokens[index].key
    return next((meant for slip, meant in chart.read_as if slip == typed), typed)


def _mended(token: Token, world: World, chart: Chart) -> str:
    key = token.key
    names, words = world.index.names, world.vocabulary
    swapped = _letters_swapped(key, words) if token.kind == "word" else None
    if swapped is not None:
        chart.read_as.append((key, swapped))
        return swapped
    if token.kind != "word" or len(key) < _SHORTEST_SLIP or words.knows(key):
        return key
    if names.find(key) is not None or names.find_part(key) is not None:
        return key
    if words.role("plain", key):
        return key  # "ветер" is no slip of "вечер"
    is_short = len(key) == _SHORTEST_SLIP  # "сырм": only a crossing is known by so little
    near = set() if is_short else {w for w in words.near(key) if _may_be_meant(key, w)}
    meant = _only_one(near, names.find_slip(key), words)
    if meant is None or (_is_other_letter(key, meant) and _is_risky(meant, words)):
        return key
    chart.read_as.append((key, meant))
    return meant


def _letters_swapped(key: str, words: Vocabulary) -> str | None:
    """`перезвонтиь`: known only as the beginning of a phrase, and a word with its letters is."""
    is_word = key in words.exact or not words.knows(key) or words.sense(key) is not None
    if is_word or len(key) <= _SHORT_KIND:
        return None
    near = (w for w in words.near(key) if w in words.exact and _is_one_swap(key, w))
    meant = [w for w in near if words.sense(w) is not None]
    return meant[0] if len(meant) == 1 else None


def _is_one_swap(typed: str, meant: str) -> bool:
    """Two letters side by side changed their places."""
    other = [i for i, pair in enumerate(zip(typed, meant, strict=False)) if pair[0] != pair[1]]
    beside = len(other) == _PAIR and other[1] == other[0] + 1
    return beside and sorted(typed) == sorted(meant)


def _may_be_meant(typed: str, meant: str) -> bool:
    if is_kazakh_no(typed) != is_kazakh_no(meant):
        return False  # шешіледі is not шешілмеді
    if typed.endswith(_PAST) and typed.endswith(_TO_COME) != meant.endswith(_TO_COME):
        return False  # қозғалды is not қозғалады
    return not _is_other_form(typed, meant) and _begins_alike(typed, meant)


def _is_risky(word: str, words: Vocabulary) -> bool:
    """A short word that says what happened, or a grave one: `задели` is not `завели`."""
    sense = words.sense(word)
    is_short = len(word) <= _SHORT_KIND and sense is not None and sense[0] == "kind"
    return is_short or _is_grave(word, words)


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
        if named is None and span is None:
            names = world.index.names
            named = _place_named(names.find_clipped(key) or names.find_bare(key))
        if named is not None and _may_be_named(span, named):
            chart.put(Span(*_place_code(named), start=i, end=i + 1, value=named.target))


def find_towns_of_zones(chart: Chart, world: World) -> None:
    """Put a town over the name of a zone no clock stands beside: "flat tyre near samara"."""
    for span in chart.spans():
        found = world.index.names.find(chart.tokens[span.start].key)
        named = _place_named(found) if span.group == "zone" else None
        if named is not None and named.kind == "place" and span.end - span.start == 1:
            chart.put(Span("place", "town", span.start, span.end, named.target))
        if isinstance(span.value, Said) and span.value.clock is None:
            _part_town_from_day(chart, world, span, span.value)


def _part_town_from_day(chart: Chart, world: World, span: Span, said: Said) -> None:
    """`в самаре с утра`: where he is; a town beside an hour tells whose hour it is."""
    for i in range(span.start, span.end - 1):
        named = _place_named(world.index.names.find(chart.tokens[i].key))
        if named is not None and named.kind == "place":
            chart.put(Span("when", span.code, i + 1, span.end, replace(said, place=None)))
            chart.put(Span("place", "town", i, i + 1, named.target))
            return


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
