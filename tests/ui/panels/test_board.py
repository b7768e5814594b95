"""The board under the keys of a dispatcher."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from tests.ui.desk_views import a_desk
from tests.ui.keyboard import press, type_text
from ui.panels.board import BoardPanel
from ui.panels.table_view import excel_safe
from ui.session import Session
from ui.undo import Way


@pytest.fixture
def board(session, qtbot):
    board = BoardPanel(session)
    qtbot.addWidget(board)
    board.resize(1366, 600)
    board.show()
    return board


def shown_plates(board):
    return [r.view.plate for r in board.model.shown]


def test_that_typing_in_the_table_filters_it(board, qtbot):
    board.table.setFocus()
    type_text(board.table, "самара-с")
    assert board.filter.text() == "самара-с"
    assert 0 < len(board.model.shown) < 32
    assert all("Самара-Снаб" in r.view.customers for r in board.model.shown)


def test_that_a_strip_says_when_rows_are_hidden_and_esc_shows_them_again(board, qtbot):
    board.focus_filter()
    type_text(board.filter, "100 ак")
    assert board.strip.isVisible()
    assert "Showing 1 of 32" in board.strip.text.text()
    qtbot.keyClick(board.filter, Qt.Key.Key_Escape)
    assert not board.strip.isVisible()
    assert len(board.model.shown) == 32


def test_that_from_the_filter_down_and_enter_lead_to_the_truck(board, session, qtbot):
    opened = []
    session.trip_opened.connect(opened.append)
    board.focus_filter()
    type_text(board.filter, "100 ак")
    qtbot.keyClick(board.filter, Qt.Key.Key_Down)
    assert board.table.hasFocus() or board.table.currentIndex().isValid()
    qtbot.keyClick(board.table, Qt.Key.Key_Return)
    assert opened == [board.model.shown[0].key]


def test_that_the_chosen_row_is_the_sessions_trip(board, session):
    board.table.selectRow(3)
    assert session.trip == board.model.shown[3].key


def test_that_a_trip_chosen_elsewhere_is_chosen_on_the_board(board, session):
    key = board.model.shown[5].key
    session.select(key)
    assert board.table.currentIndex().row() == 5


def test_that_a_refresh_keeps_selection_and_scroll(board, session):
    board.resize(1366, 300)
    board.table.selectRow(20)
    board.table.verticalScrollBar().setValue(12)
    key, scroll = session.trip, board.table.verticalScrollBar().value()
    view = session.view
    session.show_view(replace(view, trips=(*view.trips[:6], *view.trips[8:])))
    assert session.trip == key
    assert board.table.currentIndex().data() is not None
    assert board.table.verticalScrollBar().value() == scroll


def test_that_the_selection_survives_a_filter_that_keeps_the_row(board, session):
    board.table.selectRow(board.model.place_of(session.view.trips[0].trip.id))
    board.filter.setText("100")
    assert [r.key for r in board.table.chosen_rows()] == [session.view.trips[0].trip.id]


def test_that_a_filter_never_chooses_another_truck(board, session, qtbot):
    key = session.view.trips[0].trip.id
    board.table.selectRow(board.model.place_of(key))
    for query in ("самара-снаб", "903903", "241", ""):
        board.filter.setText(query)
        assert session.trip == key
    assert [r.key for r in board.table.chosen_rows()] == [key]


def test_that_before_the_first_look_nobody_is_told_that_there_are_no_trips(
    theme, preferences, services, qtbot
):
    session = Session(services, preferences, theme)
    board = BoardPanel(session)
    qtbot.addWidget(board)
    assert "Looking" in board.empty.text()
    session.close()
    session.deleteLater()


def test_that_a_saved_view_shows_its_trips_and_says_how_many(board, qtbot):
    chip = board.views.chips["refused"]
    count = int(chip.text().split()[-1])
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(board.model.shown) == count > 0
    assert all(r.is_refused for r in board.model.shown)


def test_that_the_cursor_comes_and_chooses_no_truck_until_it_is_moved(board, session):
    board.activateWindow()
    board.table.setFocus()
    assert session.trip is None
    press(board.table, "Down")
    assert session.trip == board.model.shown[0].key


def test_that_columns_are_found_as_they_were_left(board, session, qtbot):
    head = board.table.horizontalHeader()
    head.moveSection(head.visualIndex(board.model.column_of("deadline")), 1)
    head.resizeSection(board.model.column_of("driver"), 222)
    board.table.arrangement.set_hidden(board.model.column_of("slot"), hidden=True)
    board.table.sortByColumn(board.model.column_of("stands"), Qt.SortOrder.DescendingOrder)
    board.hide()
    again = BoardPanel(session)
    qtbot.addWidget(again)
    head = again.table.horizontalHeader()
    assert head.visualIndex(again.model.column_of("deadline")) == 1
    assert head.sectionSize(again.model.column_of("driver")) == 222
    assert again.table.isColumnHidden(again.model.column_of("slot"))
    assert head.sortIndicatorSection() == again.model.column_of("stands")
    hours = [r.standing_hours or 0 for r in again.model.shown]
    assert hours == sorted(hours, reverse=True)
    again.table.reset_columns()
    assert not again.table.isColumnHidden(again.model.column_of("slot"))


def test_that_beside_the_truck_the_board_keeps_what_is_read_most(board):
    board.resize(846, 600)
    head = board.table.horizontalHeader()
    shown = {c.key for n, c in enumerate(board.model.columns) if not head.isSectionHidden(n)}
    assert shown == {"plate", "status", "place", "stands", "contact", "arrives", "deadline"}
    assert board.table.horizontalScrollBar().maximum() == 0
    board.resize(1500, 600)
    assert not any(head.isSectionHidden(n) for n in range(head.count()))


@pytest.mark.parametrize("width", [1280, 1366])
def test_that_in_little_room_only_what_is_spare_goes_and_the_hours_of_arrival_are_whole(
    board, width
):
    board.resize(width, 600)
    head = board.table.horizontalHeader()
    hidden = {c.key for n, c in enumerate(board.model.columns) if head.isSectionHidden(n)}
    assert hidden == {"destination"}
    assert board.table.horizontalScrollBar().maximum() == 0
    words = board.table.fontMetrics().horizontalAdvance("28.02 22:00 – 01.03 18:00")
    assert board.table.columnWidth(board.model.column_of("arrives")) > words + 40


def test_that_on_a_wide_screen_names_get_the_room_before_the_last_column(board):
    driver = board.model.column_of("driver")
    before = board.table.columnWidth(driver)
    board.resize(1900, 600)
    assert board.table.columnWidth(driver) > before


def test_that_copied_rows_are_a_table_that_excel_takes(board, qtbot):
    board.table.setFocus()
    board.table.selectAll()
    qtbot.keyClick(board.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 33
    assert lines[0].startswith("Truck\tDriver\tOrder")
    assert {line.count("\t") for line in lines} == {10}


@pytest.mark.parametrize(
    ("cell", "safe"),
    [("=1+1", "'=1+1"), ("+7 700", "'+7 700"), ("a\tb\nc", "a b c"), ("≥ 31 h", "≥ 31 h")],
)
def test_that_no_cell_becomes_a_formula_or_breaks_the_table(cell, safe):
    assert excel_safe(cell) == safe


def test_that_an_empty_desk_says_what_to_do(board, session):
    session.show_view(a_desk(0))
    assert board.empty.isVisible()
    assert "F2" in board.empty.text()


def test_that_eighteen_rows_fit_the_board_of_a_small_screen(board):
    board.resize(1366, 600)  # what the window of 768 leaves it
    table = board.table
    assert table.viewport().height() // table.rowHeight(0) >= 18


def test_that_all_columns_fit_the_width_of_a_small_screen(board):
    board.resize(1366, 500)
    assert board.table.horizontalScrollBar().maximum() == 0


def test_that_the_board_is_painted_in_every_stage(board):
    assert not board.grab().isNull()


def test_that_columns_pulled_about_are_put_back_by_undo_and_again_by_redo(board, session, qtbot):
    driver = board.model.column_of("driver")
    head = board.table.horizontalHeader()
    before = head.sectionSize(driver)
    head.resizeSection(driver, before + 80)
    board.table.kept.keep_now()
    assert session.history.top(Way.UNDO).what == "Columns arranged"
    session.undo()
    qtbot.waitUntil(lambda: head.sectionSize(driver) == before)
    qtbot.waitUntil(lambda: not session.history.is_under_way)
    session.redo()
    qtbot.waitUntil(lambda: head.sectionSize(driver) == before + 80)


def test_that_a_table_sorted_anew_is_nothing_to_undo(board, session):
    board.table.sortByColumn(board.model.column_of("stands"), Qt.SortOrder.DescendingOrder)
    board.table.kept.keep_now()
    assert session.history.top(Way.UNDO) is None


class Paints(QObject):
    """Counts how often a widget is painted."""

    number = 0

    @override
    def eventFilter(self, _watched, event):
        self.number += event.type() == QEvent.Type.Paint
        return False


def test_that_a_key_that_hides_hundreds_of_rows_paints_the_table_once(session, board, qtbot):
    session.show_view(a_desk(400))
    qtbot.wait(50)
    paints = Paints()
    board.table.viewport().installEventFilter(paints)
    board.filter.setText("100 ак")
    qtbot.wait(50)
    assert len(board.model.shown) < 200
    assert paints.number == 1
    board.table.viewport().removeEventFilter(paints)


class Repainted(QObject):
    """Rows and columns of cells that were painted again, whole or in part."""

    def __init__(self, table):
        super().__init__()
        self.table, self.cells = table, set()
        table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            for part in event.region():
                rows = (self.table.rowAt(part.top()), self.table.rowAt(part.bottom() - 1))
                columns = (self.table.columnAt(part.left()), self.table.columnAt(part.right() - 1))
                self.cells |= {
                    (row, column)
                    for row in range(rows[0], rows[1] + 1)
                    for column in range(columns[0], columns[1] + 1)
                }
        return False


def test_that_of_a_later_look_only_what_shows_is_painted_again(session, board, qtbot):
    view = a_desk(40)
    session.show_view(view)
    qtbot.wait(50)
    repainted = Repainted(board.table)
    session.show_view(replace(view, as_of=view.as_of + timedelta(seconds=1)))
    qtbot.wait(50)
    assert repainted.cells == set()
    trip = board.model.shown[2].view
    told = replace(trip, state=replace(trip.state, driver_name="Сериков Болат"))
    trips = tuple(told if t is trip else t for t in view.trips)
    session.show_view(replace(view, trips=trips))
    qtbot.wait(50)
    assert repainted.cells == {(2, board.model.column_of("driver"))}
    board.table.viewport().removeEventFilter(repainted)


def test_that_a_range_is_painted_again_when_it_or_the_stretch_of_time_moves(board):
    column = board.model.columns[board.model.column_of("arrives")]
    row = next(r for r in board.model.shown if r.view.arrival.quantiles is not None)
    before = board.arrivals.face(column, row)
    later = replace(row.view.arrival, origin=row.view.arrival.origin + timedelta(hours=2))
    moved = replace(row, view=replace(row.view, arrival=later))
    assert board.arrivals.face(column, moved)[2] != before[2]
    stretch = board.arrivals.horizon
    board.arrivals.horizon = replace(stretch, begins=stretch.begins - timedelta(hours=6))
    assert board.arrivals.face(column, row)[2] != before[2]
    assert board.arrivals.face(column, row)[:2] == before[:2]


def test_that_a_board_nobody_sees_keeps_no_pictures(board, qtbot):
    board.table.viewport().grab()
    assert board.arrivals._pictures
    board.hide()
    assert not board.arrivals._pictures
