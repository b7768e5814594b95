"""Proper names of one desk: drivers, carriers, brands, crossings, towns, in any case or slip."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from core.phrase.reading.tokens import fold, tokenise
from core.phrase.vocabulary import is_one_slip

_ENDINGS = frozenset(
    [
        "а",
        "у",
        "ю",
        "е",
        "и",
        "ы",
        "о",
        "я",
        "й",
        "ь",
        "ом",
        "ой",
        "ем",
        "ей",
        "ою",
        "ым",
        "ам",
        "ах",
        "ями",
        "ами",
        "ов",
        "ев",
        "у",
        "да",
        "де",
        "та",
        "те",
        "дан",
        "ден",
        "тан",
        "тен",
        "нан",
        "нен",
        "га",
        "ге",
        "ка",
        "ке",
        "на",
        "не",
        "ны",
        "ни",
        "ды",
        "ди",
        "ты",
        "ти",
        "нын",
        "нин",
        "дын",
        "дин",
        "тын",
        "тин",
        "мен",
        "бен",
        "пен",
        "дагы",
        "деги",
        "тагы",
        "теги",
        "с",
    ]
)
_NO_SLIPS = ("place", "brand")  # Иванов is not Иваново
_SHORT_NAME = 5  # Ержан and Ерлан are two people
_VOWELS = "аеиоуыюяйь"
_LATIN = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшщыэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "y",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
) | {"ж": "zh", "ь": "", "ъ": ""}


@dataclass(frozen=True, slots=True)
class Named:
    """What a word names: `kind` driver, carrier, brand, crossing, far_crossing, place."""

    kind: str
    target: object


@dataclass(frozen=True, slots=True)
class Found:
    """A word's meanings, and how it fits: whole, in part, or with one slip."""

    meanings: tuple[Named, ...]
    fit: str  # whole | part | slip
    name: str  # the name it fits, folded


class Names:
    """Look-up table of proper names; endings of Russian and Kazakh cases are taken off."""

    def __init__(self, entries: Iterable[tuple[str, Named]]) -> None:
        self._whole: dict[str, dict[Named, None]] = {}
        self._stems: dict[str, set[str]] = {}
        for word, named in entries:
            for key in _spellings(word):
                self._add(key, named)
        self._sorted = sorted(self._whole)
        self._by_edge: dict[tuple[int, str], list[str]] = {}
        for key in self._sorted:
            if all(named.kind in _NO_SLIPS for named in self._whole[key]):
                continue
            for edge in {key[0], key[-1]}:
                self._by_edge.setdefault((len(key), edge), []).append(key)

    def _add(self, key: str, named: Named) -> None:
        self._whole.setdefault(key, {})[named] = None
        stem = key[:-1] if len(key) > 3 and key[-1] in _VOWELS else key
        self._stems.setdefault(stem, set()).add(key)
        self._stems.setdefault(key, set()).add(key)

    def find(self, key: str) -> Found | None:
        """The name a word is, whatever its case; None where it is none."""
        if key in self._whole:
            return self._found(key, "whole")
        for n in range(1, 5):
            head, tail = key[:-n], key[-n:]
            if len(head) >= 3 and tail in _ENDINGS and head in self._stems:
                return self._merged(self._stems[head], "whole")
            spelt = f"{head[:-1]}о"
            if head[-1:] == "а" and tail in _ENDINGS and n > 1 and spelt in self._whole:
                return self._found(spelt, "whole")  # "маштаковаға"
        return None

    def find_part(self, key: str) -> Found | None:
        """Names that a word of four letters or more begins."""
        longer = self._longer(key)
        return self._merged(set(longer), "part") if longer else None

    def find_slip(self, key: str) -> set[str]:
        """Names one slip away."""
        if len(key) <= _SHORT_NAME:
            return set()
        rivals = {
            rival
            for length in (len(key) - 1, len(key), len(key) + 1)
            for edge in {key[0], key[-1]}  # one slip leaves one of its ends as it was
            for rival in self._by_edge.get((length, edge), ())
        }
        near = {rival for rival in rivals if is_one_slip(key, rival)}
        same_ends = {r for r in near if (r[0], r[-1]) == (key[0], key[-1])}
        return same_ends or near  # серикв is Сериков before he is Серик

    def also(self, key: str) -> list[Named]:
        """Meanings of longer names that begin with this word."""
        return [n for longer in self._longer(key) for n in self._whole[longer]]

    def _longer(self, key: str) -> list[str]:
        if len(key) < 4:
            return []
        found = []
        i = bisect_left(self._sorted, key)
        while i < len(self._sorted) and self._sorted[i].startswith(key):
            if self._sorted[i] != key:
                found.append(self._sorted[i])
            i += 1
        return found

    def _merged(self, keys: set[str], fit: str) -> Found:
        meanings = dict.fromkeys(n for key in sorted(keys) for n in self._whole[key])
        return Found(tuple(meanings), fit, min(keys))

    def _found(self, key: str, fit: str) -> Found:
        return Found(tuple(self._whole[key]), fit, key)


def name_words(name: str) -> list[str]:
    """Folded words of a name that are long enough to call somebody by."""
    return [t.key for t in tokenise(name) if t.kind == "word" and len(t.key) > 2]


def _spellings(word: str) -> set[str]:
    key = fold(word)
    latin = "".join(_LATIN.get(c, c) for c in key)
    return {key, latin, key.replace("ю", "уй")}  # Дүйсенов is Дюсенов
