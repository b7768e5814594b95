"""The table over frozen rows: sorting by value, filtering, keeping rows where they are."""

import weakref
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.column import Column, Look, LookRole, RowRole, SortRole
from ui.models.search import haystack
from ui.models.table import TableModel
from ui.models.table_change import changes_between

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Row:
    key: int
    name: str
    hours: float | None = None


COLUMNS = [
    Column("name", "Name", lambda r: r.name, look=lambda _: Look("act", bold=True)),
    Column(
        "hours",
        "Hours",
        lambda r: "" if r.hours is None else f"≥ {r.hours:.0f} h",
        sort=lambda r: r.hours,
        tip=lambda r: f"exactly {r.hours}",
        right=True,
    ),
]
ROWS = [Row(1, "b", 9), Row(2, "a", 31), Row(3, "c", None), Row(4, "d", 100)]


@pytest.fixture
def model(english):
    model = TableModel("Test", COLUMNS, lambda r: r.key, lambda r: haystack([r.name]))
    model.set_rows(ROWS)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    tester.deleteLater()
    model.deleteLater()


def keys(model):
    return [r.key for r in model.shown]


def test_that_hours_are_sorted_as_numbers_and_the_unknown_comes_last(model):
    model.sort(1, ASCENDING)
    assert keys(model) == [1, 2, 4, 3]
    model.sort(1, DESCENDING)
    assert keys(model) == [4, 2, 1, 3]


def test_that_a_cell_gives_words_tip_value_row_and_look(model):
    index = model.index(1, 1)
    assert index.data() == "≥ 31 h"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "exactly 31"
    assert index.data(SortRole) == 31
    assert index.data(RowRole) == ROWS[1]
    assert model.index(1, 0).data(LookRole) == Look("act", bold=True)


def test_that_the_filter_shows_the_rows_in_which_every_word_is_found(model):
    model.set_query("A")
    assert keys(model) == [2]
    model.set_query("")
    assert keys(model) == [1, 2, 3, 4]


def test_that_a_saved_view_and_the_filter_both_hold(model):
    model.set_condition(lambda r: r.hours is not None)
    assert keys(model) == [1, 2, 4]
    model.set_query("d")
    assert keys(model) == [4]


def test_that_a_row_keeps_its_index_while_others_come_go_and_move(model):
    kept = QPersistentModelIndex(model.index(1, 0))
    model.set_rows([Row(9, "new"), Row(4, "d", 100), Row(2, "a", 32), Row(1, "b", 9)])
    assert keys(model) == [9, 4, 2, 1]
    assert kept.row() == 2
    assert kept.data() == "a"


def test_that_only_the_rows_that_changed_are_repainted(model):
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_rows([Row(1, "b", 9), Row(2, "a", 32), Row(3, "c", None), Row(4, "d", 100)])
    assert told == [(1, 1)]


def test_that_the_same_rows_again_change_nothing(model):
    told = []
    for signal in (model.dataChanged, model.layoutChanged, model.modelReset, model.shown_changed):
        signal.connect(lambda *_: told.append(1))
    model.set_rows(ROWS)
    assert told == []


def test_that_rows_of_before_are_held_by_nobody(model):
    model.set_query("a")
    old = [Row(row.key, row.name, row.hours) for row in ROWS]
    model.set_rows(old)
    gone = [weakref.ref(row) for row in old]
    del old
    for _ in range(2):  # what is shown keeps the row it had until one is another
        model.set_rows([Row(row.key, row.name, row.hours) for row in ROWS])
        model.set_query("")
    model.set_rows([Row(row.key, row.name, row.hours) for row in ROWS])
    assert [ref() for ref in gone] == [None] * len(ROWS)


def test_that_an_upheaval_starts_the_model_anew(model):
    told = []
    model.modelReset.connect(lambda: told.append(1))
    model.set_rows([Row(n, "x") for n in range(1000, 1200, 2)])
    model.set_rows([Row(n, "x") for n in range(1000, 1200)])
    assert told
    assert len(model.shown) == 200


def test_that_a_table_has_no_rows_below_a_row(model: QAbstractItemModel):
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [("abcd", "abcd"), ("abcd", "dcba"), ("abcd", "bd"), ("bd", "abcde"), ("abc", "xcya"),
     ("", "ab"), ("ab", "")],
)  # fmt: skip
def test_that_the_steps_lead_from_the_old_order_to_the_new_one(old, new):
    change = changes_between(old, new)
    rows = list(old)
    for first, last in reversed(change.removed):
        del rows[first : last + 1]
    if change.moved:
        rows = [rows[i] for i in change.moved]
    for first, last in change.inserted:
        rows[first:first] = new[first : last + 1]
    assert "".join(rows) == new
