"""The registers as tables: add, change, history, filter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.services import registers
from tests.ui.keyboard import type_text
from ui.dialogs.fleet_forms import CustomerForm, TruckForm
from ui.dialogs.history_dialog import HistoryDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.trip_dialog import TripDialog
from ui.wiring.fleet import fleet_panel


@pytest.fixture
def panel(desk_session, qtbot):
    panel = fleet_panel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(1366, 600)
    panel.show()
    qtbot.waitUntil(lambda: len(panel.models["trucks"].rows) == 2)
    return panel


def opened(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_that_each_register_is_counted_on_its_chip(panel):
    assert panel.chips["trips"].text() == "Trips  2"
    assert panel.chips["customers"].text() == "Customers  1"


def test_that_a_truck_is_found_by_a_cyrillic_plate(panel):
    panel.show_noun("trucks")
    panel.filter.setText("902вс")
    assert [r.entity.plate for r in panel.models["trucks"].shown] == ["902 BC 07"]


def test_that_a_truck_is_added_by_its_plate(panel, filled, qtbot):
    panel.show_noun("trucks")
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Insert)
    form = opened(TruckForm)
    qtbot.waitUntil(form.plate.hasFocus)
    type_text(form.plate, "655aa07")
    qtbot.keyClick(form.plate, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panel.models["trucks"].rows) == 3)
    qtbot.settle(panel.session)
    assert "655 AA 07" in [t.plate for t in registers.registers(filled).trucks]


def test_that_a_plate_that_is_there_already_is_said_and_the_form_stays(panel, qtbot):
    panel.show_noun("trucks")
    panel.add_one()
    form = opened(TruckForm)
    form.plate.setText("417 АК 07")
    form.accept()
    qtbot.waitUntil(lambda: form.problem.text() != "")
    assert form.isVisible()
    assert form.keep.isEnabled()
    form.reject()
    qtbot.settle(panel.session)


def test_that_a_change_can_be_undone_and_stands_in_the_history(panel, filled, qtbot):
    panel.show_noun("customers")
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    form = opened(CustomerForm)
    form.free.setText("12,5")
    form.accept()
    qtbot.settle(panel.session)
    assert registers.registers(filled).customers[0].free_hours == 12.5
    panel.session.undo()
    qtbot.settle(panel.session)
    assert registers.registers(filled).customers[0].free_hours is None
    panel.show_history()
    history = opened(HistoryDialog)
    qtbot.waitUntil(lambda: len(history.model.rows) == 3)
    assert history.model.data(history.model.index(1, 4)) == "12.5"
    added = history.model.data(history.model.index(2, 4))
    assert added == "Name: Волга-Трейд"
    history.reject()
    qtbot.settle(panel.session)


def test_that_a_word_for_a_number_is_asked_about(panel, qtbot):
    panel.show_noun("customers")
    panel.table.selectRow(0)
    panel.change_one()
    form = opened(CustomerForm)
    form.rate.setText("много")
    form.accept()
    assert form.problem.text()
    form.reject()
    qtbot.settle(panel.session)


def test_that_a_trip_is_added_with_a_truck_driver_and_customer_nobody_knew(panel, filled, qtbot):
    panel.add_one()
    form = opened(TripDialog)
    assert form.ref.text() == "R-3"
    form.truck.setEditText("655 aa 07")
    form.driver.setEditText("Петров Сергей")
    form.destination.setText("Саратов")
    form.crossing.setCurrentIndex(form.crossing.findText("Taskala"))
    form.promised.setText("22.11 18:00")
    form.table.item(0, 0)
    for column, text in enumerate(("1300", "Агро-Юг", "Мельница", "мука", "21000")):
        form.table.model().setData(form.table.model().index(0, column), text)
    form.accept()
    qtbot.waitUntil(lambda: len(panel.models["trips"].rows) == 3)
    qtbot.settle(panel.session)
    known = registers.registers(filled)
    trip = next(t for t in known.trips if t.ref == "R-3")
    assert trip.crossings == ("taskala",)
    assert {c.name for c in known.customers} == {"Волга-Трейд", "Агро-Юг"}
    order = next(s for s in known.shipments if s.trip == trip.id)
    assert (order.order, order.shipper, order.weight_kg) == ("1300", "Мельница", 21000)


def test_that_a_date_nobody_understands_keeps_the_form_open(panel, qtbot):
    panel.table.selectRow(0)
    panel.change_one()
    form = opened(TripDialog)
    form.departure.setText("завтра")
    form.accept()
    assert "завтра" in form.problem.text()
    form.reject()
    qtbot.settle(panel.session)


def test_that_tables_are_taken_in_from_here(panel, qtbot):
    panel.take_in.click()
    dialog = opened(ImportDialog)
    dialog.reject()
    qtbot.settle(panel.session)


def test_that_everything_is_written_out_in_one_file(panel, tmp_path, qtbot):
    panel.dialogs.ask_zip = lambda _parent: tmp_path / "all.zip"
    with qtbot.waitSignal(panel.session.confirmed):
        panel.write_out.click()
    qtbot.settle(panel.session)
    assert (tmp_path / "all.zip").exists()
