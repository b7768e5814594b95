"""Russian and Kazakh written in Latin letters: "aldymda 12 kolik", "stoim na neitralke"."""

import re
from collections.abc import Callable

_DIGRAPHS = {"shch": "щ", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "ts": "ц"} | {
    "yu": "ю",
    "ya": "я",
    "yo": "е",
    "ye": "е",
}
_SEVERAL = _DIGRAPHS | {
    "ay": "ай",
    "ey": "ей",
    "oy": "ой",
    "uy": "уй",
    "iy": "ий",
    "ai": "ай",
    "ei": "ей",
    "oi": "ой",
}
_NARROW = re.compile("|".join([*_DIGRAPHS, "[a-z]"]))
_ONE = dict(zip("abcdefghijklmnopqrstuvwxyz", "абсдефгхижклмнопкрстуввхыз", strict=True))
_PIECE = re.compile("|".join([*_SEVERAL, "[a-z]"]))
_SMALL_WORDS = {"ne": "не", "na": "на", "my": "мы", "po": "по", "do": "до", "za": "за"} | {
    "v": "в",
    "s": "с",
    "u": "у",
    "k": "к",
    "iz": "из",
    "ot": "от",
    "da": "да",
    "de": "де",
}
_SMALL = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(_SMALL_WORDS)})(?![A-Za-z])", re.IGNORECASE)
_ENDED = re.compile(r"(?<=\d)(?:[dtn][ae]n?|[gk][ae])(?![A-Za-z])", re.IGNORECASE)
"""The ending of `13te`, `6dan`."""

_WORD = re.compile(r"(?<![A-Za-z])[A-Za-z]?[a-z]{3,}(?![A-Za-z])")


def in_cyrillic(text: str, known: Callable[[str], bool]) -> str:
    """The text with each unknown Latin word that is a known one in Cyrillic letters."""
    ended = _ENDED.sub(lambda m: letters_in_cyrillic(m[0].lower()), text)
    read = _WORD.sub(lambda m: _word(m[0], known), ended)
    return text if read == ended else _SMALL.sub(lambda m: _SMALL_WORDS[m[0].lower()], read)


def letters_in_cyrillic(low: str) -> str:
    """A word in small letters, its Latin ones as they would be written in Cyrillic."""
    return _PIECE.sub(lambda m: _SEVERAL.get(m[0]) or _ONE[m[0]], low)


def _word(word: str, known: Callable[[str], bool]) -> str:
    if known(word):
        return word
    low = word.lower()
    whole = letters_in_cyrillic(low)
    apart = _PIECE.sub(lambda m: _DIGRAPHS.get(m[0]) or "".join(_ONE[c] for c in m[0]), low)
    narrow = _NARROW.sub(lambda m: _DIGRAPHS.get(m[0]) or _ONE[m[0]], low)
    ways = (whole, apart, narrow, *(f"{way}ь" for way in (whole, apart)))
    ways = (*ways, *(way.replace("ш", "щ") for way in (whole, narrow) if "ш" in way))
    return next((way for way in ways if known(way)), word)
