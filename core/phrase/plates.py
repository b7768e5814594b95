"""Plates by look, by sound and by key: which of ours a typed one may be."""

from functools import lru_cache
from itertools import product

from core.domain.plate import plate_key

_LOOK = dict(zip("АВСЕНКМОРТХУІҺ", "ABCEHKMOPTXYIH", strict=True))
_SOUND = dict(zip("БЦДФГИЖЛНПРСУВХЗ", "BCDFGIJLNPRSUVHZ", strict=True))
_KEY = dict(zip("фисвуапршолдьтщзйкыегмцчня", "abcdefghijklmnopqrstuvwxyz", strict=True))
_BY_KEY = {c.upper(): latin.upper() for c, latin in _KEY.items()}
_BACK = {latin: c for c, latin in _BY_KEY.items()} | dict(zip(",.;'[]", "БЮЖЭХЪ", strict=True))
_SAME = str.maketrans("OІI", "011")
_KAZAKH_DIGITS = dict(zip('"әіңғ,.үұқ', "1234567890", strict=True))
_MOST_FORMS = 64


def plate_forms(plate: str) -> frozenset[str]:
    """What a typed query is looked for in; keep it beside the row."""
    return frozenset({_plain(plate_key(plate))})


@lru_cache(maxsize=256)
def query_forms(query: str) -> frozenset[str]:
    """All plates a query may mean: each letter by look or sound, the whole by key."""
    text = _kazakh_digits(query)
    raw = "".join(c for c in text.upper() if c.isalnum())
    forms = {_plain(form) for form in _letterwise(raw)} | {_plain(_by_key(raw))}
    if text.isascii():
        typed = "".join(_BACK.get(c, c) for c in text.upper())
        forms |= {_plain(form) for form in _letterwise("".join(c for c in typed if c.isalnum()))}
    forms |= {form[1:] for form in forms if len(form) > 2 and form[0] == "0"}
    return frozenset(form for form in forms if form)


def matches(query: str, plate: str) -> bool:
    """True when the query is part of the plate by look, sound or key; an empty one is of all."""
    forms = query_forms(query)
    if not forms:
        return not query.strip()
    return any(form in whole for whole in plate_forms(plate) for form in forms)


def is_near(typed: str, plate: str) -> bool:
    """True when one digit differs, or their order, or the digits fit and the letters do not."""
    digits, ours = leading_digits(typed), leading_digits(plate)
    if len(digits) != len(ours) or not digits:
        return False
    differ = sum(a != b for a, b in zip(digits, ours, strict=True))
    return differ <= 1 or sorted(digits) == sorted(ours)


def leading_digits(plate: str) -> str:
    """Its first run of digits: `417 AK 07` → 417, `А417ВС163` → 417."""
    digits = ""
    for c in plate:
        if c.isdigit():
            digits += c
        elif digits:
            break
    return digits


def _kazakh_digits(query: str) -> str:
    letters = [c for c in query.lower() if not c.isspace()]
    if letters and all(c in _KAZAKH_DIGITS for c in letters):
        return "".join(_KAZAKH_DIGITS[c] for c in letters)
    return query


def _letterwise(raw: str) -> set[str]:
    choices = [_meanings(c) for c in raw]
    count = 1
    for meanings in choices:
        count *= len(meanings)
    if count > _MOST_FORMS:
        return {plate_key(raw)}
    return {"".join(form) for form in product(*choices)}


@lru_cache(maxsize=512)
def _meanings(letter: str) -> tuple[str, ...]:
    found = {_LOOK.get(letter), _SOUND.get(letter)} - {None}
    return tuple(sorted(str(f) for f in found)) or (letter,)


def _by_key(raw: str) -> str:
    return "".join(_BY_KEY.get(c, c) for c in raw)


def _plain(key: str) -> str:
    return key.translate(_SAME)
