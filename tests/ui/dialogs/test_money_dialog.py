"""Money and days of a trip by keys: sums added, refused, taken out, undone; the claim written."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from python_calamine import CalamineWorkbook

from core.domain.expense import ExpenseKind
from core.services.money import expenses
from tests.desks import spending
from ui.dialogs.expense_form import ExpenseForm
from ui.dialogs.expenses_dialog import ExpensesDialog
from ui.dialogs.money_dialog import MoneyDialog


@pytest.fixture
def window(theme, qtbot):
    """What dialogs open over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def trip(desk_session):
    return next(t for t in desk_session.view.trips if t.trip.ref == "R-1")


@pytest.fixture
def idle(desk_session, qtbot):
    return lambda: qtbot.settle(desk_session)


@pytest.fixture
def dialog(desk_session, trip, window, idle):
    made = MoneyDialog(desk_session, trip.trip.id, window)
    made.show()
    idle()
    return made


def spent(desk, trip):
    return expenses.trip_expenses(desk, trip.trip.id).expenses


def open_form(dialog, qtbot):
    qtbot.keyClick(dialog.expenses.table, Qt.Key.Key_Insert)
    return dialog.findChild(ExpenseForm)


def test_that_hours_cost_and_days_are_shown(dialog):
    assert [row.part.side.value for row in dialog.model.rows] == ["queue"]
    assert "25,000" in dialog.cost.text() or "25 000" in dialog.cost.text()
    assert "of 90" in dialog.days.text()


def test_that_insert_adds_a_sum_and_undo_takes_it_out(
    dialog, desk_session, filled, trip, idle, qtbot
):
    form = open_form(dialog, qtbot)
    qtbot.keyClicks(form.amount, "48500,50")
    qtbot.keyClick(form.amount, Qt.Key.Key_Return)
    idle()
    (expense,) = spent(filled, trip)
    assert (expense.kind, expense.amount) == (ExpenseKind.FUEL, Decimal("48500.50"))
    assert [row.expense for row in dialog.expenses.model.rows] == [expense]
    desk_session.undo()
    idle()
    assert spent(filled, trip) == ()


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [("-5", "RUB", "more than nothing"), ("100", "XYZ", "Nobody knows the currency")],
)
def test_that_a_wrong_sum_is_said_and_the_form_stays(dialog, qtbot, amount, currency, said):
    form = open_form(dialog, qtbot)
    form.amount.setText(amount)
    form.currency.setCurrentText(currency)
    form.accept()
    assert said in form.problem.text()
    assert form.isVisible()
    form.reject()
    assert not dialog.expenses.model.rows


def test_that_del_takes_a_sum_out_and_undo_brings_it_back(
    dialog, desk_session, filled, trip, idle, qtbot
):
    expense = spending(filled, trip.trip, "fine", "5000", "RUB")
    expenses.save(filled, expense)
    dialog.show_view(desk_session.view)
    idle()
    qtbot.keyClick(dialog.expenses.table, Qt.Key.Key_Delete)
    idle()
    assert spent(filled, trip) == ()
    desk_session.undo()
    idle()
    assert spent(filled, trip) == (expense,)


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_that_the_claim_is_written_where_asked(dialog, desk_session, tmp_path, idle, qtbot, suffix):
    path = tmp_path / f"claim{suffix}"
    dialog.ask_path = lambda _parent, _name: path
    with qtbot.waitSignal(desk_session.confirmed) as said:
        dialog.claim.click()
    assert path.stat().st_size > 1_000
    assert "R-1" in said.args[0].text


def test_that_the_accountants_workbook_is_written_for_a_period(
    desk_session, filled, trip, window, tmp_path, qtbot
):
    expense = spending(filled, trip.trip, "advance", "150000", "KZT")
    expenses.save(filled, expense)
    dialog = ExpensesDialog(desk_session, window)
    dialog.show()
    dialog.ask_path = lambda _parent, name: tmp_path / name
    with qtbot.waitSignal(desk_session.confirmed):
        dialog.accept()
    book = CalamineWorkbook.from_path(str(tmp_path / "expenses-2026-11-20.xlsx"))
    assert len(book.get_sheet_by_index(1).to_python()) == 2


def test_that_a_period_that_ends_before_it_begins_is_said(desk_session, window):
    dialog = ExpensesDialog(desk_session, window)
    dialog.show()
    dialog.end.setText("01.10.2026")
    dialog.accept()
    assert "ends before it begins" in dialog.problem.text()
    dialog.reject()
