"""A unit told once for several trucks: "417, 233 - 5, 6 км", "тимур болат 7 и 5 км"."""

import itertools
import re
from collections.abc import Callable, Iterable

_UNIT = r"(?:км|km|шақырым|шакырым|машин[аы]?|көлік|колик)(?![^\W\d_])\w*"
_NAME = r"[^\W\d_]{3,}+"
_SPOKEN = r"(?:дву|тр[её]|четыр[её])х|\w{2,}(?:ти|ми)"  # "на девяти и двенадцати км"
_PLATE, _COUNT = rf"(?:\d{{3}}|{_NAME})", rf"(?:\d{{1,2}}(?:[.,]\d)?|{_SPOKEN})"
_MANY_WORDS = 3
_SMALL = frozenset(["мен", "пен", "and"])
_AND = r"(?:\s*[,;]\s*|\s+(?:и|мен|пен|and)\s+|\s+)"
# Taken whole (possessive): "5,6,7" is read two ways at each comma, and a long list would be tried
# in all of them.
_LISTS = re.compile(
    rf"^\s*(?P<plates>{_PLATE}(?:{_AND}{_PLATE})++)\s*(?:[-:]|\bпо\b|\bна\b)?\s*"
    rf"(?P<counts>{_COUNT}(?:{_AND}{_COUNT})++)\s*(?P<unit>{_UNIT})",
    re.IGNORECASE,
)
_PAIR = rf"{_PLATE}\s*[-:]?\s*{_COUNT}"
_ONWARD = re.compile(  # "417 12 км, 233 9, 148 8": told with the first
    rf"^\s*{_PLATE}\s*[-:]?\s*{_COUNT}\s*(?P<unit>{_UNIT}){_AND}"
    rf"(?P<pairs>{_PAIR}(?:{_AND}{_PAIR})*+)(?=\s*$)",
    re.IGNORECASE,
)
_PAIRS = re.compile(
    rf"^\s*(?P<pairs>{_PAIR}(?:{_AND}{_PAIR})++)\s*(?P<unit>{_UNIT})", re.IGNORECASE
)


def with_units_carried(text: str, is_ours: Callable[[str], bool]) -> str:
    """The line with the unit behind each figure, where there are as many figures as trucks.

    `is_ours`: true of the digits of a plate, or the name of a driver.
    """
    lists = _LISTS.match(text)
    if lists is not None:
        named = [who for who in re.findall(_PLATE, lists["plates"]) if who.lower() not in _SMALL]
        counts = re.findall(_COUNT, lists["counts"])
        ours = [*itertools.takewhile(is_ours, named)]
        beside = named[len(ours) :]  # "233, 148 и 417 сырым 4, 8 и 12 км"
        if len(ours) == len(counts) and len(beside) < _MANY_WORDS:
            pairs = ((" ".join((who, *beside)), n) for who, n in zip(ours, counts, strict=True))
            return _told(pairs, lists["unit"]) + text[lists.end() :]
    onward = _ONWARD.match(text)
    if onward is not None:
        told = re.findall(rf"({_PLATE})\s*[-:]?\s*({_COUNT})", onward["pairs"])
        if all(is_ours(who) for who, _ in told):
            rest = _told(told, onward["unit"])
            return f"{text[: onward.start('pairs')]}{rest}{text[onward.end() :]}"
    found = _PAIRS.match(text)
    if found is not None:
        told = re.findall(rf"({_PLATE})\s*[-:]?\s*({_COUNT})", found["pairs"])
        if all(is_ours(who) for who, _ in told):
            return _told(told, found["unit"]) + text[found.end() :]
    return text


def _told(pairs: Iterable[tuple[str, str]], unit: str) -> str:
    return ", ".join(f"{plate} {count} {unit}" for plate, count in pairs)
