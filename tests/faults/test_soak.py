"""Hours at a small desk: no thread, no open file, no object is left behind."""

import pytest

from tests.bench import large_desk
from tests.bench.soak import soak

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
