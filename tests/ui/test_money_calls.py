"""`claim` and `expenses` as they are checked from outside, and what `status --json` gains."""

import json

import pytest
from python_calamine import CalamineWorkbook

from core.services.money import expenses
from tests.desks import a_desk, send, spending


@pytest.fixture
def kezek(kezek, tmp_path):
    """Calls on a desk with a truck in the queue and an advance paid."""
    desk = a_desk(tmp_path / "desk")
    sent = send(desk, "417 AK 07", ("departed", "19.11 05:00"), ("joined_queue", "19.11 07:20"))
    paid = spending(desk, sent.trip, "advance", "150000", "KZT")
    expenses.save(desk, paid)
    desk.close()
    return kezek


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_that_a_claim_is_written_in_each_language(kezek, tmp_path, language, suffix):
    out = tmp_path / f"claim{suffix}"
    code, said, _ = kezek("claim", "R-417", "--lang", language, "--out", out)
    assert (code, out.exists()) == (0, True)
    assert "R-417" in said


def test_that_a_trip_nobody_knows_or_a_wrong_file_is_one_sentence(kezek, tmp_path):
    for words in (("R-999", "claim.pdf"), ("R-417", "claim.doc")):
        code, _, err = kezek("claim", words[0], "--out", tmp_path / words[1])
        assert code == 1
        assert "Traceback" not in err
        assert err.strip().count("\n") == 0


def test_that_expenses_of_a_period_are_written_for_the_accountant(kezek, tmp_path):
    out = tmp_path / "expenses.xlsx"
    code, said, _ = kezek("expenses", "--from", "2026-11-01", "--to", "2026-11-30", "--out", out)
    assert (code, said.startswith("1 expense written")) == (0, True)
    rows = CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()
    assert rows[1][3] == 150_000


def test_that_a_wrong_day_or_a_wrong_file_is_one_sentence(kezek, tmp_path):
    wrong_day = ("--from", "2026-13-01", "--to", "2026-11-30", "--out", tmp_path / "e.xlsx")
    assert kezek("expenses", *wrong_day)[0] == 64
    wrong_file = ("--from", "2026-11-01", "--to", "2026-11-30", "--out", tmp_path / "e.csv")
    code, _, err = kezek("expenses", *wrong_file)
    assert code == 1
    assert ".xlsx" in err


def test_that_status_tells_days_and_cost_of_each_trip(kezek):
    code, out, _ = kezek("status", "--json")
    (trip,) = json.loads(out)["trips"]
    assert code == 0
    assert set(trip["stay_days"]) == {"driver", "used", "with_trip_p50", "with_trip_p90", "limit"}
    assert trip["stay_days"]["with_trip_p50"] <= trip["stay_days"]["with_trip_p90"]
    cost = trip["delay_cost"]
    assert cost["hours"] == 31
    assert cost["by_side"] == {"queue": 31}
    assert cost["own"] == {"amount": 25833.33, "currency": "RUB"}
    assert cost["customer"] is None
