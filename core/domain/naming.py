"""Does a text name a person: by the whole name, by telephone, or by surname where that is him."""

import re
from dataclasses import dataclass

from core.domain.fleet import Driver
from core.domain.name import name_key, phone_key

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\D+")
_SHORT = 4
_ENDING = 3
"""Letters by which a surname grows in a sentence: Ахметова, Ахметовтың is told by its beginning."""


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
        if any(phone and phone in digits for phone in self.phones):
            return True
        present = [name for name in self.names if any(_is_form(word, name) for word in words)]
        if len(present) == len(self.names) > 1:
            return True
        return is_his_trip and self.surname in present


def naming_of(driver: Driver) -> Naming:
    """What this driver is known by."""
    names = tuple(w.casefold() for w in _WORD.findall(driver.name) if len(w) >= _SHORT)
    phones = tuple(phone_key(phone)[-10:] for phone in driver.phones)
    return Naming(names, names[0] if names else name_key(driver.name), phones)


def _is_form(word: str, name: str) -> bool:
    stem = name[: max(_SHORT, len(name) - 1)]
    return word.startswith(stem) and len(word) - len(name) <= _ENDING + 1
