"""Small histories of a crossing, made by hand or by chance."""

import numpy as np

from core.estimate.crossing import CrossingEstimator
from core.estimate.facts import (
    BorderStage,
    Fact,
    Outcome,
    OwnWait,
    Position,
    Posted,
    PostedKind,
    Reached,
)
from core.estimate.replay import in_order_known

START = 4 * 24.0 + 19.0  # Monday 2020-01-06, 00:00 in Oral


def released(truck, joined, hours, **more):
    ended = joined + hours
    return OwnWait(truck, joined, joined, ended, ended, Outcome.RELEASED, **more)


def waiting(truck, joined, **more):
    return OwnWait(truck, joined, joined, **more)


def posted(at, kind, value, source="official"):
    return Posted(at, at, kind, value, source)


def counted(truck, at, ahead):
    return Position(truck, at, at, ahead)


def calm_days(days=10, hours=5.0, start=START):
    """Give three released trucks a day that all wait much the same."""
    return [
        released(f"calm{k}", start + 8.0 * k, hours * (0.9 + 0.1 * (k % 3)))
        for k in range(3 * days)
    ]


def taught(facts, estimator=None):
    estimator = estimator or CrossingEstimator()
    for fact in in_order_known(facts):
        estimator.take(fact)
    return estimator


def by_chance(seed: int, start: float = START) -> list[Fact]:
    """Give a fortnight of any kind: trucks, refusals, stages, counts, posts, some late or wrong."""
    r = np.random.default_rng(seed)
    facts: list[Fact] = []
    level = r.choice([4.0, 12.0, 50.0])
    for k in range(r.integers(3, 20)):
        joined = start + r.uniform(0, 300)
        wait = level * r.lognormal(0, 0.6)
        facts += _one_truck(f"T{k}", joined, wait, r)
    for at in np.sort(start + r.uniform(0, 300, r.integers(0, 20))):
        length = float(r.integers(0, 400))
        facts.append(posted(float(at), PostedKind.QUEUE_VEHICLES, length))
        if r.random() < 0.7:
            facts.append(posted(float(at), PostedKind.WAIT, length / r.uniform(5, 15)))
    return facts


def _one_truck(truck, joined, wait, r) -> list[Fact]:
    late = r.exponential(2) if r.random() < 0.3 else 0.0
    outcome = r.choice(list(Outcome), p=[0.85, 0.1, 0.05])
    ended = None if r.random() < 0.2 else joined + wait
    known = None if ended is None else max(ended, joined + late) + r.exponential(1)
    facts: list[Fact] = [
        OwnWait(truck, joined, joined + late, ended, known, None if ended is None else outcome)
    ]
    calls = joined + np.sort(r.uniform(0, wait, r.integers(0, 4)))
    facts += [
        Position(truck, float(at), float(at + r.exponential(1)), float(r.integers(0, 500)))
        for at in calls
    ]
    stages = r.choice(list(BorderStage), r.integers(0, 4), replace=False)
    came = joined + np.sort(r.uniform(wait / 2, wait, len(stages)))
    return facts + [
        Reached(truck, BorderStage(stage), float(at), float(at + r.exponential(1)))
        for stage, at in zip(stages, came, strict=True)
    ]


def through_the_posts(truck, joined, queue, *spans) -> list[Fact]:
    """Give a released truck that told when it came to the exit post, the strip, the entry post."""
    reached = joined + queue + np.concatenate([[0.0], np.cumsum(spans)])
    *came, ended = (float(at) for at in reached)
    stages = (BorderStage.EXIT_POST, BorderStage.NEUTRAL, BorderStage.ENTRY_POST)
    return [
        OwnWait(truck, joined, joined, ended, ended, Outcome.RELEASED),
        *(Reached(truck, s, at, at) for s, at in zip(stages, came, strict=True)),
    ]


def passages(seed, trucks=40, start=START):
    """Give trucks whose queues differ much and whose ways through the posts do not."""
    r = np.random.default_rng(seed)
    facts: list[Fact] = []
    for k in range(trucks):
        spans = r.lognormal(np.log([1.0, 0.7, 1.5]), 0.5)
        joined = start + 12.0 * k + r.uniform(0, 8)
        facts += through_the_posts(f"P{k}", float(joined), float(r.lognormal(2.3, 0.8)), *spans)
    return facts
