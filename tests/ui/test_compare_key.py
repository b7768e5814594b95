"""F9 compares crossings for the chosen truck, wherever it was chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.dialogs.compare_dialog import CompareDialog
from ui.panels.crossing_side import CrossingSide
from ui.panels.truck_head import TruckHead


def test_that_f9_compares_for_the_chosen_truck(window, session, qtbot):
    session.select(session.view.trips[0].trip.id)
    QTest.keyClick(window, Qt.Key.Key_F9)
    (dialog,) = window.findChildren(CompareDialog)
    assert dialog.trip == session.view.trips[0]
    qtbot.settle(session)
    dialog.close()


def test_that_f9_without_a_truck_says_to_choose_one(window, session):
    told = []
    session.confirmed.connect(told.append)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert told[0].text == "Choose a truck first, then press F9."
    assert not window.findChildren(CompareDialog)


def test_that_the_page_of_a_truck_asks_with_a_button(session, qtbot):
    head = TruckHead(session)
    qtbot.addWidget(head)
    session.select(session.view.trips[0].trip.id)
    with qtbot.waitSignal(session.comparison_asked) as asked:
        head.compare_button.click()
    assert asked.args == [session.trip]


def test_that_a_truck_chosen_at_a_crossing_is_the_one_compared(session, qtbot):
    side = CrossingSide(session)
    qtbot.addWidget(side)
    crossing = next(c for c in session.view.crossings if c.waiting)
    side.show_crossing(crossing, session.view)
    side.waiting_table.selectRow(0)
    assert session.trip == side.waiting.shown[0].key
