"""Spoils files as lines, disks and people do: cut, doubled, swapped, garbled, poisoned."""

from collections.abc import Callable
from random import Random

POISON = (
    "<script>alert(1)</script>",
    "=cmd|'/C calc'!A0",
    "\x00\x01",
    "9" * 400,
    "-1",
    "1e308",
    "NaN",
    "'; DROP TABLE events; --",
    "\u202e\u200e\ufeff",
    "&lt;!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
    "../../etc/passwd",
    "31.02.2026 25:61",
    "%s%n{0}{plate}",
    "𝟛𝟙 ١٢",
)


def spoil(text: str, chance: Random) -> str:
    """The text after one to four misfortunes."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        text = chance.choice(_WAYS)(text, chance)
    return text


def spoil_bytes(data: bytes, chance: Random) -> bytes:
    """The same for a file that is no text."""
    return spoil(data.decode("latin-1"), chance).encode("latin-1", "replace")


def _spot(text: str, chance: Random, longest: int = 200) -> tuple[int, int]:
    start = chance.randrange(len(text) + 1)
    return start, min(len(text), start + chance.randrange(1, longest))


def _cut(text: str, chance: Random) -> str:
    start, end = _spot(text, chance)
    return text[:start] + text[end:]


def _double(text: str, chance: Random) -> str:
    start, end = _spot(text, chance)
    return text[:end] + text[start:end] * chance.choice((1, 2, 40)) + text[end:]


def _move(text: str, chance: Random) -> str:
    start, end = _spot(text, chance)
    to = chance.randrange(len(text) + 1)
    rest = text[:start] + text[end:]
    return rest[:to] + text[start:end] + rest[to:]


def _end_early(text: str, chance: Random) -> str:
    return text[: chance.randrange(len(text) + 1)]


def _flip(text: str, chance: Random) -> str:
    if not text:
        return text
    at = chance.randrange(len(text))
    return text[:at] + chr(ord(text[at]) ^ (1 << chance.randrange(7))) + text[at + 1 :]


def _poison(text: str, chance: Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(POISON) + text[at:]


def _other_digit(text: str, chance: Random) -> str:
    places = [i for i, letter in enumerate(text) if letter.isdigit()]
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + str(chance.randrange(10)) + text[at + 1 :]


_WAYS: tuple[Callable[[str, Random], str], ...] = (
    _cut,
    _double,
    _move,
    _end_early,
    _flip,
    _poison,
    _other_digit,
    _other_digit,
)
