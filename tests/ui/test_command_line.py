"""The command line as it is checked from outside: what it prints, keeps, and exits with."""

import csv
import json
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from ui.command_line.run import run


@pytest.fixture
def office(tmp_path):
    """Tables of an office: two trucks, their trips, what was heard."""

    def write(name, *rows):
        with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return tmp_path / f"{name}.csv"

    return [
        write("trucks", ["plate", "carrier"], ["417 AK 07", ""], ["902 BC 07", ""]),
        write(
            "trips",
            [
                "ref",
                "truck",
                "driver",
                "destination",
                "crossing",
                "promised_at",
                "customer",
                "order",
            ],
            [
                "1",
                "417 AK 07",
                "Ахметов Серік",
                "Самара",
                "syrym",
                "20.11.2026 18:00",
                "Волга",
                "1185",
            ],
            [
                "2",
                "902 BC 07",
                "Дюсенов Қайрат",
                "Тольятти",
                "Сырым",
                "19.11.2026 12:00",
                "Агро",
                "1187",
            ],
        ),
        write(
            "events",
            ["trip", "kind", "occurred_at", "km_to_barrier", "source"],
            ["1", "departed", "2026-11-19T06:00+05:00", "", "driver"],
            ["1", "joined_queue", "2026-11-19T07:20+05:00", "13", "driver"],
            ["2", "joined_queue", "18.11.2026 19:00", "", "driver"],
            ["2", "refused", "20.11.2026 4:10", "", "driver"],
        ),
    ]


def of(out):
    return [json.loads(line) for line in out.splitlines()]


def test_that_an_empty_folder_has_crossings_and_no_trips(kezek, tmp_path):
    shutil.rmtree(tmp_path / "desk")
    code, out, _ = kezek("status", "--json")
    (shown,) = of(out)
    assert code == 0
    assert shown["trips"] == []
    assert {c["code"] for c in shown["crossings"]} == {"syrym", "taskala", "aksay", "shagan"}
    assert shown["as_of"] == "2026-11-20T09:20:00Z"


def test_that_tables_go_in_once_and_twice_is_the_same(kezek, office):
    code, out, _ = kezek("import", *office, "--json")
    assert code == 0
    assert {r["result"] for r in of(out)} == {"taken"}
    code, out, _ = kezek("import", *office, "--json")
    assert {r["result"] for r in of(out)} == {"known"}
    assert code == 0


def test_that_a_dry_run_says_the_same_and_keeps_nothing(kezek, office):
    code, out, _ = kezek("import", *office, "--dry-run", "--json")
    assert {r["result"] for r in of(out)} == {"taken"}
    assert code == 0
    assert of(kezek("status", "--json")[1])[0]["trips"] == []


def test_that_a_bad_row_is_named_and_the_good_ones_are_taken(kezek, office, tmp_path):
    bad = tmp_path / "readings.csv"
    bad.write_text(
        "crossing,observed_at,kind,value,source\n"
        "syrym,2026-11-20T08:00+05:00,queue_km,13,driver\n"
        "nowhere,2026-11-20T08:00+05:00,queue_km,13,driver\n",
        encoding="utf-8",
    )
    code, out, _ = kezek("import", bad, "--json")
    good, wrong = of(out)
    assert code == 2
    assert good["result"] == "taken"
    assert (wrong["result"], wrong["sheet"], wrong["row"]) == ("rejected", "readings", 3)
    assert "nowhere" in wrong["reason"]


def test_that_a_truck_31_hours_in_the_queue_waits_at_least_31_hours_in_status(kezek, office):
    kezek("import", *office)
    (shown,) = of(kezek("status", "--json")[1])
    truck = next(t for t in shown["trips"] if t["truck"] == "417 AK 07")
    assert truck["waiting_hours"] == 31
    assert min(truck["wait"][q] for q in ("q10", "q50", "q80", "q90")) >= 31
    eta = [datetime.fromisoformat(truck["eta"][p]) for p in ("p10", "p50", "p80", "p90")]
    assert eta == sorted(eta)
    refused = next(t for t in shown["trips"] if t["truck"] == "902 BC 07")
    assert (refused["eta"], refused["why_null"]) == (None, "refused")


