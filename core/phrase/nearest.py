"""What a line most resembles: example phrases of each kind, near in letters and in sound."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from core.domain.event import EventKind
from core.domain.reading import NoticeKind
from core.phrase.reading.latin import letters_in_cyrillic
from core.phrase.reading.tokens import fold, tokenise
from core.phrase.vocabulary import Vocabulary

REMARK, OVER = EventKind.NOTE.value, "over"
_SOUND = str.maketrans("оеэыйщ", "аииииш", "ьъ")
_SHORT, _SHORT_WEIGHS = 3, 0.35
_LEAST_ALIKE = 0.5
_COVERS = 0.7
_NO_MISSED = 0.6
_VOTERS = 25
_TOLD_AS = {
    "kind": dict.fromkeys(("queue", "in_queue"), EventKind.JOINED_QUEUE.value)
    | dict.fromkeys(("moved", "still", "not_let", "held"), EventKind.POSITION.value)
    | dict.fromkeys(("passed", "passed_border"), EventKind.RELEASED.value)
    | dict.fromkeys(("entered", "at_post"), EventKind.EXIT_POST_IN.value)
    | dict.fromkeys(("left", "going_home"), EventKind.DEPARTED.value)
    | dict.fromkeys(("expected", "rest"), EventKind.NOTE.value)
    | {"neutral": EventKind.EXIT_POST_OUT.value, "inspected": EventKind.INSPECTION.value}
    | {"empty": EventKind.DELIVERED.value, "mending": EventKind.BREAKDOWN.value}
    | {"going_back": EventKind.TURNED_BACK.value},
    "notice": {"not_accepting": NoticeKind.CLOSURE.value, "reopens": OVER},
}
"""Codes of the vocabulary that are no kinds, as what they most often tell of a truck going out."""
_KINDS = frozenset(kind.value for kind in EventKind)
_NOTICES = frozenset(kind.value for kind in NoticeKind) | {OVER, REMARK}
_NOS = frozenset(
    fold(word) for word in ("не", "нет", "без", "ни", "жоқ", "емес", "no", "not", "never")
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near the nearest phrase is (0 to 1), and which kinds the nearest ones are of.

    `kinds` with their shares of the whole, the likeliest first; remarks are kind `note`.
    """

    near: float = 0.0
    kinds: tuple[tuple[str, float], ...] = ()

    @property
    def is_event(self) -> float:
        """The share of what is no remark."""
        return 1.0 - self.share(REMARK) if self.kinds else 0.0

    def share(self, *kinds: str) -> float:
        """The share of these kinds together."""
        return sum(share for kind, share in self.kinds if kind in kinds)


@dataclass(frozen=True, slots=True)
class _Example:
    """One phrase: what its words weigh together, and whether it denies."""

    kind: str
    weight: float
    denies: bool


