"""`непустили`, `незаехал`: a denial typed in one word with what it denies, put apart."""

import re
from collections.abc import Callable

_GLUED = re.compile(r"(?<![^\W_])(не)([а-яё]{4,})(?![^\W_])", re.IGNORECASE)


def with_denials_apart(text: str, known: Callable[[str], bool]) -> str:
    """The text with a space behind each `не` that hangs on a known word, where both make none."""
    if "не" not in text.lower():
        return text
    return _GLUED.sub(lambda m: _apart(m, known), text)


def _apart(match: re.Match[str], known: Callable[[str], bool]) -> str:
    whole, denied = match[0], match[2]
    return f"{match[1]} {denied}" if known(denied) and not known(whole) else whole
