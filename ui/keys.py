"""Keys that stay where they are in each layout: a letter of a shortcut is pressed by its place."""

from typing import Final

from PySide6.QtGui import QKeySequence

_LATIN: Final = "QWERTYUIOPASDFGHJKLZXCVBNM"
_CYRILLIC: Final = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
_DIGITS: Final = "1234567890"
_KAZAKH_DIGITS: Final = '"ӘІҢҒ,.ҮҰҚ'
_SAME_KEY: Final = dict(zip(_LATIN, _CYRILLIC, strict=True)) | dict(
    zip(_DIGITS, _KAZAKH_DIGITS, strict=True)
)

ENTRY: Final = "F2"
FILTER: Final = "F3"
NO_ANSWER: Final = "F4"
FRESH: Final = "F5"
STEP: Final = "F6"
LATER: Final = "Ctrl+L"
SHIFT: Final = "F8"
COMPARE: Final = "F9"
HELP: Final = "F1"
SEARCH: Final = "Ctrl+K"
STILL: Final = "Ctrl+E"
CALL_BACK: Final = "Ctrl+B"
NOTE: Final = "Ctrl+N"
MESSAGE: Final = "F7"
DUE: Final = "Ctrl+R"
HISTORY: Final = "Ctrl+H"
ATTACH: Final = "Ctrl+O"
PAPERS: Final = "Ctrl+G"
MONEY: Final = "Ctrl+D"
COLUMNS: Final = "Ctrl+J"
TELL: Final = "Ctrl+T"


def anywhere(keys: str) -> list[QKeySequence]:
    """The shortcut as it is, and as a Russian or Kazakh keyboard sends the same key."""
    *modifiers, last = keys.split("+")
    variants = [keys]
    other = _SAME_KEY.get(last)
    if other is not None:
        variants.append("+".join([*modifiers, other]))
    return [QKeySequence(v) for v in variants]
