"""The command line in words: a truck as the board shows it, a month of bookings, a wrong clock."""

import re
from datetime import UTC, datetime
from pathlib import Path

from tests.ui.test_command_line import office

__all__ = ["office"]

PAGES = Path(__file__).parents[1] / "pages/cargoruqsat"


def test_that_status_in_words_says_where_each_truck_is_and_how_old_that_is(kezek, office):
    kezek("import", *office)
    kezek("note", "417 6 км")
    kezek("note", "417 перезвонить в 15")
    _, out, _ = kezek("status", as_of="2026-11-20T15:10+05:00")
    refused, queued = [line.replace("\u00a0", " ") for line in out.splitlines() if " 07 · " in line]
    assert refused.startswith("  2 · 902 BC 07 · Refused")
    assert "reason not told" in refused
    assert "(F" not in refused
    assert "Syrym, 6 km" in queued
    assert "heard 50 min ago" in queued
    assert "DUE: till 15:00 · перезвонить в 15" in queued


def test_that_status_and_board_forecast_to_the_hour(kezek, office):
    kezek("import", *office)
    _, out, _ = kezek("status")
    (arrives,) = [line for line in out.splitlines() if "arrives" in line]
    assert all(hour.endswith(":00") for hour in re.findall(r"\d\d:\d\d", arrives))


def test_that_free_bookings_of_a_month_are_told_in_a_line_a_class(kezek):
    code, out, _ = kezek("fetch", "--page", PAGES / "start.html")
    assert code == 0
    syrym = [line for line in out.splitlines() if line.startswith("Syrym")]
    assert len(syrym) == 2
    assert all(line.startswith("Syrym to RU · Free slots") for line in syrym)
    assert not [line for line in out.splitlines() if line.startswith("Bakhty to RU")]


def test_that_a_clock_behind_the_journal_is_told_by_status_and_note(kezek, office, time_machine):
    time_machine.move_to(datetime(2026, 11, 20, 9, 20, tzinfo=UTC))
    kezek("import", *office)
    assert kezek("note", "417 6 км", as_of=None)[2] == ""
    time_machine.move_to(datetime(2026, 11, 17, 9, 0, tzinfo=UTC))
    for call in (("status",), ("note", "417 5 км", "--dry-run")):
        code, _, err = kezek(*call, as_of=None)
        assert code == 0
        assert "3 d behind the newest entry" in err.replace("\u00a0", " ")