class Examples:
    """Example phrases by kind, and which of them a line is near to."""

    def __init__(self, phrases: Iterable[tuple[str, str]] = ()) -> None:
        heard = [(kind, _words(phrase), _denies(phrase)) for kind, phrase in phrases]
        spread: dict[str, set[str]] = defaultdict(set)
        for kind, words, _ in heard:
            for word in words:
                spread[word].add(kind)
        most = len({kind for kind, _, _ in heard})
        self._unheard = math.log(1 + most)
        self._weights = {w: _weight(w, math.log(1 + most / len(k))) for w, k in spread.items()}
        self._sizes = {word: len(_letters(word)) for word in spread}
        self._of_letters: dict[str, list[str]] = defaultdict(list)
        for word in spread:
            for letters in _letters(word):
                self._of_letters[letters].append(word)
        self._having: dict[str, list[int]] = defaultdict(list)
        self._known: list[_Example] = []
        for kind, words, denies in heard:
            for word in set(words):
                self._having[word].append(len(self._known))
            weight = sum(self._weights[word] for word in words)
            self._known.append(_Example(kind, weight, denies))

    def nearness(self, text: str) -> float:
        """How near the nearest phrase is, 0 to 1."""
        return self.likeness(text).near

    def likeness(self, text: str) -> Likeness:
        """What a text without plate, time and place resembles."""
        words = _words(text)
        alike = {word: self._alike(word) for word in words}
        total = sum(self._told(word, alike[word]) for word in words)
        if not total:
            return Likeness()
        denies = _denies(text)
        near = []
        for number, hits in self._hits(alike).items():
            example = self._known[number]
            how = self._said(example, hits, alike) * self._covered(hits, alike, total)
            near.append((how if denies == example.denies else how * _NO_MISSED, example.kind))
        near.sort(reverse=True)
        votes: dict[str, float] = defaultdict(float)
        for how, kind in near[:_VOTERS]:
            votes[kind] += how**2
        whole = sum(votes.values())
        ordered = sorted(votes.items(), key=lambda one: -one[1])
        shares = tuple((kind, vote / whole) for kind, vote in ordered)
        return Likeness(near[0][0], shares) if near else Likeness()

    def _hits(self, alike: Mapping[str, Mapping[str, float]]) -> dict[int, dict[str, str]]:
        """Of each phrase that shares something: its words, and the typed ones nearest to them."""
        found: dict[int, dict[str, str]] = defaultdict(dict)
        for typed, meanings in alike.items():
            for meant, how in meanings.items():
                for number in self._having[meant]:
                    best = found[number].get(meant)
                    if best is None or how > alike[best][meant]:
                        found[number][meant] = typed
        return found

    def _said(
        self, example: _Example, hits: Mapping[str, str], alike: Mapping[str, Mapping[str, float]]
    ) -> float:
        """How much of the phrase is said."""
        told = (alike[typed][meant] * self._weights[meant] for meant, typed in hits.items())
        return sum(told) / example.weight

    def _covered(
        self, hits: Mapping[str, str], alike: Mapping[str, Mapping[str, float]], total: float
    ) -> float:
        """How much of what is said the phrase covers; what it leaves out counts less."""
        taken: dict[str, float] = {}
        for meant, typed in hits.items():
            taken[typed] = max(taken.get(typed, 0.0), alike[typed][meant])
        covered = sum(how * self._told(typed, alike[typed]) for typed, how in taken.items())
        return 1 - _COVERS + _COVERS * min(1.0, covered / total)

    def _told(self, word: str, alike: Mapping[str, float]) -> float:
        """What a typed word weighs: as the word it resembles most, else as one never heard."""
        known = max(alike, key=lambda w: alike[w], default=None)
        return _weight(word, self._unheard) if known is None else self._weights[known]

    def _alike(self, word: str) -> dict[str, float]:
        """Words of the phrases that this one resembles, and how much."""
        if len(word) < _SHORT:
            return {word: 1.0} if word in self._weights else {}
        typed = _letters(word)
        shared: Counter[str] = Counter()
        for letters in typed:
            shared.update(self._of_letters.get(letters, ()))
        near = {w: 2 * n / (len(typed) + self._sizes[w]) for w, n in shared.items()}
        return {w: how for w, how in near.items() if how >= _LEAST_ALIKE}


def of_trucks(vocabulary: Vocabulary, phrases: Iterable[tuple[str, str]]) -> Examples:
    """Phrases of what happens to a truck: the shipped ones, and those words.toml knows at once."""
    return _examples(vocabulary, phrases, "kind", _KINDS)


def of_crossings(vocabulary: Vocabulary, phrases: Iterable[tuple[str, str]]) -> Examples:
    """Phrases of troubles at a crossing, and of their end."""
    return _examples(vocabulary, phrases, "notice", _NOTICES)


def _examples(
    vocabulary: Vocabulary,
    phrases: Iterable[tuple[str, str]],
    group: str,
    kinds: frozenset[str],
) -> Examples:
    told_as = _TOLD_AS[group]
    known = (
        (told_as.get(code, code), phrase.replace("*", ""))
        for code, found in vocabulary.phrases.get(group, {}).items()
        for phrase in found
    )
    return Examples(one for one in (*phrases, *known) if one[0] in kinds)


def _weight(word: str, tells: float) -> float:
    return tells * (_SHORT_WEIGHS if len(word) < _SHORT else 1.0)


def _denies(text: str) -> bool:
    return any(token.key in _NOS for token in tokenise(text))


def _words(text: str) -> tuple[str, ...]:
    found = (_sound(token.text) for token in tokenise(text) if token.kind == "word")
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    """A word as it sounds, in Cyrillic letters whatever letters it was typed in."""
    return letters_in_cyrillic(fold(word)).translate(_SOUND)


@lru_cache(maxsize=8192)
def _letters(word: str) -> frozenset[str]:
    """Its letters by two and three, the beginning marked: endings differ more than stems."""
    marked = f"^{word}"
    two = {marked[i : i + 2] for i in range(len(marked) - 1)}
    return frozenset(two | {marked[i : i + 3] for i in range(len(marked) - 2)})
