"""The words of the trade as data: phrases found in a line, with one slip of the finger forgiven."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from core.phrase.reading.abridged import InFull
from core.phrase.reading.tokens import fold, tokenise

_TYPO_LENGTH = 5
_UNSTRESSED = str.maketrans("оеэыщ", "аиииш", "ьъ")
_LONGEST_ENDING = 3
_NUMBERS = ("part_hours", "offered_hour", "notice_hour")
_WHOLE_TEXT = ("chat",)  # looked for in the text, not word by word
_ABRIDGED = "abridged"
_LISTED = "listed"  # beginnings of words that also stand in phrases
_ROLES = ("speaker", "question", "plain", "subject")  # whole words by what they do


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase found at tokens start..end (end not included)."""

    group: str
    code: str
    start: int
    end: int

    def is_(self, group: str, *codes: str) -> bool:
        """True when it belongs to the group, and to one of the codes where some are named."""
        return self.group == group and (not codes or self.code in codes)


@dataclass(slots=True)
class _Node:
    words: dict[str, "_Node"] = field(default_factory=dict)
    stems: dict[str, "_Node"] = field(default_factory=dict)
    sense: tuple[str, str] | None = None
    rank: int = 0  # the earlier listed wins where two phrases are equally long


class Vocabulary:
    """Phrases by group and code; built once, asked for every line."""

    def __init__(self, phrases: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._root = _Node()
        self._count = 0
        self._stop: set[str] = set()
        self.exact: set[str] = set()
        self.stems: set[str] = set()
        self.texts: dict[str, tuple[str, ...]] = {}
        self.listed: dict[str, tuple[str, ...]] = {}
        self.in_full = InFull({})
        self._roles: dict[str, dict[str, str]] = {}
        self.hours: dict[str, dict[str, tuple[int, ...]]] = {}
        self.phrases = {group: dict(codes) for group, codes in phrases.items()}
        for group, codes in phrases.items():
            for code, found in codes.items():
                for phrase in found:
                    self._add(group, code, phrase)
        self._deletes = _deletes_of(self.exact | self.stems)
        self._sounds = _sounds_of(self.exact)

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> "Vocabulary":
        """Build it from the table of words.toml."""
        apart = (*_NUMBERS, *_WHOLE_TEXT, *_ROLES, _LISTED, _ABRIDGED)
        spoken = {g: c for g, c in table.items() if g not in apart}
        built = cls(spoken)
        for group in _NUMBERS:
            built.hours[group] = {c: tuple(h) for c, h in table.get(group, {}).items()}
        for group in _WHOLE_TEXT:
            built.texts = {c: tuple(fold(w) for w in ws) for c, ws in table.get(group, {}).items()}
        built.in_full = InFull(table.get(_ABRIDGED, {}))
        listed = table.get(_LISTED, {})
        built.listed = {c: tuple(fold(w) for w in ws) for c, ws in listed.items()}
        for group in _ROLES:
            codes = table.get(group, {}).items()
            built._roles[group] = {fold(word): code for code, ws in codes for word in ws}
        return built

    def _add(self, group: str, code: str, phrase: str) -> None:
        node = self._root
        for word in phrase.split():
            for key, is_stem in _keys(word):
                node = self._step(node, key, is_stem=is_stem)
        if node.sense is None:
            node.sense, node.rank = (group, code), self._count
            self._count += 1
        if group == "stop" and len(phrase.split()) == 1:
            self._stop.add(fold(phrase))

    def _step(self, node: _Node, key: str, *, is_stem: bool) -> _Node:
        known, ways = (self.stems, node.stems) if is_stem else (self.exact, node.words)
        known.add(key)
        return ways.setdefault(key, _Node())

    def find(self, keys: Sequence[str]) -> list[Mark]:
        """Phrases in a line's keys, the longest first at each place, never overlapping."""
        marks: list[Mark] = []
        at = 0
        while at < len(keys):
            mark = self._longest(keys, at)
            if mark is None:
                at += 1
            else:
                marks.append(mark)
                at = mark.end
        return marks

    def _longest(self, keys: Sequence[str], at: int) -> Mark | None:
        best: Mark | None = None
        rank = 0
        ways: list[tuple[_Node, int]] = [(self._root, at)]
        while ways:
            node, here = ways.pop()
            if node.sense is not None and (best is None or (here, -node.rank) > (best.end, -rank)):
                best, rank = Mark(*node.sense, start=at, end=here), node.rank
            if here >= len(keys):
                continue
            ways.extend(self._onward(node, keys[here], here))
            if here > at and keys[here] in self._stop:
                ways.insert(0, (_Node(node.words, node.stems), here + 1))
        return best

    def _onward(self, node: _Node, key: str, here: int) -> list[tuple[_Node, int]]:
        found = [
            (node.stems[key[:n]], here + 1)
            for n in range(2, len(key) + 1)
            if node.stems and key[:n] in node.stems
        ]
        if key in node.words:
            found.append((node.words[key], here + 1))
        return found

    def knows(self, key: str) -> bool:
        """True for a word that stands in some phrase."""
        return key in self.exact or any(key[:n] in self.stems for n in range(3, len(key) + 1))

    def role(self, group: str, key: str) -> str:
        """The code of a word in a group of roles; empty where it has none."""
        return self._roles.get(group, {}).get(key, "")

    def is_listed(self, code: str, key: str) -> bool:
        """True for a word that begins like one of a list."""
        return key.startswith(self.listed.get(code, ()))

    def sense(self, key: str) -> tuple[str, str] | None:
        """Group and code of a word that is a phrase by itself."""
        found = self.find([key])
        return (found[0].group, found[0].code) if found else None

    def near(self, key: str) -> set[str]:
        """Words of five letters or more that one slip turns into this one."""
        if len(key) < _TYPO_LENGTH:
            return set()
        heard = self._sounds.get(_sound(key))
        if heard:
            return set(heard)
        found = {w for w in _near(key, self._deletes) if w in self.exact}
        for n in range(max(_TYPO_LENGTH, len(key) - _LONGEST_ENDING), len(key) + 1):
            stems = {w for w in _near(key[:n], self._deletes) if w in self.stems}
            found |= {stem + key[n:] for stem in stems if abs(len(stem) - n) <= 1}
        return found


def alike(one: str, other: str) -> bool:
    """True of words that sound the same."""
    return _sound(one) == _sound(other)


def _sound(key: str) -> str:
    """A word as it sounds: атказ is отказ, прашел прошел, зделал сделал."""
    heard = key.translate(_UNSTRESSED).replace("тся", "ца").replace("ться", "ца")
    return "".join(c for i, c in enumerate(heard) if i == 0 or c != heard[i - 1])


def _sounds_of(words: set[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        if len(word) >= _TYPO_LENGTH:
            found.setdefault(_sound(word), set()).add(word)
    return {sound: frozenset(alike) for sound, alike in found.items()}


def _keys(word: str) -> list[tuple[str, bool]]:
    is_stem = word.endswith("*")
    keys = [t.key for t in tokenise(word.rstrip("*").replace("-", " "))]
    return [(key, is_stem and i == len(keys) - 1) for i, key in enumerate(keys)]


def _deletes_of(words: set[str]) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for word in words:
        if len(word) < _TYPO_LENGTH:
            continue
        for less in (word, *_shorter(word)):
            table.setdefault(less, set()).add(word)
    return {k: frozenset(v) for k, v in table.items()}


def _shorter(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def _near(key: str, deletes: Mapping[str, frozenset[str]]) -> set[str]:
    rivals: set[str] = set()
    for less in (key, *_shorter(key)):
        rivals |= deletes.get(less, frozenset())
    return {w for w in rivals if is_one_slip(key, w)}


@lru_cache(maxsize=4096)
def is_one_slip(typed: str, meant: str) -> bool:
    """True when one letter is wrong, missing, too many, or two neighbours changed places."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return typed == meant
    i = 0
    while i < min(len(typed), len(meant)) and typed[i] == meant[i]:
        i += 1
    rest, wanted = typed[i:], meant[i:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == wanted
    return rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:] or swapped
