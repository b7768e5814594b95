"""What a delay costs: the customer by the terms of the contract, the company by its truck-day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from core.domain.delay import CONSISTS_OF, DelaySide, SideTime, total
from core.domain.fleet import Customer
from core.domain.money import Money

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

USUAL_SIDES = frozenset(
    {DelaySide.QUEUE, DelaySide.EXIT_POST, DelaySide.NEUTRAL, DelaySide.ENTRY_POST}
)
"""What a customer pays for unless his terms name the sides: the border."""

SIDES_TO_CHOOSE = tuple(side for side in DelaySide if side not in CONSISTS_OF)
"""Sides that terms may name."""


class Unit(StrEnum):
    """What a rate is for."""

    HOUR = "hour"  # full hours
    DAY = "day"  # started days


@dataclass(frozen=True, slots=True)
class Terms:
    """A customer's terms of delay; `free` is one allowance for the whole trip."""

    rate: Decimal
    unit: Unit
    currency: str
    free: timedelta = timedelta(0)
    sides: frozenset[DelaySide] = USUAL_SIDES

    def counts(self, side: DelaySide) -> bool:
        """True where he pays for the side; of sides told together, where he pays for each."""
        return CONSISTS_OF.get(side, frozenset({side})) <= self.sides


def terms_of(customer: Customer) -> Terms | None:
    """Terms of a customer; None where no rate or no currency was written down.

    Where both rates were, the one by the hour counts; a rate of nothing is none. No free hours
    written: none are free.
    """
    unit = Unit.HOUR if customer.rate_per_hour else Unit.DAY
    rate = customer.rate_per_day if unit == Unit.DAY else customer.rate_per_hour
    if not rate or not customer.currency:
        return None
    chosen = frozenset(side for side in SIDES_TO_CHOOSE if side.value in customer.pays_for)
    return Terms(
        rate=Money.of(rate, customer.currency).amount,
        unit=unit,
        currency=customer.currency,
        free=timedelta(hours=customer.free_hours or 0),
        sides=chosen or USUAL_SIDES,
    )


@dataclass(frozen=True, slots=True)
class Charge:
    """What a customer owes by his terms: `units` of the rate for `counted` less the free time."""

    terms: Terms
    counted: SideTime
    units: int
    money: Money

    @property
    def over(self) -> timedelta:
        """Time beyond what is free."""
        return max(timedelta(0), self.counted.lost - self.terms.free)

    @property
    def grows(self) -> bool:
        """True while it goes on: the sum is a lower bound."""
        return self.counted.goes_on


def charge(terms: Terms, sides: Mapping[DelaySide, SideTime]) -> Charge:
    """The customer's sum: full hours, or started days, beyond the free time."""
    counted = total(time for side, time in sides.items() if terms.counts(side))
    over = max(timedelta(0), counted.lost - terms.free)
    units = over // HOUR if terms.unit == Unit.HOUR else -(-over // DAY)
    return Charge(terms, counted, units, Money.of(terms.rate * units, terms.currency))


def own_cost(time: timedelta, day_cost: float, currency: str) -> Money:
    """What so much downtime costs the company; the one place that multiplies."""
    return Money.of(time / DAY * day_cost, currency)
