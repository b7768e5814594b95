"""Walks facts in the order they became known and forecasts on the way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.domain.forecast import WaitForecast
from core.estimate.crossing import CrossingEstimator
from core.estimate.facts import Fact, OwnWait, heard_at


@dataclass(frozen=True, slots=True)
class Issued:
    """A forecast of the replay: the `step`-th of its truck's wait."""

    truck: str
    step: int
    moment: float
    forecast: WaitForecast


def in_order_known(facts: Iterable[Fact]) -> list[Fact]:
    """Sort by the moment of becoming known; a wait becomes two facts: it began, it ended."""
    parts: list[Fact] = []
    for fact in facts:
        if isinstance(fact, OwnWait) and fact.ended is not None:
            begun = OwnWait(fact.truck, fact.joined, fact.known, truncated_at=fact.truncated_at)
            if heard_at(fact) > fact.known:
                parts.append(begun)
        parts.append(fact)
    return sorted(parts, key=heard_at)


def replay(
    estimator: CrossingEstimator, facts: Iterable[Fact], every_hours: float
) -> Iterator[Issued]:
    """Forecast each own wait at joining and every so many hours, strictly before it ends.

    A wait without an end is forecast up to the last fact.
    """
    ordered = in_order_known(facts)
    waits = list({f.truck: f for f in ordered if isinstance(f, OwnWait)}.values())
    end = heard_at(ordered[-1]) if ordered else 0.0
    asks = sorted(
        (wait.joined + step * every_hours, row, step)
        for row, wait in enumerate(waits)
        for step in _steps(wait, every_hours, end)
    )
    taken = 0
    for moment, row, step in asks:
        while taken < len(ordered) and heard_at(ordered[taken]) <= moment:
            estimator.take(ordered[taken])
            taken += 1
        wait = waits[row]
        forecast = estimator.forecast(moment, wait.joined, wait.truck)
        yield Issued(wait.truck, step, moment, forecast)


def _steps(wait: OwnWait, every_hours: float, end: float) -> Iterator[int]:
    step, moment = 0, wait.joined
    while moment < wait.ended if wait.ended is not None else moment <= end:
        yield step
        step += 1
        moment = wait.joined + step * every_hours
