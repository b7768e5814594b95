"""A border queue whose truth is known: what the forecaster is measured on in tests.

A fluid queue at six minutes: trucks arrive by the hour of the week, leave at a wandering capacity.
Own trucks are drawn from those that join; drivers call, the post posts a queue times a stale
constant. Hours from the Monday 2020-01-06, 00:00 in Oral.
"""

from dataclasses import dataclass, field

import numpy as np

from core.estimate.facts import Fact, Outcome, OwnWait, Position, Posted, PostedKind

MONDAY = 4 * 24.0 + 19.0  # 2020-01-06T00:00 in Oral, in hours since 2020-01-01T00:00Z
STEP = 0.1


@dataclass(frozen=True)
class Scenario:
    """What happens; hours from the start."""

    days: int = 50
    own_per_day: float = 5.0
    arrivals: float = 11.0  # an hour
    weekend: float = 1.15  # arrivals from Friday to Sunday, times
    capacity: float = 13.0
    wander: float = 0.15
    jam: tuple[float, float] | None = None  # capacity at 40 %
    closure: tuple[float, float] | None = None
    recovery: float = 1.5  # capacity for three days after
    priority: float = 0.0  # share of trucks that pass before the others
    posted_bias: float = 1.25  # the post's constant over the true minutes a truck


@dataclass
class World:
    """What came of it."""

    facts: list[Fact] = field(default_factory=list)
    waits: list[OwnWait] = field(default_factory=list)
    queue_wait: dict[str, float] = field(default_factory=dict)


def simulate(scenario: Scenario, seed: int) -> World:
    """Run a scenario; the same seed gives the same world."""
    r = np.random.default_rng(seed)
    t = np.arange(0, scenario.days * 24 + 24 * 14, STEP)
    arrived = np.cumsum(r.poisson(_arrivals(scenario, t) * STEP))
    served = _serve(arrived, _capacity(scenario, t, r))
    world = World()
    joins = np.sort(r.uniform(0, scenario.days * 24, int(scenario.days * scenario.own_per_day)))
    for k, start in enumerate(joins):
        _add_truck(world, f"T{k:04d}", start, (scenario, t, arrived, served), r)
    _add_posts(world, scenario, t, arrived - served, r)
    return world


def _arrivals(s: Scenario, t):
    day = (t // 24) % 7
    return s.arrivals * np.where(day >= 4, s.weekend, 1.0)


def _capacity(s: Scenario, t, r):
    n = len(t)
    keep = np.exp(-STEP / 18)
    wander = np.empty(n)
    x = 0.0
    kicks = r.normal(0, s.wander * np.sqrt(1 - keep**2), n)
    for i in range(n):
        x = keep * x + kicks[i]
        wander[i] = x
    capacity = s.capacity * np.exp(wander)
    for hole, factor in ((s.jam, 0.4), (s.closure, 0.0)):
        if hole is not None:
            capacity[(t >= hole[0]) & (t < hole[1])] *= factor
            capacity[(t >= hole[1]) & (t < hole[1] + 72)] *= s.recovery
    return capacity


def _serve(arrived, capacity):
    served = np.empty(len(arrived))
    done = 0.0
    for i, total in enumerate(arrived):
        done = min(done + capacity[i] * STEP, float(total))
        served[i] = done
    return served


def _add_truck(world, truck, start, course, r):
    s, t, arrived, served = course
    place = float(np.interp(start, t, arrived))
    behind = float(np.interp(start, t, served))
    ahead = max(place - behind, 0.0) * (0.3 if r.random() < s.priority else 1.0)
    through = float(np.interp(behind + ahead, served, t))
    base = max(through - start, 0.0)
    wait = base * r.lognormal(0, 0.08) + 0.5 + r.gamma(4, 0.4)
    if r.random() < 0.05:
        wait += r.gamma(2, 8)
    outcome = Outcome.REFUSED if r.random() < 0.03 else Outcome.RELEASED
    joined, ended = MONDAY + start, MONDAY + start + wait
    world.queue_wait[truck] = base
    world.waits.append(OwnWait(truck, joined, joined, ended, ended, outcome))
    world.facts.append(world.waits[-1])
    call = start + r.exponential(4)
    while call < start + base:
        left = max(behind + ahead - float(np.interp(call, t, served)), 0.0)
        said = max(round(left * r.lognormal(0, 0.15) + r.normal(0, 1)), 0)
        world.facts.append(Position(truck, MONDAY + call, MONDAY + call, float(said)))
        call += 2 + r.exponential(6)


def _add_posts(world, s, t, queue, r):
    at = 0.0
    while at < t[-1] - 24 * 14:
        length = float(np.interp(at, t, queue))
        moment = MONDAY + at
        wait = length / s.capacity * s.posted_bias
        kinds = ((PostedKind.QUEUE_VEHICLES, length), (PostedKind.WAIT, wait))
        for kind, value in kinds:
            world.facts.append(Posted(moment, moment, kind, value, "official"))
        at += 3 + r.exponential(1)
