"""The replay of a file of waits, from CSV to CSV."""

import csv
from datetime import datetime

import pytest

from core.domain.problem import KezekError
from core.services.forecasts.backtest import HEADER, backtest

EVENTS = "crossing,vehicle,joined_at,left_at,outcome\n"
REPORTS = "crossing,observed_at,kind,value,unit,source\n"


def a_day(day, hour=0):
    return f"2026-06-{day:02d}T{hour:02d}:20:07Z"


def some_events(last=20):
    rows = [f"S,T{d},{a_day(d, 1)},{a_day(d + 1, 3 + d % 5)},released\n" for d in range(1, last)]
    rows.append(f"S,R1,{a_day(3)},{a_day(4)},refused\n")
    rows.append(f"K,T1,{a_day(5)},,\n")
    return EVENTS + "".join(rows)


def some_reports():
    rows = [f"S,{a_day(d)},queue_vehicles,{100 + d},vehicles,official\n" for d in range(1, 20)]
    rows += [f"S,{a_day(d)},wait,{1400 + d},minutes,official\n" for d in range(1, 20)]
    rows += [f"S,{a_day(d, 12)},position,{40 + d},vehicles_ahead,driver:T{d}\n" for d in (3, 9)]
    rows.append(f"S,{a_day(2)},position,50,vehicles_ahead,driver:NOBODY\n")
    return REPORTS + "".join(rows)


@pytest.fixture
def files(tmp_path):
    events, reports = tmp_path / "events.csv", tmp_path / "reports.csv"
    events.write_text(some_events(), encoding="utf-8-sig")
    reports.write_text(some_reports(), encoding="utf-8")
    return events, reports, tmp_path / "out.csv"


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def code_of(*args):
    with pytest.raises(KezekError) as caught:
        backtest(*args)
    return caught.value.problem.code, caught.value.problem.values


def test_that_a_truck_is_forecast_at_joining_and_every_twelve_hours(files):
    events, reports, out = files
    written = backtest(events, reports, 12.0, out)
    rows = read(out)
    assert written == len(rows)
    assert tuple(rows[0]) == HEADER
    mine = [r for r in rows if r["vehicle"] == "T4"]
    assert [r["issued_at"] for r in mine] == [
        "2026-06-04T01:20:07Z",
        "2026-06-04T13:20:07Z",
        "2026-06-05T01:20:07Z",
    ]
    assert mine[0]["joined_at"] == "2026-06-04T01:20:07Z"
    assert "released=" in mine[0]["basis"]


def test_that_quantiles_are_in_order_and_never_below_the_elapsed_wait(files):
    events, reports, out = files
    backtest(events, reports, 5.0, out)
    for row in read(out):
        hours = [float(row[c]) for c in HEADER if c.startswith("q")]
        joined, issued = (datetime.fromisoformat(row[c]) for c in ("joined_at", "issued_at"))
        assert hours == sorted(hours)
        assert hours[0] >= (issued - joined).total_seconds() / 3600 - 1e-6


def test_that_a_truck_still_in_the_queue_is_forecast_to_the_end_of_the_file(files):
    events, _, out = files
    backtest(events, None, 24.0, out)
    stuck = [r for r in read(out) if r["crossing"] == "K"]
    assert stuck
    assert stuck[-1]["issued_at"] <= a_day(21)


def test_that_cutting_both_files_leaves_every_earlier_forecast_as_it_was(files):
    events, reports, out = files
    backtest(events, reports, 12.0, out)
    cut = a_day(11, 1)
    whole = [line for line in out.read_text("utf-8").splitlines() if line.split(",")[3] <= cut]
    rows = []
    for line in some_events().splitlines()[1:]:
        crossing, vehicle, joined, left, outcome = line.split(",")
        if joined <= cut:
            ended = (left, outcome) if left and left <= cut else ("", "")
            rows.append(",".join((crossing, vehicle, joined, *ended)) + "\n")
    events.write_text(EVENTS + "".join(rows), encoding="utf-8")
    known = [x for x in some_reports().splitlines()[1:] if x.split(",")[1] <= cut]
    reports.write_text(REPORTS + "\n".join(known) + "\n", encoding="utf-8")
    backtest(events, reports, 12.0, out)
    part = [line for line in out.read_text("utf-8").splitlines() if line.split(",")[3] <= cut]
    assert sorted(part) == sorted(whole)
    assert len(part) > 15


def test_that_a_bad_file_is_named_by_code_and_row(files):
    events, reports, out = files
    assert code_of(events.with_name("none.csv"), None, 12.0, out)[0] == "file_not_found"
    assert code_of(events, None, 0.0, out)[0] == "replay_interval"
    reports.write_text(REPORTS + f"S,{a_day(1)},wait,3,hours,official\n", encoding="utf-8")
    assert code_of(events, reports, 12.0, out) == (
        "replay_cell",
        {"file": "reports.csv", "row": 2, "value": "wait hours"},
    )
    reports.write_text(REPORTS + f"S,{a_day(1)},wait,many,minutes,official\n", encoding="utf-8")
    assert code_of(events, reports, 12.0, out)[0] == "replay_cell"
    assert not out.exists()


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (f"S,T1,yesterday,{a_day(2)},released", "replay_cell"),
        (f"S,T1,{a_day(2)},{a_day(1)},released", "replay_left_before_joined"),
        (f"S,T1,{a_day(1)},{a_day(2)},vanished", "replay_cell"),
    ],
)
def test_that_a_row_nobody_can_replay_is_refused(files, row, code):
    events, _, out = files
    events.write_text(EVENTS + row + "\n", encoding="utf-8")
    assert code_of(events, None, 12.0, out) == (code, code_of(events, None, 12.0, out)[1])


def test_that_a_file_without_its_columns_or_letters_is_refused(files):
    events, _, out = files
    events.write_text("crossing,vehicle\nS,T1\n", encoding="utf-8")
    assert code_of(events, None, 12.0, out) == (
        "replay_column",
        {"file": "events.csv", "column": "joined_at"},
    )
    events.write_bytes(EVENTS.encode() + "Сырым".encode("cp1251"))
    assert code_of(events, None, 12.0, out)[0] == "replay_not_utf8"


def test_that_an_outcome_nobody_wrote_down_teaches_no_wait(files):
    events, _, out = files
    events.write_text(EVENTS + f"S,T1,{a_day(1)},{a_day(2)},\n", encoding="utf-8")
    assert backtest(events, None, 12.0, out) == 2
