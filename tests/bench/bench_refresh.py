"""How long a refresh takes: 12 crossings, 1,000 trips, two years of history.

usage: python -m tests.bench.bench_refresh [lifelines_pipeline.py]

Prints `ratio NAME VALUE`: our refresh over that of the lifelines pipeline, and a forecast after one
new event with ten times the history over one with the history itself. The estimator has taken the
history before, as the desk has that runs; the pipeline fits anew, because that is all it can do.
"""

import importlib.util
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from core.estimate.crossing import Ask, CrossingEstimator
from core.estimate.facts import Outcome, OwnWait
from core.estimate.replay import in_order_known

PEER = Path(__file__).parents[3] / "shared" / "tools" / "lifelines_pipeline.py"
WEEKS_OF_SCORES = 6


def load_peer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("lifelines_pipeline", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no pipeline at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def taught(waits: Any, now: float) -> dict[str, CrossingEstimator]:
    estimators = {}
    for code, rows in waits.groupby("crossing"):
        facts = [
            OwnWait(
                f"T{k}", joined, joined, None if math.isnan(left) else left, None, _outcome(left)
            )
            for k, (joined, left) in enumerate(zip(rows.joined_h, rows.left_h, strict=True))
        ]
        estimator = CrossingEstimator(learn_from=now - WEEKS_OF_SCORES * 168)
        for fact in in_order_known(facts):
            estimator.take(fact)
        estimators[code] = estimator
    return estimators


def _outcome(left: float) -> Outcome | None:
    return None if math.isnan(left) else Outcome.RELEASED


def asks_of(trips: Any, now: float) -> dict[str, list[Ask]]:
    return {
        code: [Ask(now if math.isnan(joined) else joined) for joined in rows.joined_h]
        for code, rows in trips.groupby("crossing")
    }


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()  # other jobs of the machine do not count
    work()
    return time.process_time() - start


def refresh(
    estimators: dict[str, CrossingEstimator], asks: dict[str, list[Ask]], now: float
) -> None:
    for code, estimator in estimators.items():
        estimator.take(OwnWait("new", now, now))
        estimator.forecast_many(now, asks[code])


def one_event(estimator: CrossingEstimator, now: float) -> None:
    for k in range(20):
        estimator.take(OwnWait(f"new{k}", now, now))
        estimator.forecast(now)


def main(path: Path) -> None:
    peer = load_peer(path)
    waits, trips, now = peer.sample()
    theirs = min(seconds(lambda: peer.refresh(waits, trips, now)) for _ in range(3))
    asks = asks_of(trips, now)
    estimators = taught(waits, now)
    ours = min(seconds(lambda: refresh(estimators, asks, now)) for _ in range(5))
    say("refresh_12_crossings_1000_trips", ours / theirs)
    whole, _, end = peer.sample(crossings=1, trips=1, years=20.0)
    part = whole[whole.joined_h > 0.9 * end]
    long, short = (next(iter(taught(w, end).values())) for w in (whole, part))
    times = [
        (seconds(lambda: one_event(short, end)), seconds(lambda: one_event(long, end)))
        for _ in range(15)
    ]
    say("forecast_with_ten_times_the_history", min(t[1] for t in times) / min(t[0] for t in times))


def say(name: str, value: float) -> None:
    sys.stdout.write(f"ratio {name} {value:.4f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PEER)
