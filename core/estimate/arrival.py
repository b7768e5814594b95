"""When a truck arrives: road, waits at the border and rests, tried out on one set of draws."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from core.domain.clock import hours_between
from core.domain.forecast import Arrival, WaitForecast, WhyNull
from core.domain.quantiles import LEVELS, Quantiles
from core.estimate.driving import (
    DAY_DRIVING,
    DRAWS,
    Duty,
    Hours,
    draws,
    driving_hours,
    duty_after,
    duty_after_wait,
    elapsed_hours,
    hours_after_wait,
)
from core.estimate.legs import TripLegs

BARRIER_SHARE = 0.7
"""Part of a whole wait that is over at the barrier; the rest is the posts and the neutral strip."""

TAIL = 0.2
"""Beyond the highest quantile a wait goes on by this share of it, e-fold by e-fold."""

ANY_MOMENT = 0.5  # hours: what is due by now is expected within this
OVERDUE_SHARE = 0.5  # what is overdue takes this much of its delay again

_RANKS = np.array(LEVELS) * DRAWS - 0.5
_LEVELS = np.array((0.0, *LEVELS, 1.0))


@dataclass(frozen=True, slots=True)
class Journey:
    """Arrival at the goal; and hours from now to the barrier of the next crossing.

    `barrier` is None where no crossing is ahead, the truck is past it, or nobody can say.
    """

    arrival: Arrival
    barrier: Quantiles | None = None


def arrival(
    now: datetime,
    legs: TripLegs,
    waits: Mapping[str, WaitForecast],
    promised_at: datetime | None = None,
) -> Arrival:
    """The truck's arrival, never in the past; `waits` by code of the crossings ahead."""
    return journey(now, legs, waits, promised_at).arrival


def journey(
    now: datetime,
    legs: TripLegs,
    waits: Mapping[str, WaitForecast],
    promised_at: datetime | None = None,
) -> Journey:
    """The truck's arrival and its way to the next barrier."""
    why = legs.why_null or _why_no_wait(legs, waits)
    if legs.begins_at is None and why is None:
        why = WhyNull.NOT_PLANNED
    if why is not None:
        return Journey(Arrival(now, None, why_null=why))
    course = _Course(now, legs, waits)
    ends = course.run()
    late = None
    if promised_at is not None:
        late = float(np.mean(ends > hours_between(now, promised_at)))
    quantiles = _quantiles(ends)
    return Journey(
        Arrival(now, quantiles, p_late=late, approximate=legs.approximate), course.barrier
    )


def _why_no_wait(legs: TripLegs, waits: Mapping[str, WaitForecast]) -> WhyNull | None:
    for code in legs.crossings:
        forecast = waits.get(code)
        if forecast is None:
            return WhyNull.NO_DATA
        if forecast.quantiles is None:
            return forecast.why_null or WhyNull.NO_DATA
    return None


class _Course:
    """One trip on all draws; moments are hours from now."""

    def __init__(self, now: datetime, legs: TripLegs, waits: Mapping[str, WaitForecast]) -> None:
        self.now = now
        self.legs = legs
        self.waits = waits
        self.barrier: Quantiles | None = None
        self.duty = _duty_at_start(legs)
        self.wait = np.full(DRAWS, legs.waited)
        self.number = 0

    def run(self) -> Hours:
        begins = hours_between(self.now, self.legs.begins_at or self.now)
        at = np.full(DRAWS, begins)
        if self.legs.is_planned:
            at = not_yet(at)
        for leg in self.legs.legs:
            at = self._drive(at, leg.km)
            if leg.crossing is not None:
                at = self._cross(at, leg.crossing)
        return not_yet(at)

    def _drive(self, at: Hours, km: float) -> Hours:
        if km <= 0:
            return at
        driving = driving_hours(km)
        if self.wait.any():
            took = hours_after_wait(driving, self.duty, self.wait)
            self.duty = duty_after(driving, duty_after_wait(self.duty, self.wait))
            self.wait = np.zeros(DRAWS)
        else:
            took = elapsed_hours(driving, self.duty)
            self.duty = duty_after(driving, self.duty)
        return at + took

    def _cross(self, at: Hours, code: str) -> Hours:
        is_there = self.number == 0 and self.legs.joined_at is not None
        joined = at if is_there else not_yet(at)
        waited = max(-float(at[0]), 0.0) if is_there else 0.0
        self.wait = self._sampled(code, waited)
        if self.number == 0 and not (is_there and self.legs.is_at_barrier):
            rest = BARRIER_SHARE * (self.wait - waited)
            self.barrier = _quantiles(joined + waited + rest)
        self.number += 1
        return joined + self.wait

    def _sampled(self, code: str, waited: float) -> Hours:
        """Whole waits, one a draw, by the forecast's eleven quantiles and a tail on either side."""
        quantiles = self.waits[code].quantiles
        if quantiles is None:
            raise ValueError(f"no wait at {code}")
        share = draws().waits[self.number % len(draws().waits)]
        hours = np.array(quantiles.hours)
        floor = min(max(waited, hours[0] / 2), hours[0])
        whole = np.interp(share, _LEVELS, (floor, *hours, hours[-1]))
        beyond = np.maximum(share - LEVELS[-1], 0.0) / (1 - LEVELS[-1])
        tail = TAIL * hours[-1] * -np.log1p(-beyond)
        sampled: Hours = np.maximum(whole + tail, waited)
        return sampled


def not_yet(at: Hours) -> Hours:
    """Moments (hours from now) of what nobody has reported yet: never past.

    What is due lies close ahead; what is overdue takes the longer, the longer it is overdue.
    """
    soon = ANY_MOMENT * np.exp((np.minimum(at, ANY_MOMENT) - ANY_MOMENT) / ANY_MOMENT)
    again = OVERDUE_SHARE * np.maximum(-at, 0.0) * -np.log1p(-draws().overdue)
    return np.where(at > ANY_MOMENT, at, soon + again)


def _duty_at_start(legs: TripLegs) -> Duty:
    unknown = Duty.unknown()
    if legs.behind_km is None:
        return unknown
    driven = driving_hours(legs.behind_km)
    if driven.max() < DAY_DRIVING:
        return Duty(driven, Duty.fresh().days)
    return unknown


def _quantiles(hours: Hours) -> Quantiles:
    ordered = np.sort(np.maximum(hours, 0.0))
    return Quantiles.of(np.interp(_RANKS, np.arange(DRAWS), ordered))
