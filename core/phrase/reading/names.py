"""Proper names of one desk: drivers, carriers, brands, crossings, towns, in any case or slip."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from core.phrase.reading.tokens import fold, tokenise
from core.phrase.vocabulary import alike, is_one_slip

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
        *(f"{at}{who}" for at in ("да", "та") for who in ("мын", "мыз")),  # "самарадамын"
        *(f"{at}{who}" for at in ("де", "те") for who in ("мин", "миз")),
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
_CROSSINGS = ("crossing", "far_crossing")
_ADJECTIVE = re.compile(r"ск(?:ая|ую|ой|ий|ого|ому|ом|ое|ие|их|им)$")
_LONGEST_LOST = 3
_BARE = 3
_SHORT_NAME = 5  # Ержан and Ерлан are two people
_VOWELS = "аеиоуыюяйьэ"
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
        self._crossings = [
            key
            for key, named in self._whole.items()
            if len(key) >= _SHORT_NAME and any(one.kind in _CROSSINGS for one in named)
        ]
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
        for n in range(1, 6):
            head, tail = key[:-n], key[-n:]
            if len(head) >= 3 and tail in _ENDINGS and head in self._stems:
                return self._merged(self._stems[head], "whole")
            spelt = f"{head[:-1]}о"
            if head[-1:] == "а" and tail in _ENDINGS and n > 1 and spelt in self._whole:
                return self._found(spelt, "whole")  # "маштаковаға"
        return self._of_adjective(key)

    def _of_adjective(self, key: str) -> Found | None:
        """`таскалинскую трассу`, `сырымский пост`: a crossing, never a person."""
        said = _ADJECTIVE.search(key)
        head = key[: said.start()] if said is not None else ""
        for stem in (head, head.removesuffix("ин"), head.removesuffix("ов")):
            longer = [w for w in self._beginning(stem) if len(w) <= len(stem) + _LONGEST_LOST]
            named = [n for w in longer for n in self._whole[w] if n.kind in _CROSSINGS]
            if named:
                return Found(tuple(dict.fromkeys(named)), "whole", longer[0])
        return None

    def find_clipped(self, key: str) -> Found | None:
        """The one crossing a clipped word begins: `маштак`."""
        longer = self._beginning(key) if len(key) >= _SHORT_NAME else []
        named = {one for name in longer for one in self._whole[name]}
        lost = any(len(name) <= len(key) + _LONGEST_LOST for name in longer)
        alone = len(named) == 1 and all(one.kind in _CROSSINGS for one in named)
        return Found(tuple(named), "part", longer[0]) if alone and lost else None

    def find_bare(self, key: str) -> Found | None:
        """The one crossing a word without vowels stands for: `тск`, `срм`, `мшт`."""
        if len(key) < _BARE or any(letter in _VOWELS for letter in key[1:]):
            return None
        fits = [n for n in self._crossings if n[0] == key[0] and _bare(n).startswith(_bare(key))]
        named = {one for name in fits for one in self._whole[name] if one.kind in _CROSSINGS}
        return Found(tuple(named), "part", fits[0]) if len(named) == 1 else None

    def find_part(self, key: str) -> Found | None:
        """Names that a word of four letters or more begins."""
        longer = self._longer(key)
        return self._merged(set(longer), "part") if longer else None

    def find_slip(self, key: str) -> set[str]:
        """Names one slip away."""
        if len(key) < _SHORT_NAME:
            edges = (key[0], key[-1])
            return {n for n in self._crossing_slip(key) if (n[0], n[-1]) == edges}
        if len(key) <= _SHORT_NAME:
            return self._crossing_slip(key)
        rivals = {
            rival
            for length in (len(key) - 1, len(key), len(key) + 1)
            for edge in {key[0], key[-1]}  # one slip leaves one of its ends as it was
            for rival in self._by_edge.get((length, edge), ())
        }
        near = {r for r in rivals if is_one_slip(key, r) and not _is_another_name(key, r)}
        same_ends = {r for r in near if (r[0], r[-1]) == (key[0], key[-1])}
        return same_ends or near or self._crossing_slip(key)  # серикв is Сериков, not Серик

    def _crossing_slip(self, key: str) -> set[str]:
        """A crossing with one letter wrong, whatever its case: `сырим`, `сыриме`, `таксалада`."""
        found = set()
        for n in range(max(0, min(4, len(key) - _SHORT_NAME)) + 1):
            head, tail = key[: len(key) - n], key[len(key) - n :]
            if n and tail not in _ENDINGS:
                continue
            found |= {name for name in self._crossings if is_one_slip(head, name)}
        return found

    def also(self, key: str) -> list[Named]:
        """Meanings of longer names that begin with this word."""
        return [n for longer in self._longer(key) for n in self._whole[longer]]

    def _longer(self, key: str) -> list[str]:
        return [name for name in self._beginning(key) if name != key]

    def _beginning(self, key: str) -> list[str]:
        """Names that begin with four letters or more."""
        if len(key) < 4:
            return []
        found = []
        i = bisect_left(self._sorted, key)
        while i < len(self._sorted) and self._sorted[i].startswith(key):
            found.append(self._sorted[i])
            i += 1
        return found

    def _merged(self, keys: set[str], fit: str) -> Found:
        meanings = dict.fromkeys(n for key in sorted(keys) for n in self._whole[key])
        return Found(tuple(meanings), fit, min(keys))

    def _found(self, key: str, fit: str) -> Found:
        return Found(tuple(self._whole[key]), fit, key)


def _is_another_name(typed: str, name: str) -> bool:
    """Нуржан and Нурлан are two people: one letter for another in a short name."""
    is_short = len(name) <= _SHORT_NAME + 1 and len(typed) == len(name)
    return is_short and sorted(typed) != sorted(name) and not alike(typed, name)


def _bare(key: str) -> str:
    """A word without its vowels, but for one it begins with."""
    return key[:1] + "".join(letter for letter in key[1:] if letter not in _VOWELS)


def name_words(name: str) -> list[str]:
    """Folded words of a name that are long enough to call somebody by."""
    return [t.key for t in tokenise(name) if t.kind == "word" and len(t.key) > 2]


def _spellings(word: str) -> set[str]:
    key = fold(word)
    latin = "".join(_LATIN.get(c, c) for c in key)
    return {key, latin, key.replace("ю", "уй")}  # Дүйсенов is Дюсенов
