"""What was probably meant: one sign mistyped, missing, too much, or two of them swapped."""

from collections.abc import Iterable
from functools import lru_cache

from core.phrase.plates import plate_forms, query_forms
from ui.models.search import fold

LEAST_PLATE = 2
LEAST_WORD = 4


def is_one_slip(typed: str, meant: str) -> bool:
    """True where one slip of the finger turns the one into the other; false where they agree."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    if len(typed) > len(meant):
        typed, meant = meant, typed
    at = next((i for i, c in enumerate(typed) if c != meant[i]), len(typed))
    if len(typed) < len(meant):
        return typed[at:] == meant[at + 1 :]
    rest, ours = typed[at:], meant[at:]
    return rest[1:] == ours[1:] or (rest[:2] == ours[1::-1] and rest[2:] == ours[2:])


def is_near_plate(query: str, plate: str) -> bool:
    """True where the query is one slip away from how the plate, or its digits, begin."""
    forms = [f for f in query_forms(query) if len(f) > LEAST_PLATE]
    return any(_begins_nearly(form, whole) for whole in _wholes(plate) for form in forms)


def near_plates(query: str, plates: Iterable[str]) -> list[str]:
    """Plates one slip away from what is typed, each once, in the order given."""
    if not any(c.isdigit() for form in query_forms(query) for c in form):
        return []
    return list(dict.fromkeys(p for p in plates if p and is_near_plate(query, p)))


def is_near_word(query: str, text: str) -> bool:
    """True where a word of the text is one slip away from what is typed."""
    typed = fold(query.strip())
    if len(typed) < LEAST_WORD:
        return False
    return any(
        is_one_slip(typed, word[:size])
        for word in fold(text).split()
        for size in (len(typed) - 1, len(typed), len(typed) + 1)
        if size <= len(word)
    )


@lru_cache(maxsize=20_000)
def _wholes(plate: str) -> frozenset[str]:
    return plate_forms(plate)


def _begins_nearly(form: str, whole: str) -> bool:
    starts = {0, next((i for i, c in enumerate(whole) if c.isdigit()), 0)}
    sizes = (
        (len(form), len(form) + 1)
        if len(form) <= LEAST_PLATE + 1
        else range(len(form) - 1, len(form) + 2)
    )
    return any(is_one_slip(form, whole[start : start + size]) for start in starts for size in sizes)