def test_that_status_in_words_says_how_long_it_stands(kezek, office):
    kezek("import", *office)
    code, out, _ = kezek("status")
    assert code == 0
    assert "417 AK 07" in out
    assert "≥\u00a031 h" in out


def test_that_a_note_is_shown_then_written(kezek, office):
    kezek("import", *office)
    code, out, _ = kezek("note", "417 6 км", "--dry-run", "--json")
    assert code == 0
    (entry,) = of(out)
    assert (entry["kind"], entry["truck"], entry["trip"]) == ("position", "417 AK 07", "1")
    assert (entry["km_to_barrier"], entry["questions"]) == (6, [])
    assert kezek("note", "417 6 км")[0] == 0
    rows = of(kezek("journal", "--trip", "1", "--json")[1])
    assert [r["kind"] for r in rows] == ["departed", "joined_queue", "position"]
    assert rows[-1]["raw"] == "417 6 км"


def test_that_nothing_is_written_while_something_must_be_chosen(kezek, office):
    kezek("import", *office)
    code, out, _ = kezek("note", "417 13", "--json")
    assert code == 2
    assert any(e["questions"] for e in of(out))
    assert len(of(kezek("journal", "--json")[1])) == 4


def test_that_what_is_entered_as_of_a_moment_counts_as_heard_then(kezek, office):
    kezek("import", *office)
    kezek("note", "417 прошел", as_of="2026-11-20T16:00+05:00")
    before = of(kezek("status", "--json", as_of="2026-11-20T15:00+05:00")[1])[0]
    after = of(kezek("status", "--json", as_of="2026-11-20T17:00+05:00")[1])[0]
    stage = lambda s: next(t for t in s["trips"] if t["ref"] == "1")["stage"]  # noqa: E731
    assert (stage(before), stage(after)) == ("queue", "after_border")


@pytest.mark.parametrize("suffix", ["pdf", "xlsx", "html", "txt"])
def test_that_the_report_is_written_in_each_form(kezek, office, tmp_path, suffix):
    kezek("import", *office)
    target = tmp_path / f"сводка.{suffix}"
    assert kezek("report", "--lang", "kk", "--out", target)[0] == 0
    assert target.stat().st_size > 200


