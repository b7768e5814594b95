"""One day of a company from its workbook to the paper, by the calls a user makes."""

import json
import shutil
import subprocess

import pytest
from xlsxwriter import Workbook

KAZAKH = "ӘҒҚҢӨҰҮҺІ"


@pytest.fixture
def workbook(tmp_path):
    """Sixty trucks, ninety trips, a hundred and thirty shipments, what was heard of them."""
    path = tmp_path / "парк.xlsx"
    with Workbook(path) as book:
        sheet(book, "Машины", ["Госномер", "Марка"], trucks())
        sheet(
            book,
            "trips",
            ["ref", "truck", "driver", "destination", "crossing", "promised_at"],
            trips(),
        )
        sheet(book, "shipments", ["trip", "order", "customer", "cargo"], shipments())
        sheet(book, "events", ["trip", "kind", "occurred_at", "km_to_barrier", "source"], events())
    return path


def sheet(book, name, head, rows):
    page = book.add_worksheet(name)
    for r, row in enumerate([head, *rows]):
        page.write_row(r, 0, row)


def trucks():
    return [[f"{100 + i} AK 07", "Volvo"] for i in range(60)]


def trips():
    return [
        [f"T{i}", f"{100 + i % 60} AK 07", f"{KAZAKH} {i}", "Самара", "syrym", "21.11.2026 18:00"]
        for i in range(90)
    ]


def shipments():
    return [[f"T{i % 90}", f"Z{i}", f"ТОО {KAZAKH}", "мука"] for i in range(130)]


def events():
    day = "19.11.2026 "
    rows = [[f"T{i}", "joined_queue", day + f"{i % 20}:20", 13, "driver"] for i in range(30)]
    return [
        *rows,
        *[[f"T{i}", "delivered", "18.11.2026 9:00", "", "driver"] for i in range(40, 90)],
    ]


def text_of(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (Debian: poppler-utils)")
    found = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)  # noqa: S603, S607
    return found.stdout.decode()


@pytest.mark.timeout(180)
def test_that_a_workbook_becomes_a_desk_and_the_desk_a_paper(
    kezek, workbook, tmp_path, monkeypatch
):
    monkeypatch.setenv("KEZEK_LANG", "ru")
    code, out, _ = kezek("import", workbook, "--json")
    first = [json.loads(line)["result"] for line in out.splitlines()]
    assert code == 0
    assert (first.count("taken"), len(first)) == (60 + 90 + 130 + 80, 60 + 90 + 130 + 80)
    code, out, _ = kezek("import", workbook, "--json")
    assert {json.loads(line)["result"] for line in out.splitlines()} == {"known"}

    (status,) = [json.loads(line) for line in kezek("status", "--json")[1].splitlines()]
    waiting = [t for t in status["trips"] if t["waiting_hours"] is not None]
    assert len(waiting) == 30
    assert all(t["wait"]["q10"] >= t["waiting_hours"] for t in waiting)

    assert kezek("note", "105 отказ нет QR")[0] == 0
    for language in ("kk", "ru", "en"):
        pdf = tmp_path / f"{language}.pdf"
        assert kezek("report", "--lang", language, "--out", pdf)[0] == 0
        text = text_of(pdf)
        assert set(KAZAKH) <= set(text)
        assert "105 AK 07" in text
    assert "СТОЯТ" in text_of(tmp_path / "ru.pdf")
    assert "СТОЯТ" not in text_of(tmp_path / "kk.pdf")
    assert "СТОЯТ" not in text_of(tmp_path / "en.pdf")
