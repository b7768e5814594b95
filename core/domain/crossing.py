"""Crossings: exit post, neutral strip, entry post."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Direction(StrEnum):
    """Out of Kazakhstan, or into it."""

    OUT = "out"
    IN = "in"


CrossingKey = tuple[str, Direction]
"""A crossing's code and the direction."""


class Side(StrEnum):
    """Where at the border something happened."""

    EXIT_POST = "exit_post"
    NEUTRAL = "neutral"
    ENTRY_POST = "entry_post"
    ROAD = "road"
    ROUTE = "route"


@dataclass(frozen=True, slots=True)
class PriorWait:
    """What is usual before anything is observed: hours, by the weekday of joining (Monday = 0)."""

    median: float
    upper90: float
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    valid_from: date | None = None  # a later one stands from its day on; None: ever


_COUNTRIES = {"Asia/Shanghai": "CN", "Asia/Tashkent": "UZ", "Asia/Samarkand": "UZ"}


@dataclass(frozen=True, slots=True)
class Crossing:
    """A border crossing; names by language, the far post under its own name."""

    code: str
    names: dict[str, str]  # of the Kazakh post: kk, ru, en
    far_names: dict[str, str]  # of the post across the border
    lat: float | None  # where the road meets the border; None where nobody has found it
    lon: float | None
    far_zone: str  # IANA zone across the border
    multilateral: bool | None  # third countries' vehicles may use it; None: not known
    cargoruqsat_id: str | None = None
    cargoruqsat_name: str | None = None  # as its pages write it
    slots_per_day: int | None = None
    prior: dict[Direction, tuple[PriorWait, ...]] = field(default_factory=dict)
    words: tuple[str, ...] = ()  # further names people type
    trucks: bool = True

    @property
    def far_country(self) -> str:
        """ISO code of the country across the border, by the zone of its post."""
        return _COUNTRIES.get(self.far_zone, "RU")

    def name(self, language: str) -> str:
        """Name of the Kazakh post, in English where the language is missing."""
        return self.names.get(language) or self.names["en"]

    def far_name(self, language: str) -> str:
        """Name of the post across the border."""
        return self.far_names.get(language) or self.far_names["en"]
