from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core.domain.crossing import Direction
from core.domain.forecast import CrossingState, WaitForecast, WhyNull
from tests.builders import NOW, a_reading, syrym, taskala
from tests.ui.desk_views import a_crossing_view, a_desk
from ui.models.crossing_rows import CrossingRow, age_tip, queue, queue_tip, slot, wait_tip
from ui.panels.crossings import CrossingsPanel


@pytest.fixture
def panel(session, qtbot):
    panel = CrossingsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1366, 612)
    panel.show()
    return panel


def drawn(panel, qtbot):
    qtbot.waitUntil(lambda: panel.page.week.plot.data is not None)
    return panel.page.week.plot.data.history.view


def a_row(crossing=None, **more):
    return CrossingRow(a_crossing_view(crossing or syrym(), **more), NOW)


def test_that_where_ours_wait_stands_first_and_is_shown(panel, qtbot):
    assert panel.model.shown[0].key == ("syrym", Direction.OUT)
    assert drawn(panel, qtbot).crossing.code == "syrym"


def test_that_the_unknown_stand_last(panel):
    assert panel.model.shown[-1].view.state == CrossingState.UNKNOWN


def test_that_the_page_says_state_wait_and_basis(panel):
    assert panel.page.title.text() == "Syrym to RU · Mashtakovo"
    assert panel.page.state.text().startswith("jam day 4 · who joins now waits ")
    assert panel.page.basis.text() == "Based on: 10 passages of ours (3 still waiting)"


def test_that_a_chosen_row_opens_its_page(panel, qtbot):
    panel.table.selectRow(1)
    assert panel.where == panel.model.shown[1].key
    qtbot.waitUntil(
        lambda: (
            panel.page.week.plot.data is not None
            and panel.page.week.plot.data.history.view == panel.model.shown[1].view
        )
    )


def test_that_a_crossing_asked_for_elsewhere_is_shown(panel, session):
    session.open_crossing("taskala", Direction.OUT)
    assert panel.where == ("taskala", Direction.OUT)
    assert panel.table.currentIndex().row() == panel.model.place_of(panel.where)


def test_that_an_unknown_direction_says_so_and_what_to_do(panel, qtbot):
    panel.choose("taskala", Direction.IN)
    assert "No public source tells of this direction" in panel.page.basis.text()
    assert panel.page.slots.isHidden()
    assert drawn(panel, qtbot).state == CrossingState.UNKNOWN


def test_that_ours_are_listed_in_order_of_joining_and_open_their_trip(panel, session, qtbot):
    waiting = session.view.crossings[0].waiting
    assert [r.key for r in panel.side.waiting.shown] == list(waiting)
    with qtbot.waitSignal(session.trip_opened) as opened:
        panel.side.waiting_table.row_opened.emit(panel.side.waiting.shown[2])
    assert opened.args == [waiting[2]]


def test_that_readings_say_value_age_and_source(panel):
    cells = [[c.text(r) for c in panel.side.readings.columns] for r in panel.side.readings.shown]
    assert cells[0] == ["On the board", "315 trucks", "42 min", "CarGoRuqsat"]
    assert cells[1] == ["Queue, km", "13 km", "2 h", "driver"]


def test_that_a_refresh_keeps_the_chosen_crossing(panel, session):
    panel.choose("taskala", Direction.OUT)
    session.show_view(replace(session.view, alerts=()))
    assert panel.where == ("taskala", Direction.OUT)


def test_that_a_desk_without_crossings_says_where_to_choose_them(session, qtbot):
    session.show_view(a_desk(0))
    panel = CrossingsPanel(session)
    qtbot.addWidget(panel)
    assert "Settings" in panel.note.text()
    assert panel.page.isHidden()


def test_that_queue_and_board_stand_in_one_cell_with_their_ages_in_the_tip():
    row = a_row()
    assert queue(row) == "13 km · board 315"
    assert (
        queue_tip(row)
        == "Queue, km: 13 km (driver, 2 h ago)\nOn the board: 315 trucks (CarGoRuqsat, 42 min ago)"
    )


def test_that_the_nearest_slot_is_named_by_its_day():
    day = NOW.date()
    none = a_reading("slots_free", 0, NOW, day=day, klass="standard")
    view = a_crossing_view(syrym())
    assert slot(CrossingRow(replace(view, readings=(none,)), NOW)) == "none"
    some = replace(none, value=12.0)
    assert slot(CrossingRow(replace(view, readings=(some,)), NOW)) == "20.11: 12"
    assert slot(CrossingRow(view, NOW)) == "—"


def test_that_a_crossing_without_forecast_says_why():
    row = a_row(taskala(), state=CrossingState.CLOSED, middle=0.0)
    closed = replace(row.view, forecast=WaitForecast(None, why_null=WhyNull.CLOSED))
    assert wait_tip(CrossingRow(closed, NOW)) == "no forecast: the post is closed"


def test_that_a_crossing_nobody_reads_teaches_what_counts():
    row = CrossingRow(replace(a_crossing_view(taskala()), readings=()), NOW)
    assert "press F2" in age_tip(row)


def test_that_the_map_opens_by_a_key_and_gives_the_page_back(panel, qtbot):
    panel.table.setFocus()
    qtbot.keyClick(panel.table, "M", Qt.KeyboardModifier.ControlModifier)
    assert panel.sheets.currentWidget() is panel.map
    qtbot.waitUntil(lambda: panel.map.plot.data is not None)
    panel.choice.setCurrentIndex(0)
    assert panel.sheets.currentWidget() is panel.page
