"""Plates in words, as a telephone writes down what it is told: "четыреста семнадцатый"."""

import itertools
import re
from collections.abc import Container, Iterator

from core.phrase.reading.tokens import fold

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = 3
_ONES = (
    ("ноль", "нол", "нулевой"),
    ("один", "одна", "перв", "бир"),
    ("два", "две", "двух", "втор", "еки"),
    ("три", "трех", "треть", "трети", "уш"),
    ("четыре", "четырех", "четверт", "торт"),
    ("пять", "пяти", "пятый", "пятая", "пятого", "пятому", "бес"),
    ("шесть", "шести", "шестой", "шестая", "шестого", "алты"),
    ("семь", "семи", "седьм", "жети"),
    ("восемь", "восьми", "восьм", "сегиз"),
    ("девять", "девяти", "девятый", "девятая", "девятого", "тогыз"),
)
_TEENS = (
    *("десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат"),
    *("шестнадцат", "семнадцат", "восемнадцат", "девятнадцат"),
)
_TENS = {
    20: ("двадцат", "жиырма"),
    30: ("тридцат", "отыз"),
    40: ("сорок", "кырык"),
    50: ("пятьдесят", "пятидесят", "елу"),
    60: ("шестьдесят", "шестидесят", "алпыс"),
    70: ("семьдесят", "семидесят", "жетпис"),
    80: ("восемьдесят", "восьмидесят", "сексен"),
    90: ("девяност", "токсан"),
}
_HUNDREDS = (
    *("сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот"),
    *("восемьсот", "девятьсот"),
)
_HUNDRED = "жуз"
_LONGEST, _ENDING = 5, 3
_WHOLE = (*_HUNDREDS, _HUNDRED, *_ONES[0])
_COUNTED = ("км", "килом", "шакыр", "машин", "фур", "колик", "час", "ден", "сут", "кун")
_NAMED = ("ый", "ой", "ий", "инши", "ынши")


def with_plates_in_digits(text: str, known: Container[str]) -> str:
    """The text with each number in words that is the number of a plate, in digits."""
    words = list(_WORD.finditer(text))
    if len(words) < 2:
        return text
    done, at = "", 0
    for start, end, plate in _plates(text, words, known):
        done, at = done + text[at:start] + plate, end
    return done + text[at:]


def _plates(
    text: str, words: list[re.Match[str]], known: Container[str]
) -> Iterator[tuple[int, int, str]]:
    i = 0
    while i < len(words):
        found = _longest(text, words, i, known)
        if found is None:
            i += 1
            continue
        end, plate = found
        yield words[i].start(), words[end - 1].end(), plate
        i = end


def _longest(
    text: str, words: list[re.Match[str]], i: int, known: Container[str]
) -> tuple[int, str] | None:
    for end in range(min(len(words), i + _LONGEST), i + 1, -1):
        run = words[i:end]
        apart = (text[a.end() : b.start()].isspace() for a, b in itertools.pairwise(run))
        if all(apart):
            plate = _number([fold(w[0]) for w in run])
            if plate is not None and plate in known and _may_be_plate(words, i, end):
                return end, plate
    return None


def _may_be_plate(words: list[re.Match[str]], i: int, end: int) -> bool:
    """Two words name a truck only at the head of a line: `шестьдесят четвёртый километр`."""
    if end - i != _DIGITS - 1 or not fold(words[end - 1][0]).endswith(_NAMED):
        return True
    if any(fold(word[0]).startswith(_WHOLE) for word in words[i:end]):
        return True
    behind = fold(words[end][0]) if end < len(words) else ""
    return i == 0 and bool(behind) and not behind.startswith(_COUNTED)


def _number(keys: list[str]) -> str | None:
    """Three digits: told one by one, or as hundreds, tens and ones."""
    ones = [_one(key) for key in keys]
    if len(keys) == _DIGITS and all(n is not None for n in ones):
        return "".join(str(n) for n in ones)
    leads_zero = ones[0] == 0
    total, rest = (0, keys[1:]) if leads_zero else _hundreds(keys)
    below = _below_hundred(rest) if rest else 0
    if below is not None and total is None and _is_called_by_two(keys):
        return f"{below:03d}"
    if total is None or below is None or not (leads_zero or total):
        return None
    return f"{total + below:03d}"


def _is_called_by_two(keys: list[str]) -> bool:
    """`шестьдесят четвёртый`: 064, as its zero is left out in speech; no count and no hour."""
    return len(keys) == _DIGITS - 1 and keys[-1].endswith(_NAMED)


def _hundreds(keys: list[str]) -> tuple[int | None, list[str]]:
    if keys[0] in _HUNDREDS:
        return 100 * (_HUNDREDS.index(keys[0]) + 1), keys[1:]
    if keys[0] == _HUNDRED:
        return 100, keys[1:]
    one = _one(keys[0])
    if one and len(keys) > 1 and keys[1] == _HUNDRED:
        return 100 * one, keys[2:]
    return None, keys


def _below_hundred(keys: list[str]) -> int | None:
    first, last = keys[0], keys[-1]
    teen = next((n for n, stem in enumerate(_TEENS, 10) if first.startswith(stem)), None)
    if teen is not None:
        return teen if len(keys) == 1 else None
    tens = 10 if first == "он" else next((n for n, s in _TENS.items() if first.startswith(s)), None)
    if len(keys) == 1:
        return tens if tens is not None else _one(first)
    ones = _one(last)
    return tens + ones if len(keys) == 2 and tens is not None and ones else None


def _one(key: str) -> int | None:
    """A word of one digit, with a few letters of an ending."""
    for n, stems in enumerate(_ONES):
        if any(key.startswith(s) and len(key) - len(s) <= _ENDING for s in stems):
            return n
    return None
