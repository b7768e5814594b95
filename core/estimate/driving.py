"""From driving hours to hours by the clock: breaks and rests of the AETR, as an assumption.

docs/domain.md: 9 h of driving a day (the 10 h allowed twice a week are not reckoned with), 45 min
after 4.5 h, 11 h of rest a day, 45 h after six days. What the driver has behind him is not known;
it is drawn. One set of draws serves every trip: the same facts give the same answer, and the mere
passing of time moves no draw against another.
"""

from dataclasses import dataclass
from functools import cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Hours = NDArray[np.float64]

SPEED_KMH = 60.0
SPEED_SPREAD = 0.10  # deviation of its logarithm

DAY_DRIVING = 9.0
BREAK_AFTER = 4.5
BREAK = 0.75
DAY_REST = 11.0
WEEK_REST = 45.0
WEEK_DAYS = 6

OUT_OF_HOURS = (8.0, 14.0)
"""A wait this long leaves the driver out of hours; where in between, depends on his morning."""

QUEUE_IS_NO_REST = 0.6
"""Chance that the queue crept, so that nothing of a long wait counts as rest (5.1)."""

REST_BEGINS_AFTER = 2.0  # hours of a quiet wait before its rest begins

DRAWS = 192
_SEED = 20260101


@dataclass(frozen=True, slots=True)
class Draws:
    """Equally likely courses of one trip, drawn once: shares between 0 and 1, and speed factors."""

    speed: Hours  # factor on the usual speed
    waits: tuple[Hours, ...]  # share in the wait's distribution, first, second, … crossing
    driven: Hours  # share of a driving day behind the driver where nobody knows
    week: Hours  # share of a working week behind him
    creeps: Hours  # below QUEUE_IS_NO_REST: the queue leaves no rest
    out_of_hours: Hours  # where in OUT_OF_HOURS his duty ends
    overdue: Hours  # how long what is overdue still takes


@cache
def draws() -> Draws:
    """The courses every trip is tried with: DRAWS of them, each quantity spread evenly."""
    random = np.random.default_rng(_SEED)
    even = (np.arange(DRAWS) + 0.5) / DRAWS
    normal = NormalDist()
    z = np.array([normal.inv_cdf(u) for u in even])
    shares = [random.permutation(even) for _ in range(9)]
    return Draws(
        speed=np.exp(SPEED_SPREAD * random.permutation(z)),
        waits=(shares[0], shares[1], shares[2], shares[3]),
        driven=shares[4],
        week=shares[5],
        creeps=shares[6],
        out_of_hours=shares[7],
        overdue=shares[8],
    )


@dataclass(frozen=True, slots=True)
class Duty:
    """What the driver has behind him: hours driven since his daily rest, days since his weekly."""

    driven: Hours
    days: Hours

    @classmethod
    def fresh(cls) -> "Duty":
        """He leaves home rested, early in his week."""
        return cls(np.zeros(DRAWS), np.floor(1.5 * draws().week))

    @classmethod
    def unknown(cls) -> "Duty":
        """He was met on the road: any hour of the day's driving, any day but the last."""
        return cls(DAY_DRIVING * draws().driven, np.floor((WEEK_DAYS - 1) * draws().week))


def driving_hours(km: float) -> Hours:
    """Hours at the wheel for a length of road, one a draw."""
    return km / (SPEED_KMH * draws().speed)


def elapsed_hours(driving: Hours, duty: Duty) -> Hours:
    """Hours by the clock, breaks and rests included; never falls when driving grows."""
    end = duty.driven + driving
    rests = _rests(end)
    weekly = np.floor((duty.days + rests) / WEEK_DAYS) - np.floor(duty.days / WEEK_DAYS)
    breaks = _breaks(end) - _breaks(duty.driven)
    resting = BREAK * breaks + DAY_REST * rests + (WEEK_REST - DAY_REST) * weekly
    return driving + resting


def duty_after(driving: Hours, duty: Duty) -> Duty:
    """What he has behind him after so much more driving."""
    end = duty.driven + driving
    rests = _rests(end)
    return Duty(end - DAY_DRIVING * rests, np.mod(duty.days + rests, WEEK_DAYS))


def hours_after_wait(driving: Hours, duty: Duty, wait: Hours) -> Hours:
    """Hours from release to the end of the road after a wait; wait plus this never falls with it.

    After a creeping queue he is out of hours and rests at once; a quiet one may have rested him.
    """
    straight = elapsed_hours(driving, duty)
    rested = elapsed_hours(driving, Duty(np.zeros_like(driving), duty.days))
    after_creeping = np.where(_is_out(wait), np.maximum(DAY_REST + rested, straight), straight)
    credit = np.clip(wait - REST_BEGINS_AFTER, 0.0, DAY_REST)
    after_quiet = np.maximum(np.minimum(rested, straight), straight - credit)
    after: Hours = np.where(_creeps(), after_creeping, after_quiet)
    return after


def duty_after_wait(duty: Duty, wait: Hours) -> Duty:
    """What he has behind him once a wait, and the rest it calls for, are over.

    Of a quiet queue's rest no more is made than `hours_after_wait` does on the road right after.
    """
    return Duty(np.where(_creeps() & _is_out(wait), 0.0, duty.driven), duty.days)


def _creeps() -> NDArray[np.bool_]:
    creeps: NDArray[np.bool_] = draws().creeps < QUEUE_IS_NO_REST
    return creeps


def _is_out(wait: Hours) -> NDArray[np.bool_]:
    low, high = OUT_OF_HOURS
    is_out: NDArray[np.bool_] = wait > low + (high - low) * draws().out_of_hours
    return is_out


def _rests(driven: Hours) -> Hours:
    """Daily rests taken by the time so much is driven; none is taken at the very end."""
    rests: Hours = np.maximum(np.ceil(driven / DAY_DRIVING - 1e-9) - 1, 0.0)
    return rests


def _breaks(driven: Hours) -> Hours:
    """Breaks taken by the time so much is driven: one in the middle of each day."""
    breaks: Hours = np.maximum(np.ceil((driven - BREAK_AFTER) / DAY_DRIVING - 1e-9), 0.0)
    return breaks
