"""Russian and Kazakh written in Latin letters: "aldymda 12 kolik", "stoim na neitralke"."""

import re
from collections.abc import Callable

_SEVERAL = {"shch": "щ", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "ts": "ц"} | {
    "yu": "ю",
    "ya": "я",
    "yo": "е",
    "ye": "е",
    "ay": "ай",
    "ey": "ей",
    "oy": "ой",
    "uy": "уй",
    "iy": "ий",
    "ai": "ай",
    "ei": "ей",
    "oi": "ой",
}
_ONE = dict(zip("abcdefghijklmnopqrstuvwxyz", "абсдефгхижклмнопкрстуввхыз", strict=True))
_PIECE = re.compile("|".join([*_SEVERAL, "[a-z]"]))
_WORD = re.compile(r"(?<![A-Za-z])[A-Za-z]?[a-z]{3,}(?![A-Za-z])")


def in_cyrillic(text: str, known: Callable[[str], bool]) -> str:
    """The text with each unknown Latin word that is a known one in Cyrillic letters."""
    return _WORD.sub(lambda m: _word(m[0], known), text)


def _word(word: str, known: Callable[[str], bool]) -> str:
    if known(word):
        return word
    cyrillic = _PIECE.sub(lambda m: _SEVERAL.get(m[0]) or _ONE[m[0]], word.lower())
    return cyrillic if known(cyrillic) else word
