"""The rule book: what is asked of whom, from which day to which, and who says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from core.domain.crossing import Direction
from core.domain.papers import DocumentKind

DEPARTURE = "departure"
"""Code under which is kept why a truck left although something was missing."""

DAYS = "days"
"""The figure of a rule of days that has their limit."""


class Asks(StrEnum):
    """What a rule asks for."""

    DOCUMENT = "document"  # papers
    LOOK = "look"  # that somebody looks and says so
    CARGO_LIST = "cargo_list"  # that codes of a list are shown to the broker
    POST_CLASS = "post_class"  # that the vehicle may use a post of two countries
    STAY_DAYS = "stay_days"  # that the driver has days left
    NOTHING = "nothing"  # a figure to know


class Match(StrEnum):
    """What a paper says that must be so on the road."""

    PLATE = "plate"
    TRAILER = "trailer"
    HS_CODES = "hs_codes"
    WEIGHT = "weight"
    VIN = "vin"  # no other trip's paper of this kind for the same vehicle


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; an empty scope concerns everybody. Both days of validity are included.

    `blocks`: without it a truck must not leave; else it is only told. `confirmed` is false where
    no source was found that settles it.
    """

    id: UUID
    code: str
    names: Mapping[str, str]  # by language
    asks: Asks
    documents: tuple[DocumentKind, ...] = ()  # each of them
    statuses: tuple[str, ...] = ()  # of the papers that let it pass; empty: any
    lead_days: int = 0  # a paper must be issued so many days before the border
    matches: tuple[Match, ...] = ()
    direction: Direction | None = None
    beyond: tuple[str, ...] = ()  # country across the border
    crossings: tuple[str, ...] = ()
    multilateral: bool | None = None  # class of the post
    hs_prefixes: tuple[str, ...] = ()
    cargo_words: tuple[str, ...] = ()  # beginnings of words, for cargo without a code
    countries: tuple[str, ...] = ()  # of the vehicle
    customer: UUID | None = None
    loaded_only: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    blocks: bool = False
    is_on: bool = True
    confirmed: bool = True
    source: str = ""
    last_checked: date | None = None
    notes: Mapping[str, str] = field(default_factory=dict)  # by language
    figures: Mapping[str, float] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """Its name; in the language it was written in where this one is missing."""
        return _written(self.names, language) or self.code

    def note(self, language: str) -> str:
        """What else is to know of it, in the same way."""
        return _written(self.notes, language)

    def in_force(self, day: date) -> bool:
        """True on a day it is asked."""
        begun = self.valid_from is None or self.valid_from <= day
        return self.is_on and begun and (self.valid_to is None or day <= self.valid_to)


def _written(texts: Mapping[str, str], language: str) -> str:
    known = (texts.get(key) for key in (language, "en", "ru", "kk"))
    return next((text for text in known if text), "")


class Verdict(StrEnum):
    """What somebody found who looked."""

    OK = "ok"
    BAD = "bad"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a person said of one rule for one trip; one by trip and rule."""

    id: UUID
    trip: UUID
    rule: str  # its code
    verdict: Verdict
    checked_at: datetime
    note: str = ""
