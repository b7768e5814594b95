"""Replay of real queues, where they lie beside the repository; nothing of them is in it."""

import csv
import importlib.util
import io
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from core.services.forecasts.backtest import backtest

SHARED = Path(__file__).parents[4] / "shared"
SETS = sorted((SHARED / "data" / "backtest").glob("*-small"))
pandas_is_there = importlib.util.find_spec("pandas") is not None

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not SETS, reason="no real queues beside the repository"),
    pytest.mark.skipif(not pandas_is_there, reason="the scorer needs the group bench"),
]


def score(events, reports, forecasts):
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score_forecasts.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    said = io.StringIO()
    with redirect_stdout(said):
        scorer.main(str(events), str(reports) if reports else "-", str(forecasts))
    words = said.getvalue().splitlines()[-1].split()
    return float(words[1]), float(words[words.index("coverage80") + 1])


def cut_to_positions(reports, out):
    with reports.open(encoding="utf-8", newline="") as source:
        rows = [row for row in csv.reader(source) if row[2] in {"kind", "position"}]
    with out.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows(rows)
    return out


@pytest.mark.parametrize(("mode", "bound"), [("all", 0.09), ("position", 0.25), ("none", 0.08)])
def test_that_real_queues_are_foreseen_better_than_by_the_best_simple_way(mode, bound, tmp_path):
    skills, coverages = [], []
    for queue in SETS:
        reports = queue / "reports.csv"
        if mode == "position":
            reports = cut_to_positions(reports, tmp_path / f"{queue.name}.csv")
        out = tmp_path / "out.csv"
        backtest(queue / "events.csv", None if mode == "none" else reports, 12.0, out)
        skill, coverage = score(queue / "events.csv", None if mode == "none" else reports, out)
        skills.append(skill)
        coverages.append(coverage)
    assert sum(skills) / len(skills) > bound
    assert min(skills) > 0
    assert 0.72 < sum(coverages) / len(coverages) < 0.88
