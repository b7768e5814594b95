"""Which of many copies are kept."""

from datetime import timedelta
from pathlib import Path

from core.domain.copies import Copy, MadeFor, surplus
from tests.builders import NOW


def copies_every(hours, count):
    return [
        Copy(Path(f"{n}.db"), NOW - timedelta(hours=hours * n), 1, MadeFor.HOUR)
        for n in range(count)
    ]


def test_that_hours_days_weeks_and_months_keep_their_last_copy():
    copies = copies_every(1, 24 * 800)
    gone = {copy.path for copy in surplus(copies, NOW)}
    kept = [c for c in copies if c.path not in gone]
    assert len(kept) <= 24 + 14 + 8 + 12
    assert kept[:24] == copies[:24]
    assert kept[-1].made_at < NOW - timedelta(days=320)


def test_that_copies_made_by_hand_are_kept_two_weeks():
    by_hand = [Copy(Path(f"h{n}.db"), NOW - timedelta(minutes=n), 1) for n in range(50)]
    assert surplus(by_hand, NOW) == []
