"""Hours at a desk: no thread, no open file, no object is left behind, and memory is flat."""

import subprocess
import sys

import pytest

from tests.bench import large_desk
from tests.bench.soak import soak
from tests.faults.counts import FULL, told

GROWN = 1.03
"""What a few hours' entries add to all that a small desk holds."""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_that_hours_of_work_leave_nothing_behind(tmp_path, monkeypatch, capsys):
    for name, small in (("TRUCKS", 60), ("A_DAY", 1), ("OPEN", 60)):
        monkeypatch.setattr(large_desk, name, small)
    large_desk.make(tmp_path / "small")
    held = soak(tmp_path / "small", hours=5, minutes=20)
    capsys.readouterr()
    assert held.threads[5] <= held.threads[3]
    assert held.handles[5] <= held.handles[3] + 1  # a copy may be carried while it is counted
    assert held.blocks[5] <= GROWN * held.blocks[3]


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not FULL, reason="half an hour at 1,000 trips: KEZEK_FAULTS=full")
def test_that_a_shift_of_eight_hours_leaves_memory_flat_and_the_window_quick(tmp_path):
    large_desk.make(tmp_path / "large")
    call = [sys.executable, "-m", "tests.bench.soak", str(tmp_path / "large"), "8", "6", "900"]
    run = subprocess.run(call, capture_output=True, check=True, text=True)  # noqa: S603  our own
    lines = [line.split() for line in run.stdout.splitlines() if line.startswith("soak ")]
    held = {name: float(value) for _, name, value in lines}
    told(f"eight hours: {held}")
    assert held["memory_last_over_second"] <= 1.05
    assert held["threads_more"] <= 0
    assert held["handles_more"] <= 1  # a copy may be carried while it is counted
    assert held["stall_frames_p999"] <= 3
