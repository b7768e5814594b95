"""What a paper says against what is on the road."""

from collections.abc import Callable, Sequence
from typing import Protocol

from core.domain.papers import Document
from core.domain.plate import plate_key, show_plate
from core.domain.rule import Match, Rule
from core.domain.why import Why

WEIGHT_PERCENT = 1.0


class OnTheRoad(Protocol):
    """Vehicle and cargo as they are now."""

    @property
    def plate(self) -> str:
        """Of the truck."""

    @property
    def trailer(self) -> str:
        """Of the trailer."""

    @property
    def hs_codes(self) -> tuple[str, ...]:
        """Of the cargo."""

    @property
    def weight_kg(self) -> float | None:
        """Of the cargo; None where an order has none."""

    @property
    def same_vin(self) -> tuple[str, ...]:
        """Refs of other trips with a paper of this kind for the same vehicle."""


def differences(rule: Rule, road: OnTheRoad, paper: Document) -> Why | None:
    """The first thing that differs, of those the rule compares; what nobody wrote does not."""
    found = (_CHECKS[part](rule, road, paper) for part in rule.matches)
    return next((problem for problem in found if problem is not None), None)


def digits(code: str) -> str:
    """A code of goods without dots and spaces."""
    return "".join(c for c in code if c.isdigit())


def _plate(_rule: Rule, road: OnTheRoad, paper: Document) -> Why | None:
    return _plates("plate_differs", road.plate, paper.plate, paper)


def _trailer(_rule: Rule, road: OnTheRoad, paper: Document) -> Why | None:
    return _plates("trailer_differs", road.trailer, paper.trailer, paper)


def _plates(code: str, ours: str, theirs: str, paper: Document) -> Why | None:
    if not ours or not theirs or plate_key(ours) == plate_key(theirs):
        return None
    return Why.of(
        code,
        document=paper.kind.value,
        number=paper.number,
        written=show_plate(theirs),
        now=show_plate(ours),
    )


def _hs_codes(_rule: Rule, road: OnTheRoad, paper: Document) -> Why | None:
    ours, theirs = _codes(road.hs_codes), _codes(paper.hs_codes)
    absent = [c for c in ours if not any(_is_same(c, t) for t in theirs)]
    if not theirs or not absent:
        return None
    return Why.of(
        "hs_codes_differ",
        document=paper.kind.value,
        number=paper.number,
        codes=tuple(absent),
        written=tuple(theirs),
    )


def _codes(codes: Sequence[str]) -> list[str]:
    return [digits(code) for code in codes if digits(code)]


def _is_same(one: str, other: str) -> bool:
    """Codes are written with four, six or ten digits."""
    return one.startswith(other) or other.startswith(one)


def _weight(rule: Rule, road: OnTheRoad, paper: Document) -> Why | None:
    ours, theirs = road.weight_kg, paper.weight_kg
    if ours is None or theirs is None:
        return None
    percent = rule.figures.get("weight_percent", WEIGHT_PERCENT)
    if abs(ours - theirs) <= ours * percent / 100:
        return None
    return Why.of(
        "weight_differs",
        document=paper.kind.value,
        number=paper.number,
        written=theirs,
        now=ours,
    )


def _vin(_rule: Rule, road: OnTheRoad, paper: Document) -> Why | None:
    if not road.same_vin:
        return None
    return Why.of("vin_taken", document=paper.kind.value, trips=road.same_vin)


_CHECKS: dict[Match, Callable[[Rule, OnTheRoad, Document], Why | None]] = {
    Match.PLATE: _plate,
    Match.TRAILER: _trailer,
    Match.HS_CODES: _hs_codes,
    Match.WEIGHT: _weight,
    Match.VIN: _vin,
}
