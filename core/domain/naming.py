"""Does a text name a person: by surname and name, by telephone, or by surname where that is him."""

import re
from dataclasses import dataclass

from core.domain.fleet import Driver
from core.domain.name import name_key, phone_key

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\D+")
_SHORT = 4
_ENDING = 3
"""Letters by which a surname grows in a sentence: Ахметова, Ахметовтың is told by its beginning."""

_SHORT_ENDINGS = ("", "а", "у", "ом", "е")
"""What a name shorter than that may end in: more would be another word."""

_SHORTEST_PHONE = 6
"""Fewer digits are a number inside a house, and stand in any sentence."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What a driver is known by."""

    names: tuple[str, ...]
    surname: str
    phones: tuple[str, ...]

    def names_him(self, text: str, *, is_his_trip: bool = False) -> bool:
        """True where the text names him; a surname alone does on a trip that he drove."""
        if not text:
            return False
        words = [word.casefold() for word in _WORD.findall(text)]
        digits = _DIGITS.sub("", text)
        if any(phone in digits for phone in self.phones):
            return True
        present = [name for name in self.names if any(_is_form(word, name) for word in words)]
        if self.surname in present and len(present) > 1:
            return True
        return is_his_trip and self.surname in present


def naming_of(driver: Driver) -> Naming:
    """What this driver is known by."""
    names = tuple(w.casefold() for w in _WORD.findall(driver.name) if len(w) > 1)
    phones = (phone_key(phone) for phone in driver.phones)
    told = tuple(phone for phone in phones if len(phone) >= _SHORTEST_PHONE)
    return Naming(names, names[0] if names else name_key(driver.name), told)


def _is_form(word: str, name: str) -> bool:
    if len(name) < _SHORT:
        return word.startswith(name) and word.removeprefix(name) in _SHORT_ENDINGS
    stem = name[: max(_SHORT, len(name) - 1)]
    return word.startswith(stem) and len(word) - len(name) <= _ENDING + 1
