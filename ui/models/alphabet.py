"""The order of names: the Kazakh alphabet, of which the Russian one is a part."""

from typing import Final

_LETTERS: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_AFTER_LATIN: Final = 0xE000  # a range that no letter has
_PLACES: Final = {ord(letter): _AFTER_LATIN + n for n, letter in enumerate(_LETTERS)}


def alphabetical(text: str) -> str:
    """A key that puts names where people look for them: Іліяс after Ыбырай, not before Абай."""
    return text.casefold().translate(_PLACES)