def test_that_the_report_names_the_truck_that_still_stands(kezek, office, tmp_path):
    kezek("import", *office)
    kezek("report", "--lang", "ru", "--out", tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "417\u00a0AK\u00a007" in page or "417 AK 07" in page
    assert "≥" in page


def test_that_wrong_words_are_one_sentence_and_64(kezek):
    code, out, err = kezek("frobnicate")
    assert (code, out) == (64, "")
    assert err.count("\n") == 1


def test_that_a_report_of_an_unknown_kind_is_refused_in_a_sentence(kezek, tmp_path):
    code, _, err = kezek("report", "--out", tmp_path / "r.doc")
    assert code == 1
    assert ".doc" in err


@pytest.mark.parametrize("day", ["2026-11-20", "20.11.2026", "20.11.26", "20.11"])
def test_that_the_day_of_a_report_is_written_as_an_office_does(kezek, office, tmp_path, day):
    kezek("import", *office)
    code, *_ = kezek("report", "--date", day, "--lang", "ru", "--out", tmp_path / "r.txt")
    assert code == 0
    assert (tmp_path / "r.txt").read_text(encoding="utf-8").startswith("Сводка 20.11")


@pytest.mark.parametrize("day", ["31.02", "20.13.2026", "вчера", "20.11.1826"])
def test_that_a_day_that_is_none_is_said(kezek, tmp_path, day):
    code, _, err = kezek("report", "--date", day, "--out", tmp_path / "r.txt")
    assert code == 64
    assert day in err


def test_that_a_saved_page_that_is_none_is_not_understood(kezek, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<html><body>maintenance</body></html>", encoding="utf-8")
    code, _, err = kezek("fetch", "--page", page)
    assert code == 4
    assert "page.html" in err
    assert of(kezek("status", "--json")[1])[0]["crossings"][0]["readings"] == []


def test_that_nobody_at_the_address_is_exit_3(kezek):
    code, _, err = kezek("fetch", "--base-url", "http://127.0.0.1:9")
    assert code == 3
    assert err.strip()


def test_that_the_template_goes_in_as_it_is(kezek, tmp_path):
    template = tmp_path / "template.xlsx"
    assert kezek("import", "--template", template)[0] == 0
    code, out, _ = kezek("import", template, "--json")
    assert (code, out) == (0, "")


def test_that_what_was_exported_goes_into_an_empty_desk(kezek, office, tmp_path, capsys):
    kezek("import", *office)
    assert kezek("export", tmp_path / "all.zip")[0] == 0
    code = run(["--data", str(tmp_path / "other"), "import", str(tmp_path / "all.zip"), "--json"])
    taken = of(capsys.readouterr()[0])
    assert code == 0
    assert {r["result"] for r in taken} <= {"taken", "known", "changed"}


def test_that_a_copy_put_back_brings_back_what_was(kezek, office, tmp_path):
    kezek("import", *office)
    _, out, _ = kezek("backup")
    copy = out.strip().partition(": ")[2]
    kezek("note", "417 прошел")
    assert kezek("restore", copy)[0] == 0
    rows = of(kezek("journal", "--trip", "1", "--json")[1])
    assert [r["kind"] for r in rows] == ["departed", "joined_queue"]
    assert kezek("doctor")[0] == 0


def test_that_damage_is_found(kezek, office, tmp_path):
    kezek("import", *office)
    database = tmp_path / "desk" / "kezek.db"
    content = bytearray(database.read_bytes())
    content[4096 * 3 : 4096 * 4] = b"\xff" * 4096
    database.write_bytes(content)
    assert kezek("doctor")[0] == 5


def test_that_what_can_be_read_out_of_damage_is_added_to_the_copy(kezek, office, tmp_path):
    kezek("import", *office)
    kezek("backup")
    kezek("note", "417 прошел")
    assert kezek("salvage")[:2] == (0, "The database is in order.\n")
    database = tmp_path / "desk" / "kezek.db"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE trips SET ref = 'чужой' WHERE ref = '1'")
    code, out, _ = kezek("doctor")
    assert (code, "salvage" in out) == (5, True)
    code, out, _ = kezek("salvage")
    assert (code, len(out.splitlines())) == (0, 3)
    rows = of(kezek("journal", "--trip", "1", "--json")[1])
    assert rows[-1]["kind"] == "released"
    assert kezek("doctor")[0] == 0
    (kept,) = (tmp_path / "desk" / "backups").glob("damaged-*.db")
    assert kezek("salvage", kept)[0] == 0
    assert len(of(kezek("journal", "--trip", "1", "--json")[1])) == len(rows)


def test_that_damaged_data_of_which_nothing_can_be_read_stay_where_they_are(kezek, tmp_path):
    kezek("status")
    database = tmp_path / "desk" / "kezek.db"
    for copy in (tmp_path / "desk" / "backups").glob("*"):
        copy.unlink()
    database.write_bytes(b"\x55" * 40_000)
    code, out, _ = kezek("salvage")
    assert (code, len(out.splitlines())) == (5, 2)
    assert database.read_bytes() == b"\x55" * 40_000


def test_that_a_file_nothing_can_be_read_out_of_is_named(kezek, office, tmp_path):
    kezek("import", *office)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff" * 900)
    code, _, err = kezek("salvage", tmp_path / "photo.jpg")
    assert (code, "photo.jpg" in err) == (5, True)
    assert kezek("salvage", tmp_path / "nothing.db")[0] == 1


def test_that_who_is_forgotten_and_where_he_still_stands_is_told(kezek, office):
    kezek("import", *office)
    kezek("backup")
    name = "Ахметов Серік"
    kezek("note", "417 заметка звонил Ахметов Серік")
    assert kezek("forget", name)[0] == 2
    code, out, _ = kezek("forget", name, "--files", "--yes")
    assert code == 0
    assert "backups" in out
    assert re.search(r"backups.*of the last by 02\.\d\d\.20\d\d", out)


def test_that_what_a_shared_server_and_its_desks_still_hold_is_told(kezek, office, monkeypatch):
    kezek("import", *office)
    assert "server keeps" not in kezek("forget", "Ахметов Серік")[1]
    monkeypatch.setattr(
        "ui.command_line.mending_calls.sharing.address_of",
        lambda _: "postgresql://kezek@office/kezek",
    )
    code, out, _ = kezek("forget", "Ахметов Серік")
    assert (code, "The server keeps" in out) == (2, True)


def test_that_what_nobody_foresaw_is_one_sentence_and_goes_into_the_log(
    kezek, tmp_path, monkeypatch
):
    kezek("status")

    def breaks(*_):
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr("ui.command_line.status_calls.status.status", breaks)
    code, _, err = kezek("status", "--json")
    assert code == 1
    assert err.count("\n") == 1
    assert "Traceback" in (tmp_path / "desk" / "kezek.log").read_text(encoding="utf-8")


def test_that_a_replay_of_no_file_is_one_sentence(kezek, tmp_path):
    code, _, err = kezek("backtest", "--events", tmp_path / "none.csv", "--out", tmp_path / "o.csv")
    assert code == 1
    assert err.count("\n") == 1
    assert "none.csv" in err


@pytest.mark.parametrize("words", [["note", " "], ["report", "--date", "2026-11-33", "--out", "a"]])
def test_that_an_empty_note_and_a_day_that_is_none_are_wrong_usage(kezek, words):
    assert kezek(*words)[0] == 64


@pytest.mark.parametrize("moment", ["0001-01-01T06:00", "9999-12-31T23:59", "2026-13-45"])
def test_that_a_moment_of_no_year_of_ours_is_wrong_usage(kezek, moment):
    code, _, err = kezek("status", as_of=moment)
    assert (code, err.count("\n")) == (64, 1)


def test_that_a_note_in_the_letters_of_an_old_console_is_read(kezek):
    kezek("note", "стоим".encode("cp1251").decode("utf-8", "surrogateescape"))
    assert "стоим" in kezek("journal")[1]


def test_that_a_reader_who_has_gone_does_not_stop_the_work(kezek, monkeypatch, capsys):
    class Gone:
        def write(self, _):
            raise BrokenPipeError

        def flush(self):
            raise BrokenPipeError

        def fileno(self):
            raise OSError

    with monkeypatch.context() as context:
        context.setattr("sys.stdout", Gone())
        code = kezek("note", "все стоят")[0]
    assert code == 0
    assert "все стоят" in kezek("journal")[1]


def test_that_a_trip_is_found_whatever_the_case_of_its_ref(kezek, office, tmp_path):
    file = tmp_path / "trips.csv"
    file.write_text("ref;truck;destination;crossing\nR-7;417 AK 07;Самара;syrym\n", "utf-8")
    kezek("import", file)
    assert kezek("journal", "--trip", " r-7 ")[0] == 0


def test_that_status_has_the_fields_agreed_on_and_no_others(kezek, office):
    kezek("import", *office)
    status = json.loads(kezek("status", "--json")[1])
    assert set(status) == {"as_of", "trips", "crossings", "alerts"}
    assert set(status["crossings"][0]) == {
        "code", "direction", "state", "wait", "why_null", "readings",
    }  # fmt: skip
    waits = [t["wait"] for t in status["trips"] if t["wait"]]
    assert waits
    assert set(waits[0]) == {"q10", "q50", "q80", "q90", "basis"}


def test_that_a_copy_is_put_back_into_a_folder_that_is_not_there_yet(kezek, tmp_path, capsys):
    kezek("note", "все стоят")
    copy = kezek("backup")[1].split(": ", 1)[1].strip()
    code = run(["--data", str(tmp_path / "new" / "computer"), "restore", copy])
    capsys.readouterr()
    assert code == 0
    run(["--data", str(tmp_path / "new" / "computer"), "journal"])
    assert "все стоят" in capsys.readouterr().out
