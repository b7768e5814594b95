"""Type to filter: the same word whatever the layout, the alphabet of a plate, or Kazakh letters."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from core.phrase.plates import plate_forms, query_forms

_KAZAKH = str.maketrans("әқңғүұөіһё", "акнгууоихе")
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_CYRILLIC = str.maketrans(_LATIN_KEYS, _CYRILLIC_KEYS)
_KAZAKH_DIGITS = str.maketrans('"әіңғ,.үұқ', "1234567890")


def fold(text: str) -> str:
    """Text as it is compared: small letters, Kazakh ones as their Russian neighbours."""
    return text.casefold().translate(_KAZAKH)


class Hay(NamedTuple):
    """What a row is found by: its folded words, and its plates one a line."""

    words: str
    plates: str = ""


def haystack(words: Iterable[str], plates: Iterable[str] = ()) -> Hay:
    """Words and plates of a row as they are searched."""
    return _hay(" ".join(w for w in words if w), tuple(plate for plate in plates if plate))


@lru_cache(maxsize=20_000)
def _hay(words: str, plates: tuple[str, ...]) -> Hay:
    """Kept from one view to the next, as few rows change what they are found by."""
    lines = [form for plate in plates for form in plate_forms(plate)]
    return Hay(fold(words), "\n".join(lines))


def matching(query: str, words: Sequence[str], plates: Sequence[str]) -> list[int] | None:
    """Places of the rows in which every typed word is found; None for an empty query.

    `words` and `plates` are the two halves of the rows' hay. A plate may be typed in pieces.
    """
    typed = query.split()
    if not typed:
        return None
    found = _rows_of(typed[0], words, plates)
    for word in typed[1:]:
        found &= _rows_of(word, words, plates)
    if len(typed) > 1:
        found |= _places(query_forms("".join(typed)), plates)
    return sorted(found)


def _rows_of(word: str, words: Sequence[str], plates: Sequence[str]) -> set[int]:
    return _places(_meant(word), words) | _places(query_forms(word), plates)


def _places(needles: Iterable[str], hays: Sequence[str]) -> set[int]:
    found: set[int] = set()
    for needle in needles:
        found.update([i for i, hay in enumerate(hays) if needle in hay])
    return found


@lru_cache(maxsize=256)
def _meant(word: str) -> frozenset[str]:
    """The word as it is, in the other layout, and as digits of a Kazakh keyboard's upper row."""
    small = word.casefold()
    meant = {fold(small), fold(small.translate(_TO_CYRILLIC))}
    digits = small.translate(_KAZAKH_DIGITS)
    return frozenset(meant | {digits} if digits.isdigit() else meant)
